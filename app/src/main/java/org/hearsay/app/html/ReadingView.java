// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import java.util.List;
import org.hearsay.Reading;
import org.hearsay.app.view.Called;
import org.hearsay.app.view.Facts;
import org.hearsay.app.view.Speaker;
import org.hearsay.app.view.Speakers;
import org.hearsay.app.view.Texts;
import org.hearsay.article.Article;
import org.hearsay.article.Metadata;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.statement.Statement;

/** Turns a reading into what the templates show. */
public final class ReadingView {
    private final Reading reading;
    private final Texts texts;
    private final Speakers speakers;
    private final Badges badges;
    private final String id;

    /** @param id of the article in its page */
    public ReadingView(Reading reading, String id, Texts texts) {
        this.reading = reading;
        this.texts = texts;
        this.id = id;
        this.speakers = new Speakers(reading, texts);
        this.badges = new Badges(reading, speakers, id, texts);
    }

    /** All of the reading. */
    public ArticleView article() {
        return article(new Span(0, Integer.MAX_VALUE));
    }

    /** The passages that begin in a part of the text, with the statements that begin there; of all else the whole. */
    public ArticleView article(Span part) {
        Article article = reading.article();
        Metadata metadata = article.metadata();
        boolean inText = article.passages().stream().anyMatch(p -> p.role() == PassageRole.HEADLINE);
        String headline = metadata.headline() == null ? article.page().name() : metadata.headline();
        return new ArticleView(
                id,
                article.page().name(),
                Links.openable(
                        metadata.url() != null ? metadata.url() : article.page().url()),
                metadata.language() == null ? "" : metadata.language(),
                headline,
                !inText,
                Facts.of(article, texts),
                new Segments(reading, badges).passages(part),
                speakers(part),
                reading.statements().stream()
                        .filter(s -> begins(s, part))
                        .map(this::statement)
                        .toList(),
                Called.of(reading),
                article.furniture(),
                reading.warnings());
    }

    private static boolean begins(Statement statement, Span part) {
        return part.start() <= statement.start() && statement.start() <= part.end();
    }

    private List<SpeakerView> speakers(Span part) {
        return speakers.all().stream()
                .map(s -> speaker(s, part))
                .filter(s -> !s.statements().isEmpty())
                .toList();
    }

    private SpeakerView speaker(Speaker speaker, Span part) {
        List<Segment.Badge> said = reading.statements().stream()
                .filter(statement -> speakers.of(statement).equals(speaker))
                .filter(statement -> begins(statement, part))
                .map(badges::of)
                .toList();
        return new SpeakerView(speaker.name(), String.join(", ", speaker.about()), Badges.look(speaker), said);
    }

    private StatementView statement(Statement statement) {
        return new StatementDetails(reading, speakers, texts).view(statement, badges.of(statement));
    }
}
