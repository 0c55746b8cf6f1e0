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
 * another gold is never held to these floors, nor this one to others. They stand in {@code floors.txt}, and
 * only rise; a gate beside them is what was required from the start.
 */
public final class Floors {
    private static final String FILE = "floors.txt";
    private static final int HASH_LENGTH = 12;

    private static final String NO_GATE = "-";

    private final Map<String, Double> floors;
    private final Map<String, Double> gates;

    private Floors(Map<String, Double> floors, Map<String, Double> gates) {
        this.floors = floors;
        this.gates = gates;
    }

    /** The floors of a gold; none when it has none yet. */
    public static Floors of(List<GoldText> gold) {
        String hash = hash(gold);
        Map<String, Double> floors = new LinkedHashMap<>();
        Map<String, Double> gates = new LinkedHashMap<>();
        for (String line : lines()) {
            String[] columns = line.split("\t");
            if (!line.startsWith("#") && columns[0].equals(hash)) {
                floors.put(columns[1], Double.valueOf(columns[2]));
                if (!columns[3].equals(NO_GATE)) {
                    gates.put(columns[1], Double.valueOf(columns[3]));
                }
            }
        }
        return new Floors(floors, gates);
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

    /** A line for each of these figures that lies below its floor; F1 in percent by figure. */
    public List<String> broken(Map<String, Double> figures) {
        List<String> broken = new ArrayList<>();
        floors.forEach((figure, floor) -> {
            Double reached = figures.get(figure);
            // Floors are written to hundredths; a figure is held to them as it is printed.
            if (reached != null && Math.round(reached * 100) < Math.round(floor * 100)) {
                broken.add(String.format(Locale.ROOT, "%s is %.2f, its floor is %.2f", figure, reached, floor));
            }
        });
        return broken;
    }

    /** What is required of these figures, where something is. */
    public List<Gate> gates(Map<String, Double> figures) {
        List<Gate> required = new ArrayList<>();
        gates.forEach((figure, least) -> {
            Double reached = figures.get(figure);
            if (reached != null) {
                required.add(new Gate(figure, reached, least, true));
            }
        });
        return required;
    }

    /** How many of these figures have a floor. */
    public int held(Map<String, Double> figures) {
        return (int) figures.keySet().stream().filter(floors::containsKey).count();
    }
}
