// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Set;
import org.hearsay.app.web.request.Contradicted;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.store.DecisionException;
import org.hearsay.archive.store.Divided;

/**
 * The page on which a person decides that two of a sort are one, or that one is two.
 *
 * @param <T> the sort
 */
abstract class Dividing<T> {
    private final Site site;
    private final Divided all;
    private final String what;

    /** @param what it is, as {@link Refusal#none} and the addresses of its pages call it */
    Dividing(Site site, Divided all, String what) {
        this.site = site;
        this.all = all;
        this.what = what;
    }

    /** The one that a number means now. @throws Refusal when there is none */
    abstract T found(long number);

    abstract long number(T one);

    /**
     * Shows the page.
     *
     * @param chosen the other that was chosen; 0: none yet
     * @param ticked numbers of articles that were ticked
     * @param problem why nothing was done; empty at first
     */
    abstract void show(Context context, T one, long chosen, Set<Long> ticked, String problem);

    final void form(Context context) {
        long number = new Query(context).number(what);
        T one = found(number);
        if (number(one) == number) {
            show(context, one, 0, Set.of(), "");
        } else {
            context.redirect(address(number(one)));
        }
    }

    private String address(long number) {
        return "/" + what + "/" + number + "/correct";
    }

    final void merge(Context context) {
        long chosen = 0;
        try {
            chosen = DecisionPages.other(context);
            long other = chosen;
            decide(context, number -> all.merge(number, other, site.who(context), DecisionPages.seen(context)));
        } catch (Refusal e) {
            again(context, e, chosen, Set.of());
        }
    }

    final void split(Context context) {
        Set<Long> ticked = Set.of();
        try {
            List<Long> articles = DecisionPages.articles(context);
            ticked = Set.copyOf(articles);
            decide(context, number -> all.split(number, articles, site.who(context), DecisionPages.seen(context)));
        } catch (Refusal e) {
            again(context, e, 0, ticked);
        }
    }

    /** What is decided about the one with a number. */
    private interface Decision {
        void take(long number);
    }

    private void decide(Context context, Decision decision) {
        long number = new Query(context).number(what);
        try {
            decision.take(number);
        } catch (DecisionException e) {
            throw Contradicted.by(e, what);
        }
        context.redirect(address(number) + "#decided", HttpStatus.SEE_OTHER);
    }

    /** The form once more with what was chosen, and why nothing was done. */
    private void again(Context context, Refusal refusal, long chosen, Set<Long> ticked) {
        T one = found(new Query(context).number(what));
        context.status(refusal.status());
        show(context, one, chosen, ticked, refusal.why(site.texts()));
    }
}
