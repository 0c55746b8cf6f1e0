// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.lexicon.Lexicons;

/** The labels of an outlet's sections above a headline: alone, in a trail, or glued together. */
final class SectionLabels {
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_LINE = 200;
    private static final Pattern GLUE = Pattern.compile("(?<=[\\p{Ll}\\d)])(?=\\p{Lu})");
    private static final Pattern TRAIL =
            Pattern.compile("[\\s\\u00a0]*[>»›|/•·→][\\s\\u00a0]*|[\\s\\u00a0]+[–—-][\\s\\u00a0]+");
    /** Where a capital inside a word is part of a name, not the seam of two labels. */
    private static final Pattern NAME_INSIDE = Pattern.compile("\\b(?:Mc|Mac|De|Di|Le|La|O)$|\\b[a-z]$|^.$");

    private final Set<String> known = new HashSet<>();

    SectionLabels(Lexicons lexicons) {
        lexicons.words("section-names.txt").forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
    }

    /** The labels of a line that holds nothing else; empty when it is no such line. */
    List<String> of(String line) {
        if (line.length() > LONGEST_LINE || new TextLine(line).endsSentence()) {
            return List.of();
        }
        if (isKnown(line)) {
            return List.of(line);
        }
        List<String> glued = parts(GLUE, line);
        long names = glued.stream().filter(this::isKnown).count();
        if (glued.size() > 1
                && areLabels(glued)
                && glued.stream().noneMatch(part -> NAME_INSIDE.matcher(part).find())
                && (names >= 1 || glued.size() >= 4)) {
            return glued;
        }
        List<String> trail = parts(TRAIL, line);
        boolean some = trail.stream().anyMatch(this::isKnown);
        return trail.size() > 1 && areLabels(trail) && some ? trail : List.of();
    }

    boolean isKnown(String label) {
        return known.contains(label.strip().toLowerCase(Locale.ROOT));
    }

    private static List<String> parts(Pattern seam, String line) {
        return Arrays.stream(seam.split(line))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean areLabels(List<String> parts) {
        return parts.stream().allMatch(part -> TextLine.wordsOf(part).length <= MOST_WORDS && part.length() <= 40);
    }
}
