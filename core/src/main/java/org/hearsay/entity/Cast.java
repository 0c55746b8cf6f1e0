// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/** Everybody whom one article speaks of, found by name. */
final class Cast {
    /** "the U.S. Drug Enforcement Administration" is the DEA. */
    private static final Pattern NATION = Pattern.compile("^(?:U\\.?[SKN]\\.?|EU) ");

    /** "Ann ‘Spanner’ Reed" */
    private static final Pattern NICKNAME = Pattern.compile(
            "(?<=\\p{L} )[\u2018\u201c\"'\u00ab\u201e] ?(\\p{Lu}[\\p{L} -]{1,20}) ?[\u2019\u201d\"'\u00bb] (?=\\p{Lu})");

    private final String text;
    private final List<Member> members = new ArrayList<>();

    Cast(String text) {
        this.text = text;
    }

    List<Member> members() {
        return members;
    }

    Member add(EntityKind kind, String name) {
        Member member = new Member(kind, name);
        members.add(member);
        return member;
    }

    /** The people whose name this may be: one with the same full name or called so besides, else all whom it is short for. */
    List<Member> people(Name name) {
        List<Member> same = members.stream()
                .filter(m -> m.kind == EntityKind.PERSON)
                .filter(m -> Name.of(m.name).sameAs(name) || m.aliases.contains(name))
                .toList();
        return !same.isEmpty()
                ? same
                : members.stream()
                        .filter(m -> m.kind == EntityKind.PERSON)
                        .filter(m -> name.shortFor(Name.of(m.name))
                                || m.aliases.stream().anyMatch(name::shortFor))
                        .toList();
    }

    /**
     * The one who is called by the bare surname that several share: the one named first, where the article calls him so before
     * it names the next.
     */
    Optional<Member> bearer(Name surname, List<Member> people) {
        List<Member> inOrder = people.stream()
                .filter(m -> !m.mentions.isEmpty()
                        && Name.of(m.name).isFull()
                        && Name.of(m.name).surname().equals(surname.surname()))
                .sorted(Comparator.comparing((Member m) -> m.mentions.first()))
                .toList();
        if (surname.isFull() || inOrder.size() != people.size() || inOrder.size() < 2) {
            return Optional.empty();
        }
        int start = inOrder.getFirst().mentions.first().end();
        int end = inOrder.get(1).mentions.first().start();
        Pattern bare = Pattern.compile("(?<!\\p{Lu}[\\p{L}.'’-]{0,20}[  ])\\b(?iu:" + Pattern.quote(surname.surname())
                + ")(?![\\p{L}\\p{N}-])");
        return start < end && bare.matcher(text).region(start, end).find()
                ? Optional.of(inOrder.getFirst())
                : Optional.empty();
    }

    /** The member of a full name that stands outside the text, new if need be. */
    Member fullPerson(String written) {
        Member member = people(Name.of(written)).stream()
                .findFirst()
                .or(() -> onlyShort(Name.of(written)))
                .orElseGet(() -> add(EntityKind.PERSON, written));
        member.name = plain(written);
        return member;
    }

    /** The member of a full name, new if need be; a longer form of the same name replaces the shorter. */
    Member person(String written, Span span) {
        Name name = Name.of(written);
        Member member = members.stream()
                .filter(m -> m.kind == EntityKind.PERSON && Name.of(m.name).sameAs(name))
                .findFirst()
                .or(() -> onlyShort(name))
                .or(() -> onlyFuller(name))
                .orElseGet(() -> add(EntityKind.PERSON, plain(written)));
        boolean fuller = plain(written).length() > member.name.length() && !Name.isCapitals(written);
        if (fuller || (Name.isCapitals(member.name) && !Name.isCapitals(written))) {
            member.name = plain(written);
        }
        Matcher nickname = NICKNAME.matcher(written);
        if (nickname.find()) {
            member.aliases.add(Name.of(nickname.group(1)));
        }
        member.mentions.add(span);
        return member;
    }

    /** Gives a person another name; who was known by that alone is the same. */
    void alias(Member person, String alias) {
        Name name = Name.of(alias);
        List<Member> others = members.stream()
                .filter(m -> m != person && (m.kind == EntityKind.PERSON || m.kind == EntityKind.ORGANISATION))
                .filter(m -> Name.of(m.name).equals(name))
                .toList();
        others.forEach(o -> person.mentions.addAll(o.mentions));
        members.removeAll(others);
        person.aliases.add(name);
    }

    /** The one person so far known by a part of this full name only. */
    private Optional<Member> onlyShort(Name full) {
        List<Member> shorter = members.stream()
                .filter(m -> m.kind == EntityKind.PERSON)
                .filter(m -> Name.of(m.name).shortFor(full))
                .toList();
        return shorter.size() == 1 ? Optional.of(shorter.getFirst()) : Optional.empty();
    }

    /** The one person so far known by a full name of which this one is the end: "Cody Reed" of "Ann Cody Reed". */
    private Optional<Member> onlyFuller(Name name) {
        List<Member> fuller = members.stream()
                .filter(m -> m.kind == EntityKind.PERSON && name.isFull())
                .filter(m -> name.shortFor(Name.of(m.name)))
                .toList();
        return fuller.size() == 1 ? Optional.of(fuller.getFirst()) : Optional.empty();
    }

    /** The organisation that these words mean: one that was called so by a noun, or the one of that name. */
    Member organisation(Span words) {
        String name = words.in(text);
        Member member = members.stream()
                .filter(m -> m.kind == EntityKind.ORGANISATION && m.nouns.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseGet(() -> named(EntityKind.ORGANISATION, name));
        member.mentions.add(words);
        return member;
    }

    /** The organisation told beside a mention; null when none is. */
    @Nullable
    Member affiliation(Mention mention) {
        Span words = mention.affiliation();
        return words == null ? null : organisation(words);
    }

    /** Takes over what a mention tells of a member. */
    void learn(Member member, Mention mention) {
        member.learn(mention);
        Member affiliation = affiliation(mention);
        if (affiliation != member && member.affiliation == null) {
            member.affiliation = affiliation;
        }
    }

    /** The organisation, place or the like of a name, new if need be. */
    Member named(EntityKind kind, String written) {
        String name = plain(written);
        return find(kind, name).orElseGet(() -> add(kind, name));
    }

    Optional<Member> find(EntityKind kind, String name) {
        return members.stream()
                .filter(m -> m.kind == kind)
                .filter(m -> m.name.equalsIgnoreCase(name) || isInitials(name, m.name) || isInitials(m.name, name))
                .findFirst()
                .or(() -> kind == EntityKind.ORGANISATION ? onlyLonger(name) : Optional.empty());
    }

    /** The one organisation whose name begins or ends with this: "Brennick" of "Brennick Foods", "the Front". */
    Optional<Member> onlyLonger(String name) {
        List<Member> longer = members.stream()
                .filter(m -> m.kind == EntityKind.ORGANISATION)
                .filter(m -> opens(m.name, name) || closes(m.name, name))
                .toList();
        return longer.size() == 1 ? Optional.of(longer.getFirst()) : Optional.empty();
    }

    /** The one organisation whose name ends with a noun or that is called by it; empty when there is none or several. */
    Optional<Member> only(String noun) {
        List<Member> called = members.stream()
                .filter(m -> m.kind == EntityKind.ORGANISATION)
                .filter(m -> m.name.equalsIgnoreCase(noun) || closes(m.name, noun) || m.nouns.contains(noun))
                .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private static boolean opens(String longer, String shorter) {
        return longer.regionMatches(true, 0, shorter + " ", 0, shorter.length() + 1);
    }

    private static boolean closes(String longer, String shorter) {
        int start = longer.length() - shorter.length() - 1;
        return start > 0 && longer.regionMatches(true, start, " " + shorter, 0, shorter.length() + 1);
    }

    /** "WHO" of "World Health Organization". */
    private static boolean isInitials(String shorter, String longer) {
        String letters = shorter.replace(".", "");
        String name = NATION.matcher(longer).replaceFirst("");
        if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() > 1 && initials.toString().equals(letters);
    }

    private static String plain(String written) {
        return written.replaceFirst("^[\\p{L}]+-based (?=\\p{Lu})", "")
                .replaceAll("(?<!^(?:St|St\\.|Saint)[ \u00a0]\\p{L}{1,20})['\u2019]s$", "")
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .replaceAll(NICKNAME.pattern(), "")
                .strip();
    }
}
