// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.article.Given;
import org.hearsay.article.Page;
import org.hearsay.article.PageDate;
import org.hearsay.comparison.Cell;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.Story;
import org.hearsay.comparison.Telling;
import org.hearsay.comparison.Utterance;
import org.hearsay.eval.score.TextTable;

/** Retellings made by program of invented quotations, each changed in one way, and what the comparison says of them. */
public final class EditSet {
    private static final String HEAD = """
            Fire in the harbour of Orrin

            ORRIN - A fire destroyed the grain store in the harbour of Orrin on Monday night, and a burning barge drifted against the pier. Smoke lay over Rope Street until noon.
            """;

    private static final String OTHER_HEAD = """
            Orrin wakes to ashes

            Where the grain store stood until Monday, the harbour of Orrin has a black field now. The fire came at night; by morning people with buckets stood on the pier, and gulls sat on the burnt barge.
            """;

    private static final List<String> ASIDES = List.of(
            "Outside, lorries turned in the mud, and somebody swept glass from the steps of the post office.",
            "A radio played dance music in the next room until a policeman came and pulled out the plug.",
            "Children had drawn boats on the blackboard, which nobody had wiped since the last regatta.");

    private final Hearsay hearsay;
    private final List<EditedQuotation> quotations;
    private final Map<Edit, Reading> references = new EnumMap<>(Edit.class);

    /**
     * How one edit was judged.
     *
     * @param right of so many quotations
     * @param wrong what was said of the others
     */
    public record Judged(int right, int all, List<String> wrong) {}

    private EditSet(Hearsay hearsay) throws IOException {
        this.hearsay = hearsay;
        this.quotations = read();
    }

    /** Every edit, judged. */
    public static Map<Edit, Judged> judged(Hearsay hearsay) throws IOException {
        EditSet set = new EditSet(hearsay);
        Map<Edit, Judged> judged = new EnumMap<>(Edit.class);
        for (Edit edit : Edit.values()) {
            judged.put(edit, set.judge(edit));
        }
        return judged;
    }

    /** The share of all quotations that were judged right, in percent. */
    public static double percent(Map<Edit, Judged> judged) {
        int all = judged.values().stream().mapToInt(Judged::all).sum();
        return 100.0 * judged.values().stream().mapToInt(Judged::right).sum() / all;
    }

    /** A line an edit, and what was said of those that were judged otherwise. */
    public static String table(Map<Edit, Judged> judged) {
        TextTable table = new TextTable("edit", "right", "of");
        judged.forEach((edit, j) -> table.row(
                edit.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                String.valueOf(j.right()),
                String.valueOf(j.all())));
        StringBuilder wrong = new StringBuilder();
        judged.forEach((edit, j) -> j.wrong()
                .forEach(w -> wrong.append(edit.name().toLowerCase(Locale.ROOT))
                        .append(": ")
                        .append(w)
                        .append('\n')));
        return table + "\n" + wrong;
    }

    private static List<EditedQuotation> read() throws IOException {
        try (InputStream in = EditSet.class.getResourceAsStream("/org/hearsay/eval/edits.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .map(c -> new EditedQuotation(c[0], c[1], c[2], c[3], c[4], c[5], c[6]))
                    .toList();
        }
    }

    private Judged judge(Edit edit) throws IOException {
        Reading reference = references.get(edit.reference());
        if (reference == null) {
            reference = reference(edit.reference());
            references.put(edit.reference(), reference);
        }
        Reading retelling = retelling(edit);
        List<Story> stories =
                hearsay.compare(List.of(reference, retelling), reference).stories();
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (EditedQuotation quotation : quotations) {
            List<Telling> tellings = tellings(stories.getFirst(), quotation);
            if (tellings.stream().anyMatch(edit::is)) {
                right++;
            } else {
                wrong.add(quotation.first() + ": " + (tellings.isEmpty() ? "not told" : said(tellings.getFirst())));
            }
        }
        return new Judged(right, quotations.size(), wrong);
    }

    private static String said(Telling telling) {
        return telling.wording() + " " + telling.voice() + " " + telling.speaker() + " " + telling.frame() + " ("
                + telling.by() + ")";
    }

    /** What the retelling says of the utterances whose references hold words of the quotation. */
    private static List<Telling> tellings(Story story, EditedQuotation quotation) {
        List<Telling> tellings = new ArrayList<>();
        ComparedArticle agency = story.articles().getFirst();
        for (Utterance row : story.utterances()) {
            boolean its = row.cells().getFirst().tellings().stream()
                    .map(t -> agency.text(t.span()).toLowerCase(Locale.ROOT))
                    .anyMatch(t -> t.contains(quotation.first()) || t.contains(quotation.second()));
            if (its && row.cells().size() > 1) {
                Cell cell = row.cells().get(1);
                tellings.addAll(cell.tellings());
            }
        }
        return tellings;
    }

    private Reading reference(Edit edit) throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (EditedQuotation said : quotations) {
            text.append("\n%s, the %s, walked through the harbour.\n\n%s\n"
                    .formatted(said.speaker(), said.role(), edit.paragraph(said, said)));
        }
        return read("agency", "2031-06-03T08:00Z", text.toString());
    }

    /** Everybody is introduced before he speaks, as in news, and in other words than the reference's: it is no copy. */
    private Reading retelling(Edit edit) throws IOException {
        StringBuilder text = new StringBuilder(OTHER_HEAD);
        for (int i = 0; i < quotations.size(); i++) {
            EditedQuotation said = quotations.get(i);
            EditedQuotation next = quotations.get((i + 1) % quotations.size());
            text.append(
                    ("\nAt number %d of the long table in the old sail loft sat %s, the %s, with a thermos flask and a wet"
                                    + " coat, and waited for the reporters to find a chair. %s\n\n%s\n")
                            .formatted(
                                    i + 1,
                                    said.speaker(),
                                    said.role(),
                                    ASIDES.get(i % ASIDES.size()),
                                    edit.paragraph(said, next)));
        }
        return read("herald", "2031-06-03T09:00Z", text.toString());
    }

    private Reading read(String outlet, String published, String text) throws IOException {
        return FolderReadings.read(
                hearsay,
                Page.ofText(text)
                        .named(outlet + ".txt")
                        .given(new Given(outlet, null, new PageDate(published, PageDate.Precision.MINUTE, "given"))));
    }
}
