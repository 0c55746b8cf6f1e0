// SPDX-License-Identifier: Apache-2.0
package org.hearsay.record;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hearsay.article.Anchor;
import org.hearsay.article.Article;
import org.hearsay.article.Author;
import org.hearsay.article.Conflict;
import org.hearsay.article.Dateline;
import org.hearsay.article.Furniture;
import org.hearsay.article.Metadata;
import org.hearsay.article.Outlet;
import org.hearsay.article.Page;
import org.hearsay.article.PageKind;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;
import org.hearsay.language.TextDate;

/** The article that a record holds. */
final class ArticleOfRecord {
    private final Node page;
    private final Node article;

    ArticleOfRecord(Node record) throws RecordException {
        page = record.at("page");
        article = record.at("article");
    }

    Article article(List<String> warnings) throws RecordException {
        return new Article(
                page(),
                page.text("mediaType"),
                page.flag("whole"),
                metadata(),
                article.text("text"),
                article.list("passages", node -> new Passage(node.at("role").constant(PassageRole.class), node.span())),
                article.list("furniture", ArticleOfRecord::furniture),
                article.optional("dateline", ArticleOfRecord::dateline),
                article.optional("anchor", ArticleOfRecord::anchor),
                warnings);
    }

    /** The dates of the text; that the record does not tell where the year was from, is all that gets lost. */
    List<TextDate> dates() throws RecordException {
        List<TextDate> dates =
                article.optional("dates", d -> article.list("dates", n -> new TextDate(n.span(), n.date("text"))));
        return Objects.requireNonNullElse(dates, List.of());
    }

    private Page page() throws RecordException {
        Page fingerprint = Page.ofFingerprint(page.text("sha256")).served(page.text("mediaType"), null);
        String file = page.textOrNull("file");
        String url = page.textOrNull("url");
        Page named = file == null ? fingerprint : fingerprint.named(file);
        return url == null ? named : named.at(url);
    }

    private Metadata metadata() throws RecordException {
        Node outlet = article.at("outlet");
        return new Metadata(
                new Outlet(outlet.textOrNull("name"), outlet.textOrNull("domain"), outlet.textOrNull("from")),
                page.textOrNull("url"),
                article.textOrNull("headline"),
                article.list("byline", ArticleOfRecord::author),
                article.texts("agency"),
                article.textOrNull("language"),
                article.texts("sections"),
                article.optional("published", Node::date),
                article.optional("modified", Node::date),
                article.texts("tags"),
                pageKind(article.at("pageKind")),
                article.at("sources").map(),
                article.list(
                        "conflicts",
                        n -> new Conflict(n.text("key"), n.at("values").map())));
    }

    private static Author author(Node node) throws RecordException {
        boolean desk = node.json().path("desk").asBoolean();
        return new Author(node.text("name"), node.textOrNull("role"), desk ? Author.Kind.DESK : Author.Kind.PERSON);
    }

    private static PageKind pageKind(Node node) throws RecordException {
        String key = node.text();
        return Arrays.stream(PageKind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RecordException(node.path() + " is unknown: " + key));
    }

    private static Furniture furniture(Node node) throws RecordException {
        return new Furniture(node.text("text"), node.at("reason").constant(Furniture.Reason.class));
    }

    private static Dateline dateline(Node node) throws RecordException {
        return new Dateline(node.span(), node.textOrNull("place"), node.textOrNull("agency"), node.textOrNull("date"));
    }

    private static Anchor anchor(Node node) throws RecordException {
        return new Anchor(node.date(), node.json().has("start") ? node.span() : null);
    }
}
