// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What the JSON-LD of a page says of its article. */
final class JsonLdMetadata {
    static final String FROM = "json-ld";

    /** Types of objects that tell of an article where none tells of it alone. */
    private static final Set<String> PAGES = Set.of("WebPage", "ClaimReview");

    private final @Nullable JsonNode article;
    /** The article's object, else that of the page which holds it. */
    private final @Nullable JsonNode page;

    private final List<JsonNode> objects;
    private final Knowledge knows;

    JsonLdMetadata(List<JsonNode> objects, Knowledge knows) {
        this.objects = objects;
        this.knows = knows;
        article = article(objects, knows.articleTypes);
        page = article != null ? article : page(objects);
    }

    /** The object of the article itself: of several, the first with a body, else the first with a date. */
    private static @Nullable JsonNode article(List<JsonNode> objects, Set<String> types) {
        JsonNode best = null;
        int most = 0;
        for (JsonNode object : objects) {
            if (types(object).stream().anyMatch(types::contains)) {
                int worth = 1
                        + (text(object, "articleBody") == null ? 0 : 4)
                        + (object.has("datePublished") ? 2 : 0)
                        + (object.has("headline") ? 2 : 0)
                        + (object.has("author") ? 1 : 0)
                        // Each entry of a live blog is an object like an article's.
                        + (types(object).contains("LiveBlogPosting") ? 8 : 0);
                if (worth > most) {
                    best = object;
                    most = worth;
                }
            }
        }
        return best;
    }

    private static @Nullable JsonNode page(List<JsonNode> objects) {
        return objects.stream()
                .filter(object -> types(object).stream().anyMatch(PAGES::contains))
                .filter(object -> object.has("datePublished") || object.has("author"))
                .findFirst()
                .orElse(null);
    }

    static List<String> types(JsonNode object) {
        return texts(object.get("@type")).stream()
                .map(type -> type.replaceFirst("^.*[/:#]", ""))
                .toList();
    }

    /** The types of the article's object; empty when there is none. */
    List<String> types() {
        return article == null ? List.of() : types(article);
    }

    /** The types of all objects. */
    Set<String> allTypes() {
        return objects.stream().flatMap(object -> types(object).stream()).collect(Collectors.toSet());
    }

    /** The article's body; null when it is not given. */
    @Nullable
    String body() {
        String body = article == null ? null : text(article, "articleBody");
        return body == null ? null : body.contains("<p") || body.contains("<br") ? withoutTags(body) : body;
    }

    private static String withoutTags(String body) {
        return org.jsoup.Jsoup.parseBodyFragment(body.replaceAll("(?i)</p>|<br\\s*/?>", "\n$0"))
                .wholeText();
    }

    /** False when the page says that its text, or a part of it, is not free to read. */
    boolean free() {
        if (article == null) {
            return true;
        }
        JsonNode part = article.path("hasPart");
        return isFree(article)
                && isFree(part)
                && StreamSupport.stream(part.spliterator(), false).allMatch(JsonLdMetadata::isFree);
    }

    private static boolean isFree(JsonNode object) {
        String free = text(object, "isAccessibleForFree");
        return free == null || !free.toLowerCase(Locale.ROOT).contains("false");
    }

    void offer(MetadataDraft draft) {
        if (page != null) {
            draft.offer("published", PageDates.of(text(page, "datePublished"), FROM, knows.dates), FROM);
            draft.offer("modified", PageDates.of(text(page, "dateModified"), FROM, knows.dates), FROM);
            draft.offer("byline", authors(page.get("author")), FROM);
        }
        if (article == null) {
            return;
        }
        draft.offer("headline", text(article, "headline"), FROM);
        List<String> agencies = texts(article.get("author")).stream()
                .flatMap(name -> knows.agencies.among(name).stream())
                .distinct()
                .toList();
        draft.offer("agency", agencies, FROM);
        draft.offer("sections", texts(article.get("articleSection")), FROM);
        draft.offer("tags", tags(article.get("keywords")), FROM);
        draft.offer("outlet", publisher(), FROM);
        String language = text(article, "inLanguage");
        draft.offer("language", language == null ? null : Languages.code(language), FROM);
    }

    private @Nullable String publisher() {
        JsonNode publisher = article == null ? null : article.get("publisher");
        publisher = publisher != null && publisher.isArray() ? publisher.get(0) : publisher;
        if (publisher != null && publisher.isObject() && !publisher.has("name") && publisher.has("@id")) {
            String id = publisher.get("@id").asText();
            for (JsonNode object : objects) {
                if (object.has("name") && id.equals(object.path("@id").asText())) {
                    return text(object, "name");
                }
            }
        }
        return publisher == null ? null : publisher.isTextual() ? publisher.asText() : text(publisher, "name");
    }

    private List<Author> authors(@Nullable JsonNode node) {
        List<Author> authors = new ArrayList<>();
        if (node == null) {
            return authors;
        }
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            JsonNode person = resolved(one);
            String name = person.isTextual() ? person.asText() : name(person);
            if (name != null && !name.startsWith("http")) {
                String role = person.isObject() ? text(person, "jobTitle") : null;
                for (Author author : knows.bylines.of(unescaped(name))) {
                    Author full = author.role() == null && role != null ? new Author(author.name(), role) : author;
                    if (authors.stream().noneMatch(other -> other.name().equals(full.name()))) {
                        authors.add(full);
                    }
                }
            }
        }
        return authors;
    }

    private static @Nullable String name(JsonNode person) {
        String name = text(person, "name");
        String given = text(person, "givenName");
        String family = text(person, "familyName");
        return name == null && given != null && family != null ? given + " " + family : name;
    }

    private JsonNode resolved(JsonNode person) {
        if (person.isObject() && !person.has("name") && person.has("@id")) {
            for (JsonNode object : objects) {
                if (object.has("name") && person.get("@id").equals(object.get("@id"))) {
                    return object;
                }
            }
        }
        return person;
    }

    private static List<String> tags(@Nullable JsonNode node) {
        List<String> tags = new ArrayList<>();
        for (String text : texts(node)) {
            for (String tag : text.split("\\s*[,;]\\s*")) {
                if (!tag.isBlank()) {
                    tags.add(tag.strip());
                }
            }
        }
        return tags;
    }

    private static List<String> texts(@Nullable JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node != null) {
            for (JsonNode one : node.isArray() ? node : List.of(node)) {
                String text = one.isObject() ? text(one, "name") : one.asText();
                if (text != null && !text.isBlank()) {
                    texts.add(unescaped(text).strip());
                }
            }
        }
        return texts;
    }

    private static @Nullable String text(JsonNode object, String key) {
        JsonNode value = object.get(key);
        value = value != null && value.isArray() && !value.isEmpty() ? value.get(0) : value;
        if (value == null
                || value.isContainerNode()
                || value.isNull()
                || value.asText().isBlank()) {
            return null;
        }
        return unescaped(value.asText()).strip();
    }

    private static String unescaped(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
}
