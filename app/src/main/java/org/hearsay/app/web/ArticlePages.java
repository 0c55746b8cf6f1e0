// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.Reading;
import org.hearsay.app.html.ArticleView;
import org.hearsay.app.html.ReadingView;
import org.hearsay.app.view.Described;
import org.hearsay.app.view.Speakers;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.app.web.request.StatementPlace;
import org.hearsay.archive.store.StoredStory;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.archive.version.VersionChange;
import org.hearsay.archive.version.WordChange;
import org.hearsay.article.Article;
import org.hearsay.article.Passage;
import org.hearsay.article.Span;
import org.hearsay.correction.Correction.Outcome;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** An article with its record, its versions, and how a statement of it is cited. */
public final class ArticlePages {
    /** An article that is longer, or holds more statements, is shown in parts. */
    private static final int MOST_CHARACTERS = 80_000;

    private static final int MOST_STATEMENTS = 300;
    private static final int AROUND = 90;
    private static final int MOST_CHANGES = 500;

    private final Site site;
    private final CheckPages checks;

    ArticlePages(Site site, CheckPages checks) {
        this.site = site;
        this.checks = checks;
    }

    /**
     * A version of an article.
     *
     * @param place number of article and version, as addresses of its statements begin: {@code 12-1}
     * @param base the address of this version
     * @param address by what the archive knows it
     * @param seen when it was read
     * @param version its number
     * @param versions how many there are
     * @param current whether it is the newest
     * @param article what is shown of it
     * @param outlet who published it; empty when unknown
     * @param story number of its story; null when it is in none
     * @param storyTitle what that is called
     * @param others how many other articles the story has
     * @param paging which part of the text this is
     * @param kept whether it is in the archive; else it was only read
     * @param decided how many decisions of people stand about it
     * @param adrift how many of these do not apply here, for the text has changed
     * @param checked who has looked through all of it
     */
    public record View(
            String place,
            String base,
            String address,
            String seen,
            int version,
            int versions,
            boolean current,
            ArticleView article,
            String outlet,
            @Nullable Long story,
            String storyTitle,
            int others,
            Paging paging,
            boolean kept,
            int decided,
            int adrift,
            CheckPages.Shown checked) {}

    void newest(Context context) {
        List<StoredVersion> versions = versions(new Query(context).number("article"));
        show(
                context,
                versions.stream().filter(StoredVersion::current).findFirst().orElseThrow(),
                versions.size());
    }

    void version(Context context) {
        Query query = new Query(context);
        long number = query.number("version");
        List<StoredVersion> versions = versions(query.number("article"));
        StoredVersion version = versions.stream()
                .filter(v -> v.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.none("version", number));
        show(context, version, versions.size());
    }

    private List<StoredVersion> versions(long article) {
        List<StoredVersion> versions = site.archive().versions(article);
        if (versions.isEmpty()) {
            throw Refusal.none("article", article);
        }
        return versions;
    }

    private void show(Context context, StoredVersion version, int versions) {
        Reading reading = version.reading();
        Query query = new Query(context);
        List<Span> parts = parts(reading);
        int part = part(query, parts, reading);
        Long story = site.archive().storyOf(version.article()).orElse(null);
        StoredStory covered =
                story == null ? null : site.archive().stories().story(story).orElse(null);
        ArticleView article = new ReadingView(reading, "a", site.texts()).article(parts.get(part - 1));
        String base = "/article/" + version.article() + "/" + version.number();
        Map<Outcome, Integer> decided = site.archive().corrections().counts(version.article(), version.number());
        View view = new View(
                version.article() + "-" + version.number(),
                base,
                version.address(),
                version.seen(),
                version.number(),
                versions,
                version.current(),
                article,
                outlet(reading.article()),
                covered == null ? null : covered.id(),
                covered == null || covered.headline() == null ? "" : covered.headline(),
                covered == null ? 0 : covered.articles() - 1,
                Paging.of(query, part, part < parts.size()),
                true,
                decided.values().stream().mapToInt(Integer::intValue).sum(),
                decided.getOrDefault(Outcome.TEXT_CHANGED, 0),
                checks.of(context, version, reading));
        site.list(context, "article", article.headline(), view, "", table(version, reading, parts.get(part - 1)));
    }

    static String outlet(Article article) {
        String name = article.metadata().outlet().name();
        return name == null ? "" : name;
    }

    /** The text in stretches of whole passages. */
    static List<Span> parts(Reading reading) {
        List<Span> parts = new ArrayList<>();
        int[] starts = reading.statements().stream()
                .mapToInt(Statement::start)
                .sorted()
                .toArray();
        int from = 0;
        int next = 0;
        int here = 0;
        for (Passage passage : reading.article().passages()) {
            int inside = 0;
            while (next < starts.length && starts[next] < passage.span().end()) {
                next++;
                inside++;
            }
            boolean full = passage.span().end() - from > MOST_CHARACTERS || here + inside > MOST_STATEMENTS;
            if (full && passage.span().start() > from) {
                parts.add(new Span(from, passage.span().start() - 1));
                from = passage.span().start();
                here = 0;
            }
            here += inside;
        }
        parts.add(new Span(from, Integer.MAX_VALUE));
        return parts;
    }

    /** The part that is asked for, or the one in which a statement stands. */
    private static int part(Query query, List<Span> parts, Reading reading) {
        String statement = query.text("statement");
        if (statement == null) {
            return query.page(parts.size());
        }
        int start = reading.statements().stream()
                .filter(s -> s.id().equals(statement))
                .mapToInt(Statement::start)
                .findFirst()
                .orElse(0);
        int part = 1;
        while (part < parts.size() && parts.get(part).start() <= start) {
            part++;
        }
        return part;
    }

    private Table table(StoredVersion version, Reading reading, Span part) {
        Table table = new Table(
                "article-" + version.article(),
                "statement",
                "speaker",
                "cue",
                "kind",
                "content",
                "article",
                "version",
                "address");
        Speakers speakers = new Speakers(reading, site.texts());
        for (Statement statement : reading.statements()) {
            int start = statement.start();
            if (part.contains(new Span(start, start))) {
                Described described = new Described(reading, statement, site.texts());
                table.row(
                        statement.id(),
                        speakers.of(statement).name(),
                        described.cue(),
                        described.kind(),
                        described.content(),
                        version.article(),
                        version.number(),
                        version.address());
            }
        }
        return table;
    }

    /**
     * What became of an article.
     *
     * @param address by what the archive knows it
     * @param headline of the newest version
     * @param language of the article; empty when unknown
     * @param versions the oldest first
     */
    public record VersionsView(String address, String headline, String language, List<Changed> versions) {}

    /**
     * A version, and what changed to it from the one before.
     *
     * @param number its number
     * @param link where it is read
     * @param seen when it was read
     * @param words each stretch that differs
     * @param more how many more there are than are shown
     * @param gone statements that it no longer has
     * @param come statements that it has anew
     */
    public record Changed(
            int number,
            String link,
            String seen,
            List<Difference> words,
            int more,
            List<String> gone,
            List<String> come) {}

    /** Words that differ, in their surroundings; those that were cut or were added may be empty. */
    public record Difference(String before, String cut, String added, String after) {}

    void versions(Context context) {
        List<StoredVersion> versions = versions(new Query(context).number("article"));
        List<Changed> changed = new ArrayList<>();
        Table table = new Table(
                "versions-" + versions.getFirst().article(), "version", "seen", "before", "cut", "added", "after");
        Reading older = null;
        for (StoredVersion version : versions) {
            Reading newer = version.reading();
            Changed next = changed(version, older, newer);
            changed.add(next);
            if (next.words().isEmpty()) {
                table.row(next.number(), next.seen(), "", "", "", "");
            }
            next.words().forEach(d -> table.row(next.number(), next.seen(), d.before(), d.cut(), d.added(), d.after()));
            older = newer;
        }
        ArticleView newest = new ReadingView(versions.getLast().reading(), "a", site.texts()).article(new Span(0, 0));
        site.list(
                context,
                "versions",
                site.texts().of("versions.title", newest.headline()),
                new VersionsView(versions.getFirst().address(), newest.headline(), newest.language(), changed),
                "",
                table);
    }

    private Changed changed(StoredVersion version, @Nullable Reading older, Reading newer) {
        VersionChange change = older == null ? null : VersionChange.between(older, newer);
        List<Difference> words = change == null || older == null
                ? List.of()
                : change.words().stream()
                        .limit(MOST_CHANGES)
                        .map(w -> difference(
                                older.article().text(), newer.article().text(), w))
                        .toList();
        return new Changed(
                version.number(),
                "/article/" + version.article() + "/" + version.number(),
                version.seen(),
                words,
                change == null ? 0 : change.words().size() - words.size(),
                change == null || older == null ? List.of() : contents(older, change.gone()),
                change == null ? List.of() : contents(newer, change.come()));
    }

    private List<String> contents(Reading reading, List<Statement> statements) {
        Speakers speakers = new Speakers(reading, site.texts());
        return statements.stream()
                .map(s -> speakers.of(s).name() + ": " + new Described(reading, s, site.texts()).content())
                .toList();
    }

    private static Difference difference(String older, String newer, WordChange change) {
        int from = Math.max(
                newer.lastIndexOf('\n', change.newer().start() - 1) + 1,
                change.newer().start() - AROUND);
        int line = newer.indexOf('\n', change.newer().end());
        int to = Math.min(line < 0 ? newer.length() : line, change.newer().end() + AROUND);
        return new Difference(
                newer.substring(
                        Math.min(from, change.newer().start()), change.newer().start()),
                change.older().in(older),
                change.newer().in(newer),
                newer.substring(
                        change.newer().end(), Math.max(to, change.newer().end())));
    }

    /**
     * How a statement is cited.
     *
     * @param words what is said
     * @param back where it stands here
     * @param text a line for a text
     * @param bibtex an entry for a bibliography
     * @param link the page's own address with the words marked; empty when the page has no address
     */
    public record Citation(String words, String back, String text, String bibtex, String link) {}

    void cite(Context context) {
        StatementPlace place = StatementPlace.of(context.pathParam("statement"));
        StoredVersion version = site.archive()
                .version(place.article(), place.version())
                .orElseThrow(() -> Refusal.none("statement", place));
        Reading reading = version.reading();
        Statement statement = reading.statements().stream()
                .filter(s -> s.id().equals(place.statement()))
                .findFirst()
                .orElseThrow(() -> Refusal.none("statement", place));
        Citing citing = new Citing(reading, statement, version, site.texts());
        site.show(
                context,
                "cite",
                site.texts().of("cite.title"),
                new Citation(
                        new Described(reading, statement, site.texts()).content(),
                        place.link(),
                        citing.text(),
                        citing.bibtex(place.toString()),
                        citing.link()),
                List.of());
    }
}
