// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.dates.DateForms;
import org.hearsay.article.dates.StatedDate;
import org.jspecify.annotations.Nullable;

/** Finds the date against which "Thursday" is understood. */
final class AnchorFinder {
    /** A full date that comes later than this tells nothing of the day of writing. */
    private static final int READ = 200_000;

    private final DateForms dates;

    AnchorFinder(DateForms dates) {
        this.dates = dates;
    }

    /** The publication date; else a full date in the dateline, a caption, or the text; null when there is none. */
    @Nullable
    Anchor of(@Nullable PageDate published, String text, List<Passage> passages) {
        if (published != null) {
            return new Anchor(new PageDate(published.value(), published.precision(), "published"), null);
        }
        return in(PassageRole.DATELINE, "dateline", text, passages)
                .or(() -> in(PassageRole.CAPTION, "caption", text, passages))
                .or(() -> in(null, "text", text, passages))
                .orElse(null);
    }

    private Optional<Anchor> in(@Nullable PassageRole role, String from, String text, List<Passage> passages) {
        for (Passage passage : passages) {
            int start = passage.span().start();
            if (start > READ || (role != null && passage.role() != role)) {
                continue;
            }
            String words = text.substring(start, Math.min(passage.span().end(), start + READ));
            Optional<StatedDate> date = dates.first(words);
            if (date.isPresent()) {
                Span span =
                        new Span(start + date.get().start(), start + date.get().end());
                return Optional.of(new Anchor(DateLines.pageDate(date.get().value(), from), span));
            }
        }
        return Optional.empty();
    }
}
