// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.ArrayList;
import java.util.List;
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

/** Readings made without language models: each sentence {@code “words,” Role Name said.} is a statement. */
public final class InventedArticles {
    private InventedArticles() {}

    /** Somebody who speaks. */
    public record Says(String words, String role, String name) {}

    /** An article at an address, with a headline and what is said in it. */
    public static Reading reading(String url, String outlet, String day, String headline, Says... says) {
        StringBuilder text = new StringBuilder(headline);
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(PassageRole.HEADLINE, new Span(0, headline.length())));
        List<Entity> entities = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (Says one : says) {
            text.append("\n\n");
            int start = text.length();
            text.append("“").append(one.words()).append(",”");
            Span content = new Span(start, text.length());
            text.append(' ');
            int source = text.length();
            text.append(one.role()).append(one.role().isEmpty() ? "" : " ").append(one.name());
            Span who = new Span(source, text.length());
            text.append(" said.");
            Span cue = new Span(who.end() + 1, who.end() + 5);
            passages.add(new Passage(PassageRole.PARAGRAPH, new Span(start, text.length())));
            String id = "p" + (entities.size() + 1);
            entities.add(new Entity(
                    id,
                    EntityKind.PERSON,
                    one.name(),
                    one.role().isEmpty() ? List.of() : List.of(one.role()),
                    null,
                    null,
                    List.of(who)));
            labels.add(new Label(id, who, null));
            statements.add(new Statement(
                    "s" + (statements.size() + 1),
                    Kind.DIRECT,
                    Act.SPEECH,
                    Reality.ACTUAL,
                    null,
                    null,
                    who,
                    new Cue(cue, "say", Set.of(Stance.NEUTRAL)),
                    List.of(content),
                    List.of(new Span(content.start() + 1, content.end() - 1)),
                    id,
                    new Resolution(Resolution.How.NAMED, null, null),
                    null,
                    null,
                    "quote-cue",
                    null));
        }
        PageDate published = new PageDate(day, PageDate.Precision.DAY, "given");
        Page page = Page.ofText(text.toString()).at(url).given(new Given(outlet, url, published));
        Metadata metadata = new Metadata(
                new Outlet(outlet, host(url), "given"),
                url,
                headline,
                List.of(),
                List.of(),
                "en",
                List.of(),
                published,
                null,
                List.of(),
                PageKind.ARTICLE,
                java.util.Map.of(),
                List.of());
        Article article = new Article(
                page, "text/plain", true, metadata, text.toString(), passages, List.of(), null, null, List.of());
        return new Reading(article, List.of(), entities, statements, labels, List.of());
    }

    private static String host(String url) {
        return url.replaceFirst("https?://", "").replaceFirst("/.*", "");
    }
}
