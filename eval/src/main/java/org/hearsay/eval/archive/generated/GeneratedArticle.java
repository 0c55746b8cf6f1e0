// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.Reading;
import org.hearsay.article.Article;
import org.hearsay.article.Given;
import org.hearsay.article.Metadata;
import org.hearsay.article.Outlet;
import org.hearsay.article.Page;
import org.hearsay.article.PageDate;
import org.hearsay.article.PageKind;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.label.Label;
import org.hearsay.statement.Act;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Reality;
import org.hearsay.statement.Resolution;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * An article made by program, with what a reader would find in it, so that no language model need read it.
 *
 * @param url where it stands
 * @param outlet who published it
 * @param day when
 * @param headline its title
 * @param paragraphs its text
 */
public record GeneratedArticle(String url, String outlet, String day, String headline, List<Paragraph> paragraphs) {
    /** Somebody who speaks for an organisation. */
    public record Person(String role, String name, String organisation) {
        String called() {
            return role + " " + name;
        }
    }

    /** Words of the outlet itself, or of somebody. */
    public record Paragraph(String words, @Nullable Person speaker) {
        String text() {
            return speaker == null ? words : quoted() + " " + speaker.called() + " said.";
        }

        String quoted() {
            return "“" + words + ",”";
        }
    }

    public GeneratedArticle {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The same at another address. */
    public GeneratedArticle at(String address) {
        return new GeneratedArticle(address, outlet, day, headline, paragraphs);
    }

    /** The page on which it stands, with what stands around articles. */
    public Page page() {
        StringBuilder html = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(headline)
                .append("</title>\n<meta property=\"og:site_name\" content=\"")
                .append(outlet)
                .append("\">\n<link rel=\"canonical\" href=\"")
                .append(url)
                .append("\">\n</head><body>\n<nav><ul>");
        for (String section : List.of("News", "Sport", "Weather", "Culture", "Opinion", "Travel")) {
            html.append("<li><a href=\"/")
                    .append(section)
                    .append("\">")
                    .append(section)
                    .append("</a></li>");
        }
        html.append("</ul></nav>\n<main><article class=\"story\"><h1>")
                .append(headline)
                .append("</h1>\n");
        for (Paragraph paragraph : paragraphs) {
            html.append("<p>").append(paragraph.text()).append("</p>\n");
        }
        html.append("</article></main>\n<footer><p>All rights reserved</p></footer></body></html>\n");
        return Page.ofHtml(html.toString()).at(url).given(new Given(outlet, url, published()));
    }

    private PageDate published() {
        return new PageDate(day, PageDate.Precision.DAY, "given");
    }

    /** What a reader would make of it. */
    public Reading reading() {
        StringBuilder text = new StringBuilder(headline);
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(PassageRole.HEADLINE, new Span(0, headline.length())));
        for (Paragraph paragraph : paragraphs) {
            int start = text.append("\n\n").length();
            text.append(paragraph.text());
            passages.add(new Passage(PassageRole.PARAGRAPH, new Span(start, text.length())));
        }
        Metadata metadata = new Metadata(
                new Outlet(outlet, url.split("/")[2], "given"),
                url,
                headline,
                List.of(),
                List.of(),
                "en",
                List.of(),
                published(),
                null,
                List.of(),
                PageKind.ARTICLE,
                Map.of(),
                List.of());
        return reading(new Article(
                page(), "text/html", true, metadata, text.toString(), passages, List.of(), null, null, List.of()));
    }

    /** The same of an article that was found on its page. */
    public Reading reading(Article article) {
        Map<String, Entity> entities = new LinkedHashMap<>();
        List<Statement> statements = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        int from = 0;
        for (Paragraph paragraph : paragraphs) {
            int start = article.text().indexOf(paragraph.text(), from);
            if (start < 0) {
                throw new IllegalStateException(url + ": a paragraph was not found on the page");
            }
            from = start + paragraph.text().length();
            Person person = paragraph.speaker();
            if (person != null) {
                Span content = new Span(start, start + paragraph.quoted().length());
                Span who = new Span(
                        content.end() + 1, content.end() + 1 + person.called().length());
                String id = speaker(person, who, entities).id();
                labels.add(new Label(id, who, null));
                statements.add(statement("s" + (statements.size() + 1), content, who, id));
            }
        }
        return new Reading(article, List.of(), List.copyOf(entities.values()), statements, labels, List.of());
    }

    private static Entity speaker(Person person, Span who, Map<String, Entity> entities) {
        Entity organisation = entities.computeIfAbsent(
                person.organisation(),
                name -> new Entity(
                        "o" + (entities.size() + 1), EntityKind.ORGANISATION, name, List.of(), null, null, List.of()));
        return entities.computeIfAbsent(
                person.name(),
                name -> new Entity(
                        "p" + (entities.size() + 1),
                        EntityKind.PERSON,
                        name,
                        List.of(person.role()),
                        organisation.id(),
                        null,
                        List.of(who)));
    }

    private static Statement statement(String id, Span content, Span source, String speaker) {
        Span cue = new Span(source.end() + 1, source.end() + 5);
        return new Statement(
                id,
                Kind.DIRECT,
                Act.SPEECH,
                Reality.ACTUAL,
                null,
                null,
                source,
                new Cue(cue, "say", Set.of(Stance.NEUTRAL)),
                List.of(content),
                List.of(new Span(content.start() + 1, content.end() - 1)),
                speaker,
                new Resolution(Resolution.How.NAMED, null, null),
                null,
                null,
                "quote-cue",
                null);
    }
}
