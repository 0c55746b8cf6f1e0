// SPDX-License-Identifier: Apache-2.0
package org.hearsay.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.Reading;
import org.hearsay.article.Span;
import org.hearsay.correction.Attributed.Places;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.label.Label;
import org.hearsay.quotation.QuotedText;
import org.hearsay.statement.Act;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Reality;
import org.hearsay.statement.Resolution;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The statements of a reading while corrections are made to them, one after the other. */
final class CorrectedStatements {
    /** So much of two contents together must be in both, that they are one statement. */
    private static final double SAME = 0.5;

    private final Reading machine;
    private final String text;
    private final List<Statement> statements;
    private final List<Entity> entities;
    private @Nullable QuotedText quotations;

    CorrectedStatements(Reading machine) {
        this.machine = machine;
        this.text = machine.article().text();
        this.statements = new ArrayList<>(machine.statements());
        this.entities = new ArrayList<>(machine.entities());
    }

    Correction.Outcome apply(Correction correction) {
        Attributed before = correction.before();
        Attributed after = correction.after();
        Optional<Places> was = before == null ? Optional.empty() : before.in(text);
        Optional<Places> is = after == null ? Optional.empty() : after.in(text);
        if ((before != null && was.isEmpty()) || (after != null && is.isEmpty())) {
            return Correction.Outcome.TEXT_CHANGED;
        }
        Statement old =
                was.flatMap(this::at).or(() -> is.flatMap(this::exactlyAt)).orElse(null);
        if (after == null) {
            if (old != null) {
                remove(old);
            }
        } else {
            put(old, statement(old, is.orElseThrow(), after.speaker(), correction.by()));
        }
        return Correction.Outcome.APPLIED;
    }

    /** The statement of these words, or of nearly these, as another reader may have found it; empty when there is none. */
    private Optional<Statement> at(Places places) {
        return statements.stream()
                .filter(statement -> likeness(statement, places) >= SAME)
                .max(Comparator.comparingDouble(statement -> likeness(statement, places)));
    }

    /** The statement that a reader found just as a person decided. */
    private Optional<Statement> exactlyAt(Places places) {
        return statements.stream()
                .filter(statement -> statement.content().equals(places.content()))
                .filter(statement -> Objects.equals(
                        places.cue(),
                        statement.cue() == null ? null : statement.cue().span()))
                .findFirst();
    }

    private static double likeness(Statement statement, Places places) {
        Cue cue = statement.cue();
        boolean sameCue = cue != null && places.cue() != null && cue.span().overlaps(places.cue());
        if (places.content().isEmpty() || statement.content().isEmpty()) {
            return sameCue ? SAME + (places.content().equals(statement.content()) ? SAME : 0) : 0;
        }
        int shared = 0;
        for (Span one : statement.content()) {
            shared += places.content().stream().mapToInt(one::overlap).sum();
        }
        int all = length(statement.content()) + length(places.content()) - shared;
        // Two statements may share their content, and then the cue tells them apart.
        return all == 0 ? 0 : (double) shared / all + (sameCue ? 1e-3 : 0);
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    private void remove(Statement old) {
        statements.remove(old);
        statements.replaceAll(
                s -> old.id().equals(s.within()) || old.id().equals(s.retells()) ? apart(s, old.id()) : s);
    }

    /** A statement without its reference to one that is gone. */
    private static Statement apart(Statement s, String gone) {
        return new Statement(
                s.id(),
                s.kind(),
                s.act(),
                s.reality(),
                gone.equals(s.within()) ? null : s.within(),
                gone.equals(s.retells()) ? null : s.retells(),
                s.source(),
                s.cue(),
                s.content(),
                s.quoted(),
                s.speaker(),
                s.resolution(),
                s.medium(),
                s.spokenIn(),
                s.by(),
                s.grounds());
    }

    private void put(@Nullable Statement old, Statement decided) {
        if (old != null) {
            statements.remove(old);
        }
        int place = (int) statements.stream()
                .takeWhile(other -> other.start() <= decided.start())
                .count();
        statements.add(place, decided);
    }

    private Statement statement(@Nullable Statement old, Places places, @Nullable String speaker, String by) {
        boolean sameWords = old != null && old.content().equals(places.content());
        List<Span> quoted = old != null && sameWords ? old.quoted() : quoted(places.content());
        String who = speaker == null ? null : speaker(speaker, places.source());
        return new Statement(
                old != null ? old.id() : freshId(),
                old != null && sameWords ? old.kind() : Kind.of(text, places.content(), quoted),
                old != null ? old.act() : Act.SPEECH,
                old != null ? old.reality() : Reality.ACTUAL,
                old != null ? old.within() : null,
                old != null ? old.retells() : null,
                places.source(),
                cue(old, places.cue()),
                places.content(),
                quoted,
                who,
                resolution(old, who),
                old != null ? old.medium() : null,
                old != null ? old.spokenIn() : null,
                by,
                null);
    }

    /** Where the speaker is as the program found him, so is the way to him. */
    private static Resolution resolution(@Nullable Statement old, @Nullable String who) {
        if (old != null && who != null && who.equals(old.speaker())) {
            return old.resolution();
        }
        return who == null
                ? Resolution.unknown("a person decided so")
                : new Resolution(Resolution.How.NAMED, null, null);
    }

    private @Nullable Cue cue(@Nullable Statement old, @Nullable Span span) {
        if (span == null) {
            return null;
        }
        Cue known = old == null ? null : old.cue();
        return known != null && known.span().overlaps(span)
                ? new Cue(span, known.lemma(), known.stance())
                : new Cue(span, span.in(text).toLowerCase(Locale.ROOT), Set.of(Stance.NEUTRAL));
    }

    private String freshId() {
        Set<String> taken = Stream.concat(machine.statements().stream(), statements.stream())
                .map(Statement::id)
                .collect(Collectors.toSet());
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> "s" + i)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** The entity of a name; whoever the program did not know is known from now on. */
    private String speaker(String name, @Nullable Span mention) {
        for (Entity entity : entities) {
            if (entity.name().equalsIgnoreCase(name)) {
                return entity.id();
            }
        }
        Set<String> taken = entities.stream().map(Entity::id).collect(Collectors.toSet());
        boolean named = Stream.of(name.split("\\s+")).allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
        String start = named ? "p" : "e";
        String id = IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> start + i)
                .filter(i -> !taken.contains(i))
                .findFirst()
                .orElseThrow();
        entities.add(new Entity(
                id,
                named ? EntityKind.PERSON : EntityKind.UNNAMED,
                name,
                List.of(),
                null,
                null,
                mention == null ? List.of() : List.of(mention)));
        return id;
    }

    private List<Span> quoted(List<Span> content) {
        if (quotations == null) {
            quotations = QuotedText.of(machine.article(), List.of());
        }
        return quotations.wordsIn(content);
    }

    /** The reading with the statements as they are now. */
    Reading reading() {
        return new Reading(
                machine.article(),
                machine.dates(),
                entities,
                statements,
                machine.labels().stream().map(this::label).toList(),
                machine.warnings());
    }

    /** Words that stand in what somebody is quoted with are his. */
    private Label label(Label label) {
        Optional<Statement> same = statements.stream()
                .filter(s -> s.id().equals(label.statement()))
                .filter(s -> s.content().stream().anyMatch(c -> c.contains(label.span())))
                .findFirst();
        String statement = same.or(() -> statements.stream()
                        .filter(s -> Correction.isBy(s.by()))
                        .filter(s -> s.quoted().stream().anyMatch(q -> q.contains(label.span())))
                        .findFirst())
                .map(Statement::id)
                .orElse(null);
        return new Label(label.referent(), label.span(), statement);
    }
}
