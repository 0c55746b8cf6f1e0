// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.List;
import org.hearsay.archive.log.Change;

/** Who changed what, the last first. */
public final class LogPages {
    private static final int ON_A_PAGE = 50;
    private static final int MOST_PAGES = 200;
    private static final String UNDO = "undo-";

    private final Site site;

    LogPages(Site site) {
        this.site = site;
    }

    /**
     * A part of the log.
     *
     * @param changes the last first
     * @param people everybody who changed something
     * @param who whose are shown; empty: everybody's
     * @param paging where in the list this is
     */
    public record View(List<Line> changes, List<String> people, String who, Paging paging) {}

    /**
     * A change.
     *
     * @param made when
     * @param who did it
     * @param what was done
     * @param about what it was done to
     * @param link where that is seen; empty: nowhere
     */
    public record Line(String made, String who, String what, String about, String link) {}

    void log(Context context) {
        Query query = new Query(context);
        int page = query.page(MOST_PAGES);
        String who = query.text("who");
        List<Change> changes = site.archive().changes().newest(who, Slice.needed(page, ON_A_PAGE), 0);
        Slice<Change> slice = Slice.of(query, page, MOST_PAGES, ON_A_PAGE, changes);
        Table table = new Table("changes", "made", "who", "act", "number", "subject", "detail");
        slice.shown().forEach(c -> table.row(c.made(), c.who(), c.act(), c.number(), c.subject(), c.detail()));
        View view = new View(
                slice.shown().stream().map(this::line).toList(),
                site.archive().changes().people(),
                who == null ? "" : who,
                slice.paging());
        site.list(context, "log", site.texts().of("log.title"), view, "", table);
    }

    private Line line(Change change) {
        boolean undone = change.act().startsWith(UNDO);
        String act = undone ? change.act().substring(UNDO.length()) : change.act();
        String what = site.texts().word("log.act", act);
        return new Line(
                change.made(),
                change.who(),
                undone ? site.texts().of("log.undone", what) : what,
                about(act, change),
                link(act, change));
    }

    private static String about(String act, Change change) {
        return switch (act) {
            case "merge", "merge-story" -> change.subject() + " → " + change.detail();
            case "publish" -> change.detail();
            case "split", "split-story" -> change.subject() + " → " + change.subject() + " + " + change.detail();
            default -> change.detail().isEmpty() ? change.subject() : change.subject() + " · " + change.detail();
        };
    }

    private static String link(String act, Change change) {
        return switch (act) {
            case "merge" -> "/speaker/" + change.detail();
            case "split" -> "/speaker/" + change.subject();
            case "merge-story" -> "/story/" + change.detail();
            case "split-story" -> "/story/" + change.subject();
            case "keep" -> "/article/" + change.subject();
            case "watch", "unwatch" -> "/sources";
            case "publish", "withdraw" -> "/feeds";
            case "telling" -> decisions(change, "#t");
            case "check" -> decisions(change, "#k");
            default -> decisions(change, "#c");
        };
    }

    /** Where the decisions about an article stand; empty where the archive holds it no more. */
    private static String decisions(Change change, String anchor) {
        return change.article() == null
                ? ""
                : "/article/" + change.article() + "/corrections" + anchor + change.number();
    }
}
