// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.floors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.eval.gold.GoldText;

/**
 * The least F1, in percent, that each figure must have on a gold. A gold is known by a hash of its texts and marks, so that
 * another gold is never held to these floors, nor this one to others. They stand in {@code floors.txt}, and only rise.
 */
public final class Floors {
    private static final String FILE = "floors.txt";
    private static final int HASH_LENGTH = 12;

    private final Map<String, Double> floors;

    private Floors(Map<String, Double> floors) {
        this.floors = floors;
    }

    /** The floors of a gold; none when it has none yet. */
    public static Floors of(List<GoldText> gold) {
        String hash = hash(gold);
        Map<String, Double> floors = new LinkedHashMap<>();
        for (String line : lines()) {
            String[] columns = line.split("\t");
            if (!line.startsWith("#") && columns[0].equals(hash)) {
                floors.put(columns[1], Double.valueOf(columns[2]));
            }
        }
        return new Floors(floors);
    }

    private static List<String> lines() {
        try (InputStream in = Floors.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names a gold by all that is in it. */
    public static String hash(List<GoldText> gold) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (GoldText text : gold) {
                digest.update((text.name() + '\n' + text.text() + '\n' + text.annotators() + '\n')
                        .getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A line for each figure that lies below its floor, or is missing; F1 in percent by figure. */
    public List<String> broken(Map<String, Double> figures) {
        List<String> broken = new ArrayList<>();
        floors.forEach((figure, floor) -> {
            Double reached = figures.get(figure);
            if (reached != null && reached < floor) {
                broken.add(String.format(Locale.ROOT, "%s is %.2f, its floor is %.2f", figure, reached, floor));
            }
        });
        return broken;
    }

    /** How many of these figures have a floor. */
    public int held(Map<String, Double> figures) {
        return (int) figures.keySet().stream().filter(floors::containsKey).count();
    }
}
