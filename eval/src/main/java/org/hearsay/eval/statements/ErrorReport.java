// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.statements;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.article.Span;
import org.hearsay.eval.score.Attribution;

/** All errors as plain text: counts, then each error with the gold and ours marked in its sentences. */
public final class ErrorReport {
    private final StringBuilder out = new StringBuilder();

    private ErrorReport() {}

    /** The report of all texts. */
    public static String of(List<ReadText> texts) {
        List<AttributionError> errors =
                texts.stream().flatMap(t -> Errors.of(t).stream()).toList();
        ErrorReport report = new ErrorReport();
        report.head(texts, errors);
        Map<ErrorKind, List<AttributionError>> byKind = grouped(errors, AttributionError::kind);
        mostFirst(byKind).forEach(entry -> report.kind(entry.getKey(), entry.getValue()));
        return report.out.toString();
    }

    private void head(List<ReadText> texts, List<AttributionError> errors) {
        int gold = texts.stream().mapToInt(t -> t.compared().gold().size()).sum();
        int ours = texts.stream().mapToInt(t -> t.compared().ours().size()).sum();
        line(texts.size() + " texts, " + gold + " gold attributions, " + ours + " of ours");
        line("marks: S[source] C[cue] {content}; ¶ a new line; […] words left out");
        line("");
        Arrays.stream(ErrorKind.values())
                .forEach(kind -> line(String.format(
                        Locale.ROOT,
                        "%5d  %s",
                        errors.stream().filter(e -> e.kind() == kind).count(),
                        kind.title())));
        line("");
        line(ErrorCounts.byRule(texts, errors));
        line(ErrorCounts.byCue(texts, errors));
    }

    private void kind(ErrorKind kind, List<AttributionError> errors) {
        line("=".repeat(100));
        line(errors.size() + "  " + kind.title());
        mostFirst(grouped(errors, e -> e.quoting().name().toLowerCase(Locale.ROOT)))
                .forEach(e ->
                        line(String.format(Locale.ROOT, "%5d  %s", e.getValue().size(), e.getKey())));
        mostFirst(grouped(errors, AttributionError::note)).stream()
                .filter(e -> !e.getKey().startsWith("overlap"))
                .forEach(e ->
                        line(String.format(Locale.ROOT, "%5d  %s", e.getValue().size(), e.getKey())));
        line("");
        mostFirst(grouped(errors, AttributionError::cue)).forEach(e -> {
            line("--- " + e.getKey() + ": " + e.getValue().size() + " "
                    + kind.name().toLowerCase(Locale.ROOT));
            e.getValue().stream()
                    .sorted(Comparator.comparing(AttributionError::quoting))
                    .forEach(this::error);
        });
    }

    private void error(AttributionError error) {
        String text = error.text().text();
        Attribution gold = error.gold();
        Attribution ours = error.ours();
        Span where = gold == null ? null : MarkedExcerpt.sentences(text, gold);
        if (ours != null) {
            Span ourPlace = MarkedExcerpt.sentences(text, ours);
            where = where == null ? ourPlace : where.cover(ourPlace);
        }
        if (where == null) {
            return;
        }
        line(error.quoting().name().toLowerCase(Locale.ROOT) + " | " + error.note() + " | by " + error.rule() + " | "
                + error.text().name() + " at " + where.start());
        if (gold != null) {
            line("  gold  " + MarkedExcerpt.of(text, gold, where));
        }
        if (ours != null) {
            line("  ours  " + MarkedExcerpt.of(text, ours, where));
        }
        line("");
    }

    private void line(String words) {
        out.append(words).append('\n');
    }

    private static <K> Map<K, List<AttributionError>> grouped(
            List<AttributionError> errors, Function<AttributionError, K> key) {
        return errors.stream().collect(Collectors.groupingBy(key));
    }

    private static <K> List<Map.Entry<K, List<AttributionError>>> mostFirst(Map<K, List<AttributionError>> groups) {
        return groups.entrySet().stream()
                .sorted(Comparator.<Map.Entry<K, List<AttributionError>>>comparingInt(
                                e -> e.getValue().size())
                        .reversed()
                        .thenComparing(e -> e.getKey().toString()))
                .toList();
    }
}
