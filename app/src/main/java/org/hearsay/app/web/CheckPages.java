// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.store.CheckTables;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.StoredCheck;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.correction.Attributed;

/** That somebody has looked through all statements of an article's text: said, shown, taken back. */
public final class CheckPages {
    private static final long MOST_KNOWN = 1_000;

    private final Site site;
    private final Cache<Compared, Integer> otherwise =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

    /** A mark beside the statements that are shown, which follow every decision: many of them are not gone through at each look. */
    private record Compared(long check, String seen) {}

    CheckPages(Site site) {
        this.site = site;
    }

    /**
     * What an article's page tells of it.
     *
     * @param marks those about this very text
     * @param otherwise how many statements are shown otherwise than they were checked at last
     * @param earlier those about another text of the article; empty where this one is checked
     * @param seen what tells the statements that are shown from others
     */
    public record Shown(List<Mark> marks, int otherwise, List<Mark> earlier, String seen) {
        static final Shown NOTHING = new Shown(List.of(), 0, List.of(), "");
    }

    /**
     * A mark.
     *
     * @param id its number
     * @param words who checked what and when
     * @param undone when it was taken back, and by whom; empty while it stands
     */
    public record Mark(long id, String words, String undone) {}

    Shown of(Context context, StoredVersion version, Reading reading) {
        String text = Entry.textSha256(reading.article());
        List<StoredCheck> checks = site.archive().checks().of(version.address()).stream()
                .filter(StoredCheck::stands)
                .toList();
        List<StoredCheck> here = checks.stream().filter(c -> c.holdsFor(text)).toList();
        String seen = site.mayChange(context) || !here.isEmpty() ? CheckTables.seen(version) : "";
        return new Shown(
                here.stream().map(this::mark).toList(),
                here.isEmpty() ? 0 : otherwise(here.getLast(), seen, reading),
                here.isEmpty()
                        ? checks.stream().map(c -> earlier(c, version.number())).toList()
                        : List.of(),
                seen);
    }

    private int otherwise(StoredCheck check, String seen, Reading shown) {
        return otherwise.get(
                new Compared(check.id(), seen),
                key -> otherwise(site.archive().checks().reading(check), shown));
    }

    private static int otherwise(Reading checked, Reading shown) {
        Set<Attributed> then = statements(checked);
        Set<Attributed> now = statements(shown);
        long gone = then.stream().filter(s -> !now.contains(s)).count();
        long come = now.stream().filter(s -> !then.contains(s)).count();
        return (int) Math.max(gone, come);
    }

    private static Set<Attributed> statements(Reading reading) {
        return reading.statements().stream().map(s -> Attributed.of(reading, s)).collect(Collectors.toSet());
    }

    private Mark mark(StoredCheck check) {
        return new Mark(check.id(), site.texts().of("check.done", check.who(), day(check)), "");
    }

    private Mark earlier(StoredCheck check, int shown) {
        Integer version = check.version();
        String words = version == null
                ? site.texts().of("check.lost", check.who(), day(check))
                : site.texts().of(version < shown ? "check.changed" : "check.later", version, check.who(), day(check));
        return new Mark(check.id(), words, "");
    }

    private static String day(StoredCheck check) {
        return check.made().substring(0, 10);
    }

    /** All about an article, the last first. */
    List<Mark> all(String address) {
        return site.archive().checks().of(address).reversed().stream()
                .map(c -> new Mark(
                        c.id(),
                        c.version() == null
                                ? site.texts().of("check.lost", c.who(), c.made())
                                : site.texts().of("check.version", c.version(), c.who(), c.made()),
                        c.undone() == null || c.undoneBy() == null
                                ? ""
                                : site.texts().of("correct.undoneBy", c.undone(), c.undoneBy())))
                .toList();
    }

    void check(Context context) {
        Query query = new Query(context);
        long article = query.number("article");
        int number = (int) Math.min(Integer.MAX_VALUE, query.number("version"));
        StoredVersion version = site.archive()
                .version(article, number)
                .orElseThrow(() -> Refusal.none("article", article + "/" + number));
        String seen = Objects.requireNonNullElse(context.formParam("seen"), "");
        if (site.archive()
                .checks()
                .add(version.article(), version.number(), seen, site.who(context))
                .isEmpty()) {
            throw new Refusal(HttpStatus.CONFLICT, "check.others");
        }
        context.redirect("/article/" + article + "/" + number, HttpStatus.SEE_OTHER);
    }

    void undo(Context context) {
        long check = new Query(context).number("check");
        long article = Query.number(String.valueOf(context.formParam("article")), "article");
        site.archive().checks().undo(check, site.who(context));
        context.redirect("/article/" + article + "/corrections", HttpStatus.SEE_OTHER);
    }
}
