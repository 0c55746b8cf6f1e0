// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Verifier;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;

/**
 * A feed as Atom (RFC 4287). All text is plain: whatever stands in it is shown, never understood.
 *
 * @param id a URI that never changes
 * @param title in words
 * @param author of what has no author of its own
 * @param language of the title, ISO 639-1
 * @param self its own address
 * @param page the address of the same for people
 * @param updated when it last changed
 * @param entries in the order in which they are read
 */
public record AtomFeed(
        String id,
        String title,
        String author,
        String language,
        String self,
        String page,
        Instant updated,
        List<AtomEntry> entries) {
    /** Its media type. */
    public static final String TYPE = "application/atom+xml";

    public AtomFeed {
        entries = List.copyOf(entries);
    }

    /** The document. */
    public String xml() {
        Feed feed = new Feed("atom_1.0");
        feed.setId(id);
        feed.setTitleEx(text(title));
        feed.setUpdated(Date.from(updated));
        feed.setAuthors(List.of(person(author)));
        feed.setGenerator(generator());
        feed.setAlternateLinks(List.of(link("alternate", "text/html", page)));
        feed.setOtherLinks(List.of(link("self", TYPE, self)));
        feed.setEntries(entries.stream().map(AtomFeed::entry).toList());
        try {
            Document document = new WireFeedOutput().outputJDom(feed);
            languages(document.getRootElement());
            // Other formats would change the blanks of a text.
            return new XMLOutputter(Format.getRawFormat()).outputString(document);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed that is whole can be written", e);
        }
    }

    private static Entry entry(AtomEntry from) {
        Entry entry = new Entry();
        entry.setId(from.id());
        entry.setTitleEx(text(from.title()));
        entry.setUpdated(Date.from(from.updated()));
        if (from.published() != null) {
            entry.setPublished(Date.from(from.published()));
        }
        entry.setAuthors(from.authors().stream().map(AtomFeed::person).collect(Collectors.toList()));
        entry.setCategories(from.categories().stream().map(AtomFeed::category).toList());
        if (from.link() == null) {
            // What can be read nowhere else must have a content (RFC 4287, 4.1.2).
            entry.setContents(List.of(text(from.excerpt())));
        } else {
            entry.setAlternateLinks(List.of(link("alternate", null, clean(from.link()))));
            entry.setSummary(text(from.excerpt()));
        }
        return entry;
    }

    /** The library knows no languages. */
    private void languages(Element feed) {
        feed.setAttribute("lang", language, Namespace.XML_NAMESPACE);
        List<Element> written = feed.getChildren("entry", feed.getNamespace());
        for (int i = 0; i < written.size(); i++) {
            String spoken = entries.get(i).language();
            if (spoken != null) {
                written.get(i).setAttribute("lang", spoken, Namespace.XML_NAMESPACE);
            }
        }
    }

    private static Content text(String words) {
        Content content = new Content();
        content.setType(Content.TEXT);
        content.setValue(clean(words));
        return content;
    }

    private static Person person(String name) {
        Person person = new Person();
        person.setName(clean(name));
        return person;
    }

    private static Category category(String term) {
        Category category = new Category();
        category.setTerm(clean(term));
        return category;
    }

    private static Generator generator() {
        Generator generator = new Generator();
        generator.setValue("Hearsay");
        return generator;
    }

    private static Link link(String relation, @Nullable String type, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }

    /** Without what XML cannot hold, on one line. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(Verifier::isXMLCharacter)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
