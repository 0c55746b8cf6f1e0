// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.web.request.Contradicted;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.store.DecisionException;
import org.hearsay.archive.store.StoredDecision;
import org.jspecify.annotations.Nullable;

/** What people decided about who is who and about what is one happening: shown and undone. */
public final class DecisionPages {
    /** So many can be moved by one form. */
    private static final int MOST_ARTICLES = 500;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final Site site;

    DecisionPages(Site site) {
        this.site = site;
    }

    /**
     * A decision as it is shown.
     *
     * @param id its number
     * @param subject what was merged or taken apart
     * @param what what was done to it
     * @param detail into what it was merged, or what was taken from it
     * @param articles how many articles were moved
     * @param who decided
     * @param made when
     * @param undone when it was undone, and by whom; empty while it stands
     * @param undoable whether it stands and can be undone
     */
    public record Decided(
            long id,
            Party subject,
            String what,
            Party detail,
            int articles,
            String who,
            String made,
            String undone,
            boolean undoable) {}

    /** One of two that were decided about. @param link to its page; empty where that would lead to the other's */
    public record Party(String name, String link) {}

    /** Decisions as they are shown. */
    static List<Decided> shown(Site site, List<StoredDecision> decisions) {
        return decisions.stream().map(d -> shown(site, d)).toList();
    }

    private static Decided shown(Site site, StoredDecision decision) {
        String what = site.texts()
                .of(
                        switch (decision.kind()) {
                            case MERGE -> "decided.merge";
                            case SPLIT -> "decided.split";
                            case MERGE_STORY -> "decided.mergeStory";
                            case SPLIT_STORY -> "decided.splitStory";
                        });
        String undone = decision.undone();
        boolean one = decision.stands() == (decision.whole() == decision.detail());
        return new Decided(
                decision.id(),
                party(site, decision, decision.subject(), decision.subjectName(), one),
                what,
                party(site, decision, decision.detail(), decision.detailName(), one),
                decision.articles(),
                decision.who(),
                decision.made(),
                undone == null ? "" : site.texts().of("correct.undoneBy", undone, String.valueOf(decision.undoneBy())),
                decision.stands() && decision.remembered());
    }

    private static Party party(Site site, StoredDecision decision, long number, @Nullable String name, boolean one) {
        String link = one && number == decision.part() ? "" : page(decision, number);
        return new Party(
                name == null ? site.texts().of("story.untitled", Long.toString(number)) : name + " (" + number + ")",
                link);
    }

    private static String page(StoredDecision decision, long number) {
        return (decision.kind().ofStories() ? "/story/" : "/speaker/") + number;
    }

    void undo(Context context) {
        long number = new Query(context).number("decision");
        StoredDecision decision =
                site.archive().decisions().decision(number).orElseThrow(() -> Refusal.none("decision", number));
        try {
            site.archive().decisions().undo(number, site.who(context));
        } catch (DecisionException e) {
            throw Contradicted.by(e, "decision");
        }
        context.redirect(page(decision, decision.whole()) + "/correct#decided", HttpStatus.SEE_OTHER);
    }

    /** The other one that a form names. @throws Refusal when it names none */
    static long other(Context context) {
        String other = context.formParam("other");
        if (other == null || !NUMBER.matcher(other).matches()) {
            throw Refusal.wrong("decided.choose");
        }
        return Long.parseLong(other);
    }

    /** The articles that a form names. @throws Refusal when it names none, or more than a page shows */
    static List<Long> articles(Context context) {
        List<Long> articles = new ArrayList<>();
        for (String article : context.formParams("article")) {
            if (!NUMBER.matcher(article).matches() || articles.size() == MOST_ARTICLES) {
                throw Refusal.wrong("decided.tick");
            }
            articles.add(Long.parseLong(article));
        }
        if (articles.isEmpty()) {
            throw Refusal.wrong("decided.tick");
        }
        return articles;
    }

    /** What somebody saw who fills in a form; without that he has seen nothing. */
    static String seen(Context context) {
        String seen = context.formParam("seen");
        return seen == null ? "" : seen;
    }

    /** The number that was typed, or stands in an address of this application. @param page speaker or story */
    static Optional<Long> number(String asked, String page) {
        if (NUMBER.matcher(asked).matches()) {
            return Optional.of(Long.parseLong(asked));
        }
        Matcher address = Pattern.compile("(?:https?://[^/]+)?/" + page + "/([1-9][0-9]{0,17})(?:[/?#].*)?")
                .matcher(asked);
        return address.matches() ? Optional.of(Long.parseLong(address.group(1))) : Optional.empty();
    }
}
