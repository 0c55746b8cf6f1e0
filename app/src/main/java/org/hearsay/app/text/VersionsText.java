// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Reading;
import org.hearsay.app.comparison.Outlets;
import org.hearsay.app.view.Texts;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.archive.version.VersionChange;
import org.hearsay.archive.version.WordChange;
import org.hearsay.article.PageDate;
import org.hearsay.article.Span;
import org.hearsay.statement.Statement;

/** The versions of an article, for people: when each was seen, and the words that changed, in their paragraphs. */
public final class VersionsText {
    private static final String INDENT = "  ";

    /** So much of an unchanged stretch stands around a change. */
    private static final int CONTEXT = 60;

    private final Paper paper;

    public VersionsText(Paper paper) {
        this.paper = paper;
    }

    /** Writes them. @param versions of one article, the oldest first; one or more */
    public void write(List<StoredVersion> versions) throws IOException {
        paper.line(
                Harmless.line(versions.getFirst().address()) + "  "
                        + (versions.size() == 1 ? "one version" : versions.size() + " versions"),
                Style.BOLD);
        Reading before = null;
        for (StoredVersion version : versions) {
            Reading reading = version.reading();
            paper.blank();
            head(version, reading);
            if (before != null) {
                changes(before, reading);
            }
            before = reading;
        }
        if (versions.size() > 1) {
            paper.blank();
            paper.line("[…] stood in the version before, ⟦…⟧ did not.", Style.DIM);
        }
    }

    private void head(StoredVersion version, Reading reading) throws IOException {
        PageDate modified = reading.article().metadata().modified();
        String facts = Stream.of(
                        Outlets.name(reading.article()),
                        Outlets.date(reading.article(), Texts.english()),
                        modified == null
                                ? ""
                                : "changed, it says, " + modified.value().replace('T', ' '),
                        "seen " + version.seen().replace('T', ' '))
                .filter(f -> !f.isEmpty())
                .collect(Collectors.joining(", "));
        String headline = reading.article().metadata().headline();
        paper.line(List.of(
                new Run("version " + version.number(), Style.BOLD),
                Run.plain("  " + Harmless.line(headline == null ? "" : headline))));
        paper.wrapped(INDENT, List.of(new Run(Harmless.line(facts), Style.DIM)));
    }

    private void changes(Reading older, Reading newer) throws IOException {
        VersionChange change = VersionChange.between(older, newer);
        String were = older.article().text();
        String are = newer.article().text();
        List<Run> runs = new ArrayList<>();
        int shown = -1;
        for (WordChange one : change.words()) {
            int from = Math.max(lineStart(are, one.newer().start()), one.newer().start() - CONTEXT);
            if (shown < 0 || from > shown) {
                flush(runs, are, shown);
                runs.add(Run.plain((from > lineStart(are, one.newer().start()) ? "… " : "")
                        + Harmless.line(are.substring(from, one.newer().start())) + " "));
            } else {
                runs.add(Run.plain(
                        " " + Harmless.line(are.substring(shown, one.newer().start())) + " "));
            }
            if (!one.older().isEmpty()) {
                runs.add(new Run("[" + Harmless.line(one.older().in(were)) + "]", Style.DIM));
            }
            if (!one.newer().isEmpty()) {
                runs.add(new Run(
                        (one.older().isEmpty() ? "" : " ") + "⟦"
                                + Harmless.line(one.newer().in(are)) + "⟧",
                        Style.BOLD));
            }
            shown = one.newer().end();
        }
        flush(runs, are, shown);
        statements("no longer said", change.gone(), older);
        statements("now said", change.come(), newer);
    }

    private void flush(List<Run> runs, String text, int shown) throws IOException {
        if (!runs.isEmpty()) {
            int end = text.indexOf('\n', shown);
            int most = Math.min(end < 0 ? text.length() : end, shown + CONTEXT);
            runs.add(Run.plain(" " + Harmless.line(text.substring(shown, most))
                    + (most == end || most == text.length() ? "" : " …")));
            paper.wrapped(INDENT, runs);
            runs.clear();
        }
    }

    private static int lineStart(String text, int place) {
        return text.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
    }

    private void statements(String what, List<Statement> statements, Reading reading) throws IOException {
        for (Statement statement : statements) {
            String content = statement.content().stream()
                    .map((Span s) -> reading.text(s))
                    .collect(Collectors.joining(" … "));
            String speaker = reading.speaker(statement).map(e -> e.name()).orElse("unknown");
            paper.wrapped(
                    INDENT,
                    List.of(
                            new Run(what + "  ", Style.DIM),
                            new Run(Harmless.line(speaker) + ": ", Style.BOLD),
                            Run.plain(Harmless.line(content))));
        }
    }
}
