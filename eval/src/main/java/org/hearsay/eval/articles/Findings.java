// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.articles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.Reading;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.eval.gold.CorrectedArticle;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldStatement;
import org.hearsay.eval.score.Fragments;
import org.hearsay.statement.Act;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Statement;

/** What somebody marked, and what we found, as findings. */
final class Findings {
    private Findings() {}

    /** The statements that were marked. */
    static List<Finding> of(GoldArticle article) {
        GoldTokens tokens = GoldTokens.of(article.text());
        return article.statements().stream()
                .map(s -> finding(article, tokens, s))
                .toList();
    }

    /** What was said to be no statement, as if it were one; what has no content is nowhere found. */
    static List<Finding> rejected(CorrectedArticle article) {
        GoldTokens tokens = GoldTokens.of(article.decided().text());
        return article.rejected().stream()
                .filter(content -> !content.isEmpty())
                .map(content ->
                        new Finding(tokens.in(content.spans()), Kind.INDIRECT, true, false, List.of(), false, null))
                .toList();
    }

    private static Finding finding(GoldArticle article, GoldTokens tokens, GoldStatement statement) {
        String speaker = statement.speaker();
        return new Finding(
                tokens.in(statement.words().content().spans()),
                statement.kind(),
                statement.spoken(),
                isNested(article, statement),
                speaker == null ? List.of() : List.of(speaker),
                false,
                null);
    }

    private static boolean isNested(GoldArticle article, GoldStatement statement) {
        Fragments cue = statement.words().cue();
        return !cue.isEmpty()
                && article.statements().stream()
                        .flatMap(s -> s.words().content().spans().stream())
                        .anyMatch(c -> c.contains(cue.cover()));
    }

    /** The statements of a reading of the article's page. */
    static List<Finding> of(GoldArticle article, Reading reading) {
        GoldTokens tokens = GoldTokens.of(article.text(), reading.article().text());
        return reading.statements().stream()
                .map(s -> finding(tokens, reading, s))
                .toList();
    }

    private static Finding finding(GoldTokens tokens, Reading reading, Statement statement) {
        return new Finding(
                tokens.in(statement.content()),
                statement.kind(),
                statement.act() == Act.SPEECH && statement.kind() != Kind.BARE,
                statement.within() != null,
                names(reading, statement),
                reading.speaker(statement).filter(Findings::isDescribed).isPresent(),
                statement.resolution().how());
    }

    /** The speaker's name; of a document also its issuer's, as people name either. */
    private static List<String> names(Reading reading, Statement statement) {
        Optional<Entity> speaker = reading.speaker(statement);
        Optional<Entity> issuer = speaker.map(Entity::issuer).flatMap(reading::entity);
        return Stream.of(speaker, issuer)
                .flatMap(Optional::stream)
                .map(Entity::name)
                .toList();
    }

    private static boolean isDescribed(Entity entity) {
        return entity.kind() != EntityKind.PERSON && entity.kind() != EntityKind.ORGANISATION;
    }

    static String describe(Finding finding) {
        return finding.kind().name().toLowerCase(Locale.ROOT) + (finding.spoken() ? "" : ", not counted") + ", "
                + (finding.names().isEmpty() ? "unknown" : finding.names().getFirst());
    }
}
