// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Reading;
import org.hearsay.TestReader;
import org.hearsay.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

/** What makes referents of several articles one. */
class StoryLabelsTest {
    private static final StoryLabels STORY = new StoryLabels(Lexicons.shipped());

    /** What the referent that is called by these words is called in all articles. */
    private static Set<String> called(String words, String... texts) {
        List<Reading> readings = Stream.of(texts).map(TestReader::read).toList();
        List<Set<String>> found = STORY
                .of(readings.stream()
                        .map(r -> new LabelledArticle(r.article(), r.entities(), r.labels()))
                        .toList())
                .stream()
                .map(r -> r.places().stream()
                        .map(p -> readings.get(p.article()).text(p.label().span()))
                        .collect(Collectors.toSet()))
                .toList();
        return found.stream()
                .filter(w -> w.contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + words + " in " + found));
    }

    @Test
    void aNameThatTheyShare() {
        assertThat(called(
                        "Ruth Ostrander",
                        "Ruth Ostrander spoke in Bergen.",
                        "The mayor, Ruth Ostrander, spoke in Bergen."))
                .contains("mayor");
    }

    @Test
    void moreArticlesThanAreCompared() {
        String[] texts = new String[30];
        Arrays.fill(texts, "Ruth Ostrander spoke in Bergen.");
        texts[29] = "The mayor, Ruth Ostrander, spoke in Bergen.";
        assertThat(called("Ruth Ostrander", texts)).contains("mayor");
    }

    @Test
    void aRoleThatOneOfThemGivesToTheName() {
        assertThat(called(
                        "Governor Ruth Ostrander",
                        "Governor Ruth Ostrander spoke in Bergen.",
                        "The governor said that she would not come."))
                .contains("governor");
    }

    @Test
    void nounsAndNamesThatTheyShare() {
        assertThat(called("Orrin army", "The Orrin army closed the road.", "The army shelled the bridge."))
                .contains("army");
        assertThat(called("Kestrel Brigade", "The Kestrel Brigade left.", "The so-called Kestrel gang left."))
                .contains("so-called Kestrel gang");
        assertThat(called("evacuation", "The evacuation ended.", "They hailed the rescue."))
                .contains("rescue");
    }

    @Test
    void twoOfOneArticleStayTwo() {
        assertThat(called(
                        "Orrin army",
                        "The Orrin army met the Velian army at the river.",
                        "The Velian army said that it had met the Orrin army."))
                .doesNotContain("Velian army");
    }

    @Test
    void everyLabelIsOfOneReferent() {
        Reading reading = TestReader.read("Governor Ruth Ostrander said that the army had left. The governor smiled.");
        List<StoryReferent> referents =
                STORY.of(List.of(new LabelledArticle(reading.article(), reading.entities(), reading.labels())));
        assertThat(referents.stream().flatMap(r -> r.places().stream()).map(StoryReferent.Place::label))
                .containsExactlyInAnyOrderElementsOf(reading.labels());
    }
}
