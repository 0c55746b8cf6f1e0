// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.app.comparison.Beside;
import org.hearsay.app.comparison.Outlets;
import org.hearsay.app.comparison.Row;
import org.hearsay.app.comparison.Sign;
import org.hearsay.app.html.ComparisonView;
import org.hearsay.app.html.LabelView;
import org.hearsay.app.html.OutletView;
import org.hearsay.app.html.StoryViews;
import org.hearsay.app.html.TellingView;
import org.hearsay.app.view.Texts;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.app.web.request.StatementPlace;
import org.hearsay.archive.store.StoredDecision;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.comparison.Cell;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.Presence;
import org.hearsay.comparison.StoryLabel;
import org.hearsay.comparison.story.Publication;
import org.hearsay.correction.CorrectedStory;
import org.hearsay.entity.Entity;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** A story as a table, and an utterance of it in all its tellings. */
public final class StoryPages {
    private static final int ROWS_ON_A_PAGE = 150;
    private static final int MOST_PAGES = 1_000;

    /** So many people and things have a chart of what they are called. */
    private static final int CHARTS = 3;

    private static final int MOST_WORDS = 8;

    private final Site site;
    private final OpenStories stories;

    StoryPages(Site site, OpenStories stories) {
        this.site = site;
        this.stories = stories;
    }

    /**
     * A story.
     *
     * @param number over the archive
     * @param title of its first article
     * @param outlets the columns that are shown
     * @param allOutlets every column, with whether it is shown
     * @param articles all articles, carriers too, the earliest first
     * @param rows the utterances that are shown
     * @param speakers all who speak, for the filter
     * @param speaker whom the filter asks for; empty: all
     * @param sign the sign that it asks for; empty: all
     * @param alone whether utterances that one article has are shown too
     * @param labels the words for somebody or something
     * @param timeline the articles over time
     * @param called what somebody was called when
     * @param decisions the last ones about what belongs to it
     * @param decided how many there are
     * @param paging where in the rows this is
     */
    public record View(
            long number,
            String title,
            List<Column> outlets,
            Map<OutletView, Boolean> allOutlets,
            List<Column> articles,
            List<RowShown> rows,
            List<String> speakers,
            String speaker,
            String sign,
            boolean alone,
            List<LabelView> labels,
            TimeChart timeline,
            List<TimeChart> called,
            List<DecisionPages.Decided> decisions,
            int decided,
            Paging paging) {
        public List<Sign> signs() {
            return Arrays.stream(Sign.values()).filter(s -> s != Sign.REFERENCE).toList();
        }
    }

    /** An article with where it is read. */
    public record Column(OutletView outlet, String link) {}

    /**
     * An utterance.
     *
     * @param address of its page
     * @param speaker who says it
     * @param words the reference's
     * @param cells one for each column that is shown
     */
    public record RowShown(String number, String address, String speaker, String words, List<CellShown> cells) {}

    /** What one article makes of it; the article's id is the place in the utterance's page. */
    public record CellShown(String article, String outlet, List<Sign> signs, boolean told, int more) {}

    void story(Context context) {
        Query query = new Query(context);
        long number = query.number("story");
        long standing = site.archive().stories().standing(number).orElse(number);
        if (standing != number) {
            context.redirect(query.at("/story/" + standing));
            return;
        }
        OpenStory story = found(number);
        Filter filter = Filter.of(query, story);
        List<ComparedArticle> columns = story.story().columns().stream()
                .filter(a -> filter.shows(a.id()))
                .toList();
        List<Row> rows = story.rows().stream()
                .filter(row -> filter.shows(row, columns, site.texts()))
                .toList();
        int page = query.page(MOST_PAGES);
        Slice<Row> slice = Slice.of(query, page, MOST_PAGES, ROWS_ON_A_PAGE, rows);
        List<Row> shown = slice.shown();
        String title = story.view().title();
        Map<OutletView, Boolean> all = new LinkedHashMap<>();
        story.view().outlets().forEach(o -> all.put(o, filter.shows(o.id())));
        List<StoredDecision> decisions = site.archive().stories().decisions(story.number());
        View view = new View(
                story.number(),
                title,
                columns.stream().map(a -> column(story, a)).toList(),
                all,
                story.story().articles().stream().map(a -> column(story, a)).toList(),
                shown.stream().map(row -> row(story, row, columns)).toList(),
                story.view().speakers(),
                filter.speaker == null ? "" : filter.speaker,
                filter.sign == null ? "" : ComparisonView.look(filter.sign),
                filter.alone,
                story.view().labels(),
                timeline(story),
                called(story),
                DecisionPages.shown(
                        site,
                        decisions.stream().limit(SpeakerPages.MOST_DECISIONS).toList()),
                decisions.size(),
                slice.paging());
        site.list(context, "story", title, view, "", table(story, shown, columns));
    }

    private OpenStory found(long number) {
        return stories.story(number).orElseThrow(() -> Refusal.none("story", number));
    }

    private Column column(OpenStory story, ComparedArticle article) {
        StoredVersion version = story.version(article.id());
        return new Column(
                StoryViews.outlet(story.story(), article, site.texts()),
                "/article/" + version.article() + "/" + version.number());
    }

    private RowShown row(OpenStory story, Row row, List<ComparedArticle> columns) {
        Map<String, Cell> cells = cells(row);
        return new RowShown(
                row.id(),
                story.address(row),
                row.speaker(site.texts()),
                row.words(),
                columns.stream()
                        .map(article ->
                                cell(row, Outlets.name(article), Objects.requireNonNull(cells.get(article.id()))))
                        .toList());
    }

    private static CellShown cell(Row row, String outlet, Cell cell) {
        return new CellShown(
                cell.article(),
                outlet,
                row.signs(cell),
                cell.presence() == Presence.PRESENT,
                Math.max(0, cell.tellings().size() - 1));
    }

    private static Map<String, Cell> cells(Row row) {
        return row.utterance().cells().stream().collect(Collectors.toMap(Cell::article, c -> c));
    }

    private Table table(OpenStory story, List<Row> rows, List<ComparedArticle> columns) {
        Table table = new Table(
                "story-" + story.number(),
                "utterance",
                "speaker",
                "reference",
                "outlet",
                "published",
                "signs",
                "told",
                "cue",
                "source",
                "address");
        for (Row row : rows) {
            Map<String, Cell> cells = cells(row);
            for (ComparedArticle article : columns) {
                Cell cell = cells.get(article.id());
                if (cell == null) {
                    continue;
                }
                String outlet = Outlets.name(article);
                String date = Outlets.date(article.reading().article(), site.texts());
                List<Beside> tellings = row.tellings(cell);
                if (tellings.isEmpty()) {
                    table.row(
                            row.id(),
                            row.speaker(site.texts()),
                            row.words(),
                            outlet,
                            date,
                            titles(row.signs(cell)),
                            "",
                            "",
                            "",
                            article.url());
                }
                for (Beside told : tellings) {
                    table.row(
                            row.id(),
                            row.speaker(site.texts()),
                            row.words(),
                            outlet,
                            date,
                            titles(told.signs()),
                            told.told(),
                            told.attribution().cue(),
                            told.attribution().source(),
                            article.url());
                }
            }
        }
        return table;
    }

    private String titles(List<Sign> signs) {
        return signs.stream().map(sign -> sign.title(site.texts())).collect(Collectors.joining("; "));
    }

    private TimeChart timeline(OpenStory story) {
        TimeChart.Builder chart = new TimeChart.Builder(site.texts().of("story.timeline"), site.texts());
        for (ComparedArticle article : story.story().articles()) {
            Column column = column(story, article);
            chart.dot(
                    column.outlet().name(),
                    Publication.latest(article.reading().article()),
                    1,
                    true,
                    column.outlet().name() + ", " + column.outlet().date() + ": "
                            + column.outlet().headline(),
                    column.link());
        }
        return chart.chart();
    }

    /** For those with most different words. */
    private List<TimeChart> called(OpenStory story) {
        Map<String, List<StoryLabel>> byReferent = story.story().labels().stream()
                .collect(Collectors.groupingBy(StoryLabel::referent, LinkedHashMap::new, Collectors.toList()));
        return byReferent.entrySet().stream()
                .sorted((a, b) -> Integer.compare(
                        words(b.getValue()).size(), words(a.getValue()).size()))
                .filter(e -> words(e.getValue()).size() > 1)
                .limit(CHARTS)
                .map(e -> called(story, e.getKey(), e.getValue()))
                .filter(chart -> !chart.isEmpty())
                .toList();
    }

    private static Set<String> words(List<StoryLabel> labels) {
        return labels.stream().map(l -> l.words().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private TimeChart called(OpenStory story, String referent, List<StoryLabel> labels) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        labels.forEach(l -> uses.merge(l.words().toLowerCase(Locale.ROOT), l.count(), Integer::sum));
        List<String> words = uses.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
        TimeChart.Builder chart = new TimeChart.Builder(site.texts().of("story.called", referent), site.texts());
        for (String word : words) {
            for (StoryLabel label : labels) {
                if (label.words().toLowerCase(Locale.ROOT).equals(word)) {
                    ComparedArticle article =
                            story.story().article(label.article()).orElseThrow();
                    String name = Outlets.name(article);
                    chart.dot(
                            word,
                            Publication.latest(article.reading().article()),
                            label.count(),
                            !label.quoted(),
                            site.texts()
                                    .of(
                                            label.quoted() ? "chart.quoted" : "chart.own",
                                            name,
                                            label.words(),
                                            label.count()),
                            column(story, article).link());
                }
            }
        }
        return chart.chart();
    }

    /**
     * An utterance.
     *
     * @param story its story's number
     * @param storyTitle what that is called
     * @param reference where it stands: {@code 12-1-s3}
     * @param speaker who says it
     * @param words the reference's
     * @param why why that is the reference
     * @param tellings the earliest article first
     * @param absent the articles that do not carry it, with the sign that says so
     * @param spread the tellings over time
     * @param missed an article of which another statement may tell it; null unless it is asked for
     */
    public record UtteranceView(
            long story,
            String storyTitle,
            String reference,
            String speaker,
            String words,
            String why,
            List<ToldView> tellings,
            Map<Column, Sign> absent,
            TimeChart spread,
            @Nullable Missed missed) {}

    /**
     * An article of which a statement may tell an utterance too.
     *
     * @param column the article
     * @param statements who says what, by their ids
     */
    public record Missed(Column column, Map<String, String> statements) {}

    /**
     * A telling.
     *
     * @param article id of the article in the story, for links from the table
     * @param span where its words stand: {@code 12-30}
     * @param first whether it is the article's first
     * @param telling what is shown of it
     * @param link where it stands in its article; of the outlet's own words the article
     * @param cite how it is cited; empty of the outlet's own words
     * @param choices what a person may decide about it
     * @param missed where a statement is added that says the outlet's own words; empty of a statement
     */
    public record ToldView(
            String article,
            String span,
            boolean first,
            TellingView telling,
            String link,
            String cite,
            List<String> choices,
            String missed) {}

    void utterance(Context context) {
        StatementPlace place = StatementPlace.of(context.pathParam("statement"));
        OpenStory story =
                site.archive().storyOf(place.article()).flatMap(stories::story).orElse(null);
        ComparedArticle article = story == null
                ? null
                : story.article(place.article(), place.version()).orElse(null);
        Row row = story == null || article == null
                ? null
                : story.row(article.id(), place.statement()).orElse(null);
        if (story == null || row == null) {
            // An older version, or words that nothing is beside: the statement itself is what there is.
            context.redirect(place.link());
            return;
        }
        String title = site.texts().of("utterance.title", row.speaker(site.texts()), shortened(row.words()));
        UtteranceView view = utterance(story, row, missed(story, row, new Query(context).text("missed")));
        site.list(
                context,
                "utterance",
                title,
                view,
                "",
                table(story, List.of(row), story.story().columns()));
    }

    private @Nullable Missed missed(OpenStory story, Row row, @Nullable String asked) {
        return story.story().columns().stream()
                .filter(article -> article.id().equals(asked))
                .findFirst()
                .map(article -> new Missed(column(story, article), statements(row, article)))
                .orElse(null);
    }

    private Map<String, String> statements(Row row, ComparedArticle article) {
        Map<String, String> statements = new LinkedHashMap<>();
        for (Statement statement : TellingCorrections.missed(row, article)) {
            String who = article.reading()
                    .speaker(statement)
                    .map(Entity::name)
                    .orElse(site.texts().of("search.unknown"));
            statements.put(statement.id(), who + ": " + shortened(article.text(CorrectedStory.span(statement))));
        }
        return statements;
    }

    private UtteranceView utterance(OpenStory story, Row row, @Nullable Missed missed) {
        List<ToldView> tellings = new ArrayList<>();
        Map<Column, Sign> absent = new LinkedHashMap<>();
        TimeChart.Builder spread = new TimeChart.Builder(site.texts().of("utterance.spread"), site.texts());
        Map<String, Cell> cells = cells(row);
        Map<Beside, TellingView> views = new LinkedHashMap<>();
        List<TellingView> shown =
                story.view().rows().get(story.rows().indexOf(row)).tellings();
        List<Beside> all = row.tellings();
        for (int i = 0; i < all.size(); i++) {
            views.put(all.get(i), shown.get(i));
        }
        for (ComparedArticle article : story.story().columns()) {
            Cell cell = cells.get(article.id());
            if (cell == null || cell.presence() != Presence.PRESENT) {
                absent.put(
                        column(story, article),
                        cell == null ? Sign.UNKNOWN : row.signs(cell).getFirst());
                continue;
            }
            boolean first = true;
            for (Beside told : row.tellings(cell)) {
                TellingView telling = views.get(told);
                if (telling == null) {
                    continue;
                }
                String statement = told.telling().statement();
                String at = statement == null ? "" : story.statement(article.id(), statement);
                StoredVersion version = story.version(article.id());
                tellings.add(new ToldView(
                        article.id(),
                        TellingCorrections.span(told.telling()),
                        first,
                        telling,
                        at.isEmpty()
                                ? "/article/" + version.article() + "/" + version.number()
                                : StatementPlace.of(at).link(),
                        at.isEmpty() ? "" : "/cite/" + at,
                        TellingCorrections.choices(article, told.telling()),
                        at.isEmpty()
                                ? "/article/" + version.article() + "/" + version.number() + "/correct?at="
                                        + TellingCorrections.span(told.telling())
                                : ""));
                spread.dot(
                        Outlets.name(article),
                        Publication.latest(article.reading().article()),
                        1,
                        told.telling().statement() == null,
                        Outlets.line(article, site.texts()) + ": " + titles(told.signs()),
                        "#" + article.id());
                first = false;
            }
        }
        return new UtteranceView(
                story.number(),
                story.view().title(),
                story.reference(row),
                row.speaker(site.texts()),
                row.words(),
                row.why(site.texts()),
                tellings,
                absent,
                spread.chart(),
                missed);
    }

    private static String shortened(String words) {
        return words.length() <= 60 ? words : words.substring(0, 59) + "…";
    }

    /** What of a story is shown. */
    private record Filter(
            @Nullable String speaker, @Nullable Sign sign, Set<String> outlets, boolean alone) {
        static Filter of(Query query, OpenStory story) {
            String asked = query.text("sign");
            Sign sign = Arrays.stream(Sign.values())
                    .filter(s -> ComparisonView.look(s).equals(asked))
                    .findFirst()
                    .orElse(null);
            Set<String> known =
                    story.story().columns().stream().map(ComparedArticle::id).collect(Collectors.toSet());
            Set<String> outlets =
                    query.texts("outlet").stream().filter(known::contains).collect(Collectors.toSet());
            return new Filter(query.text("speaker"), sign, outlets, query.is("alone"));
        }

        boolean shows(String outlet) {
            return outlets.isEmpty() || outlets.contains(outlet);
        }

        boolean shows(Row row, List<ComparedArticle> columns, Texts texts) {
            Map<String, Cell> cells = cells(row);
            List<Cell> here = columns.stream()
                    .map(c -> cells.get(c.id()))
                    .filter(c -> c != null && c.presence() == Presence.PRESENT)
                    .toList();
            return !here.isEmpty()
                    && (alone || columns.size() == 1 || row.carriedBy() > 1)
                    && (speaker == null || speaker.equals(row.speaker(texts)))
                    && (sign == null
                            || columns.stream().map(c -> cells.get(c.id())).anyMatch(c -> bears(row, c)));
        }

        private boolean bears(Row row, @Nullable Cell cell) {
            return cell != null
                    && (row.signs(cell).contains(sign)
                            || row.tellings(cell).stream()
                                    .anyMatch(t -> t.signs().contains(sign)));
        }
    }
}
