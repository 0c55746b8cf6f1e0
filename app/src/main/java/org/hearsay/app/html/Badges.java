// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import org.hearsay.Reading;
import org.hearsay.app.view.Described;
import org.hearsay.app.view.Speaker;
import org.hearsay.app.view.Speakers;
import org.hearsay.app.view.Texts;
import org.hearsay.statement.Statement;

/** The numbers of statements. */
final class Badges {
    private static final int LOOKS = 10;

    private final Reading reading;
    private final Speakers speakers;
    private final String article;
    private final Texts texts;

    Badges(Reading reading, Speakers speakers, String article, Texts texts) {
        this.reading = reading;
        this.speakers = speakers;
        this.article = article;
        this.texts = texts;
    }

    Segment.Badge of(Statement statement) {
        Speaker speaker = speakers.of(statement);
        String cue = new Described(reading, statement, texts).cue();
        return new Segment.Badge(
                id(statement),
                statement.id().replaceFirst("^s(?=\\d)", ""),
                look(speaker),
                texts.of("badge", statement.id(), speaker.name()) + (cue.isEmpty() ? "" : ", " + cue));
    }

    String id(Statement statement) {
        return article + "-" + statement.id();
    }

    String look(Statement statement) {
        return look(speakers.of(statement));
    }

    static String look(Speaker speaker) {
        return speaker.known() ? "t" + speaker.tone() % LOOKS : "tu";
    }
}
