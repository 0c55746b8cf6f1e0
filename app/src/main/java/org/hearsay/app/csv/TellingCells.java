// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.csv;

import org.hearsay.app.comparison.Beside;
import org.hearsay.app.comparison.Outlets;
import org.hearsay.app.comparison.Row;
import org.hearsay.app.view.Described;
import org.hearsay.article.Article;
import org.hearsay.article.PageDate;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.Presence;
import org.hearsay.comparison.Telling;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one telling, or of an article without one.
 *
 * @param story id of the story
 * @param row the utterance
 * @param article the article
 * @param presence whether it carries the utterance
 * @param beside the telling; null when it does not
 */
record TellingCells(
        String story,
        Row row,
        ComparedArticle article,
        Presence presence,
        @Nullable Beside beside) {
    String cell(TellingColumn column) {
        Article reference = row.reference().article().reading().article();
        Article here = article.reading().article();
        PageDate published = article.metadata().published();
        return switch (column) {
            case STORY -> story;
            case UTTERANCE -> row.id();
            case UTTERANCE_SPEAKER -> known(row.utterance().speaker());
            case REFERENCE_FILE -> known(reference.page().file());
            case REFERENCE_OUTLET -> Outlets.name(reference);
            case REFERENCE_WHY -> Described.lower(row.utterance().reference().why());
            case REFERENCE_WORDS -> row.words();
            case ARTICLE -> article.id();
            case FILE -> known(here.page().file());
            case URL -> known(article.url());
            case OUTLET -> Outlets.name(here);
            case PUBLISHED -> published == null ? "" : published.value();
            case PRESENCE -> Described.lower(presence);
            default -> beside == null ? "" : telling(column, beside);
        };
    }

    private String telling(TellingColumn column, Beside here) {
        Telling telling = here.telling();
        return switch (column) {
            case IS_REFERENCE -> String.valueOf(here.isReference());
            case STATEMENT -> known(telling.statement());
            case VOICE -> Described.lower(telling.voice());
            case WORDING -> Described.lower(telling.wording());
            case CERTAINTY -> Described.lower(telling.certainty());
            case SPEAKER_RELATION -> Described.lower(telling.speaker());
            case FRAME -> Described.lower(telling.frame());
            case SPEAKER -> here.attribution().speaker();
            case SOURCE -> here.attribution().source();
            case CUE -> here.attribution().cue();
            case WORDS -> here.told();
            case CONTEXT -> article.text(telling.context());
            case START_CP -> codePoints(telling.span().start());
            case END_CP -> codePoints(telling.span().end());
            default -> telling.by();
        };
    }

    private String codePoints(int offset) {
        return String.valueOf(article.reading().article().text().codePointCount(0, offset));
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
