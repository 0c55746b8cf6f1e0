// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.article.Anchor;
import org.hearsay.article.Article;
import org.hearsay.article.Author;
import org.hearsay.article.Conflict;
import org.hearsay.article.Dateline;
import org.hearsay.article.Furniture;
import org.hearsay.article.Metadata;
import org.hearsay.article.Outlet;
import org.hearsay.article.Page;
import org.hearsay.article.PageDate;
import org.hearsay.article.PageKind;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.label.Label;
import org.hearsay.language.TextDate;
import org.hearsay.statement.Act;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Medium;
import org.hearsay.statement.Reality;
import org.hearsay.statement.Resolution;
import org.hearsay.statement.Resolution.How;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** A reading made by hand, about people and a bridge that do not exist; it has something of everything. */
public final class InventedReading {
    private static final Words WORDS = new Words()
            .passage(PassageRole.HEADLINE, "Mayor admits bridge is ‘a mess’")
            .passage(PassageRole.DATELINE, "PORT ORRIN, May 14 (ONA)")
            .passage(
                    PassageRole.PARAGRAPH,
                    "“The bridge is a mess,” Mayor Ilse Varga of the Harbour List said 🌉, adding that it would"
                            + " “open in autumn” at the latest.")
            .passage(
                    PassageRole.PARAGRAPH,
                    "She said the builders had told her that the steel was late. A statement by Orrin Steel"
                            + " denied this on Monday.")
            .passage(PassageRole.CROSSHEAD, "Anger at the quay")
            .passage(
                    PassageRole.PARAGRAPH,
                    "“We were promised a bridge, not a ruin,” one fisherman said in Orrish. Councillor Tam Brook"
                            + " made angry remarks about the builders.")
            .passage(PassageRole.PARAGRAPH, "“Nobody will pay for this.”")
            .passage(PassageRole.CAPTION, "The bridge on May 13, 2024.");

    private InventedReading() {}

    /** The article alone. */
    public static Article article() {
        PageDate published = new PageDate("2024-05-14T18:05+02:00", PageDate.Precision.MINUTE, "json-ld");
        return new Article(
                Page.ofText(WORDS.text()).named("bridge.html"),
                "text/html",
                true,
                metadata(published),
                WORDS.text(),
                WORDS.passages(),
                List.of(
                        new Furniture("Latest newsRegion", Furniture.Reason.SECTION_LABELS),
                        new Furniture("Leave a comment", Furniture.Reason.COMMENT_FORM)),
                new Dateline(WORDS.at("PORT ORRIN, May 14 (ONA)"), "Port Orrin", "ONA", "May 14"),
                new Anchor(published, null),
                List.of());
    }

    /** The article with its statements. */
    public static Reading reading() {
        return new Reading(
                article(),
                List.of(new TextDate(
                        WORDS.at("Monday"), new PageDate("2024-05-13", PageDate.Precision.DAY, "published"))),
                entities(),
                statements(),
                List.of(new Label("e3", WORDS.at("bridge"), null), new Label("e3", WORDS.at("a ruin"), "s7")),
                List.of("The page gives two dates of publication."));
    }

    private static Metadata metadata(PageDate published) {
        return new Metadata(
                new Outlet("The Quay", "quay.example", "json-ld"),
                "https://quay.example/bridge",
                "Mayor admits bridge is ‘a mess’",
                List.of(new Author("Ana Example", "in Port Orrin"), new Author("Night desk", null)),
                List.of("ONA"),
                "en",
                List.of("Region"),
                published,
                null,
                List.of("bridges"),
                PageKind.ARTICLE,
                Map.of("published", "json-ld", "headline", "json-ld", "byline", "markup"),
                List.of(new Conflict("published", Map.of("opengraph", "2024-05-15"))));
    }

    private static List<Entity> entities() {
        return List.of(
                new Entity(
                        "p1",
                        EntityKind.PERSON,
                        "Ilse Varga",
                        List.of("Mayor"),
                        "o1",
                        null,
                        List.of(WORDS.at("Ilse Varga"), WORDS.at("She"))),
                new Entity(
                        "o1",
                        EntityKind.ORGANISATION,
                        "Harbour List",
                        List.of(),
                        null,
                        null,
                        List.of(WORDS.at("Harbour List"))),
                new Entity(
                        "o2",
                        EntityKind.ORGANISATION,
                        "Orrin Steel",
                        List.of(),
                        null,
                        null,
                        List.of(WORDS.at("Orrin Steel"))),
                new Entity(
                        "e1",
                        EntityKind.COLLECTIVE,
                        "the builders",
                        List.of(),
                        null,
                        null,
                        List.of(WORDS.at("the builders"))),
                new Entity(
                        "e2",
                        EntityKind.DOCUMENT,
                        "a statement by Orrin Steel",
                        List.of(),
                        null,
                        "o2",
                        List.of(WORDS.at("A statement by Orrin Steel"))),
                new Entity("e3", EntityKind.PLACE, "the bridge", List.of(), null, null, List.of(WORDS.at("bridge"))),
                new Entity(
                        "e4",
                        EntityKind.UNNAMED,
                        "one fisherman",
                        List.of(),
                        null,
                        null,
                        List.of(WORDS.at("one fisherman"))),
                new Entity(
                        "p2",
                        EntityKind.PERSON,
                        "Tam Brook",
                        List.of("Councillor"),
                        null,
                        null,
                        List.of(WORDS.at("Tam Brook"))));
    }

    private static List<Statement> statements() {
        Span varga = WORDS.at("Mayor Ilse Varga of the Harbour List");
        Span told = WORDS.at("the builders had told her that the steel was late");
        return List.of(
                statement("s1", Kind.MIXED, "Mayor", cue("admits", "admit", Stance.CONCEDING, Stance.FACTIVE))
                        .content(WORDS.at("bridge is ‘a mess’"))
                        .quoted(WORDS.at("a mess"))
                        .retells("s2")
                        .speaker("p1", new Resolution(How.TITLE, varga, null))
                        .made("headline"),
                statement("s2", Kind.DIRECT, varga, cue("said", "say", Stance.NEUTRAL))
                        .content(WORDS.at("“The bridge is a mess,”"))
                        .quoted(WORDS.at("The bridge is a mess,"))
                        .speaker("p1", new Resolution(How.NAMED, null, null))
                        .made("quote-cue"),
                statement("s3", Kind.MIXED, varga, cue("adding", "add", Stance.NEUTRAL))
                        .content(WORDS.at("that it would “open in autumn” at the latest"))
                        .quoted(WORDS.at("open in autumn"))
                        .speaker("p1", new Resolution(How.SHARED, varga, null))
                        .made("climb"),
                statement("s4", Kind.INDIRECT, "She", cue("said", "She", "say", Stance.NEUTRAL))
                        .content(told)
                        .speaker("p1", new Resolution(How.PRONOUN, varga, null))
                        .made("clause"),
                statement("s5", Kind.INDIRECT, "the builders", cue("had told", "tell", Stance.NEUTRAL))
                        .content(WORDS.at("that the steel was late"))
                        .within("s4")
                        .speaker("e1", new Resolution(How.NAMED, null, null))
                        .made("clause"),
                statement("s6", Kind.BARE, "A statement by Orrin Steel", cue("denied", "deny", Stance.DENYING))
                        .content(WORDS.at("this"))
                        .speaker("o2", new Resolution(How.DOCUMENT, null, null))
                        .medium(new Medium(WORDS.at("A statement"), "e2"))
                        .made("light"),
                statement("s7", Kind.DIRECT, "one fisherman", cue("said", "ruin", "say", Stance.NEUTRAL))
                        .content(WORDS.at("“We were promised a bridge, not a ruin,”"))
                        .quoted(WORDS.at("We were promised a bridge, not a ruin,"))
                        .speaker("e4", new Resolution(How.UNNAMED, null, null))
                        .spokenIn(WORDS.at("Orrish"))
                        .made("quote-cue"),
                statement(
                                "s8",
                                Kind.BARE,
                                "Councillor Tam Brook",
                                cue("made angry remarks", "make remark", Stance.HOSTILE))
                        .content(WORDS.at("about the builders"))
                        .speaker("p2", new Resolution(How.NAMED, null, null))
                        .made("light"),
                statement("s9", Kind.DIRECT, (Span) null, null)
                        .content(WORDS.at("“Nobody will pay for this.”"))
                        .quoted(WORDS.at("Nobody will pay for this."))
                        .reality(Reality.FUTURE)
                        .act(Act.ATTITUDE)
                        .speaker(null, Resolution.unknown("two people speak in the paragraph before"))
                        .made("quote-alone"));
    }

    private static Cue cue(String words, String lemma, Stance... stance) {
        return new Cue(WORDS.at(words), lemma, Set.of(stance));
    }

    private static Cue cue(String words, String after, String lemma, Stance stance) {
        return new Cue(WORDS.at(words, after), lemma, Set.of(stance));
    }

    private static StatementByHand statement(String id, Kind kind, String source, Cue cue) {
        return statement(id, kind, WORDS.at(source), cue);
    }

    private static StatementByHand statement(String id, Kind kind, @Nullable Span source, @Nullable Cue cue) {
        return new StatementByHand(id, kind, source, cue);
    }
}
