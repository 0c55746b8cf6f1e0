// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.app.comparison.Outlets;
import org.hearsay.app.html.Links;
import org.hearsay.app.view.Described;
import org.hearsay.app.view.Speaker;
import org.hearsay.app.view.Speakers;
import org.hearsay.app.view.Texts;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.article.Article;
import org.hearsay.article.PageDate;
import org.hearsay.article.Span;
import org.hearsay.statement.Statement;

/** A statement as it is cited. Links mark the words by a text fragment (WICG, URL Fragment Text Directives). */
final class Citing {
    /** A fragment names the first and the last words only, lest the address grow long. */
    private static final int WORDS = 5;

    private final Reading reading;
    private final Statement statement;
    private final StoredVersion version;
    private final Texts texts;
    private final Article article;

    Citing(Reading reading, Statement statement, StoredVersion version, Texts texts) {
        this.reading = reading;
        this.statement = statement;
        this.version = version;
        this.texts = texts;
        this.article = reading.article();
    }

    /** A line for a text. */
    String text() {
        Speaker speaker = new Speakers(reading, texts).of(statement);
        String headline = article.metadata().headline();
        return texts.of(
                "cite.line",
                unquoted(new Described(reading, statement, texts).content()),
                speaker.known() ? ", " + speaker.name() : "",
                Outlets.name(article) + (headline == null ? "" : ", “" + headline + "”"),
                Outlets.date(article, texts),
                where(),
                version.seen().substring(0, 10));
    }

    /** An entry for a bibliography. @param key what it is called */
    String bibtex(String key) {
        PageDate date = article.metadata().published();
        String headline = article.metadata().headline();
        return "@misc{hearsay-" + key + ",\n"
                + field(
                        "author",
                        article.metadata().byline().stream()
                                .map(a -> "{" + escaped(a.name()) + "}")
                                .collect(Collectors.joining(" and ")))
                + field("title", headline == null ? "" : "{" + escaped(headline) + "}")
                + field("howpublished", escaped(Outlets.name(article)))
                + field("year", date == null ? "" : date.value().substring(0, 4))
                + field(
                        "date",
                        date == null
                                ? ""
                                : date.value()
                                        .substring(0, Math.min(10, date.value().length())))
                + field("url", url().replace("}", "%7D").replace("{", "%7B"))
                + field("urldate", version.seen().substring(0, 10))
                + field("note", escaped("“" + unquoted(new Described(reading, statement, texts).content()) + "”"))
                + "}";
    }

    private static String field(String name, String value) {
        return value.isEmpty() ? "" : "  " + name + " = {" + value + "},\n";
    }

    /** Braces and backslashes would end a field. */
    private static String escaped(String text) {
        return text.replaceAll("[\\\\{}]", " ")
                .replaceAll("([%&#$_])", "\\\\$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The page's own address with the words marked; empty when the page has none. */
    String link() {
        String url = url();
        Span words = statement.content().isEmpty()
                ? statement.source()
                : statement.content().getFirst();
        if (url.isEmpty() || words == null) {
            return "";
        }
        List<String> all = Arrays.asList(unquoted(reading.text(words)).strip().split("\\s+"));
        String fragment = all.size() <= 2 * WORDS
                ? encoded(all)
                : encoded(all.subList(0, WORDS)) + "," + encoded(all.subList(all.size() - WORDS, all.size()));
        return url.replaceFirst("#.*$", "") + "#:~:text=" + fragment;
    }

    private static String encoded(List<String> words) {
        return Query.encoded(String.join(" ", words)).replace("-", "%2D");
    }

    private String url() {
        String canonical = article.metadata().url();
        return Links.openable(canonical != null ? canonical : article.page().url());
    }

    private String where() {
        String url = url();
        return url.isEmpty() ? article.page().name() : url;
    }

    /** Without the marks around it, and the comma that only the sentence wants; words that are nothing else stay. */
    private static String unquoted(String words) {
        String bare = words.strip().replaceAll("^[\"“”„«»]+|[,;]?[\"“”„«»]+$", "");
        return bare.isEmpty() ? words : bare;
    }
}
