// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;

/** What common nouns denote, and the gender that titles, nouns and first names tell. Immutable. */
public final class Nouns {
    private static final int LONGEST_TITLE = 4;
    private static final String ANY = "-";
    private static final String ANY_CLASS = "any";

    private static final Set<String> ANYBODY =
            Set.of("man", "woman", "person", "insider", "source", "informant", "speaker");

    /** What stands before an office's noun and does not tell which office it is. */
    private static final Set<String> TELLING_NOTHING = Set.of(
            "the",
            "his",
            "her",
            "its",
            "their",
            "own",
            "former",
            "then",
            "current",
            "outgoing",
            "acting",
            "new",
            "late",
            "old",
            "young",
            "veteran",
            "popular",
            "embattled",
            "local",
            "senior",
            "longtime",
            "first",
            "chief");

    /** Nouns for who stands trial. */
    static final Set<String> ON_TRIAL = Set.of("defendant", "accused");

    private static final Pattern FORMER = Pattern.compile("(?i)^(?:former|ex|one-time|onetime|erstwhile|then)[ -]");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private final Map<String, Denoted> nouns;
    private final Map<String, Gender> titles;
    /** Short titles as the nouns that they stand for: "gov." a governor. */
    private final Map<String, String> written;

    private final Map<String, Gender> firstNames;
    private final Aliases aliases;
    private final Set<String> postnominals;
    private final Set<String> issuingVerbs;
    private final Set<String> meetingWords;
    private final Map<String, String> trialVerbs;
    private final Map<String, KinNoun> kin;
    private final Set<String> pairs;
    /** Nouns for documents that are used in turn, by class. */
    private final Map<String, String> classes;

    private final Map<String, Set<String>> ranks;
    private final Set<String> countries;
    private final Set<String> demonyms;
    /** What the words of a name tell of an organisation: by noun, empty where any name will do. */
    private final Map<String, Set<String>> organisations;

    private final Set<String> sorts;
    /** Nouns for organisations that trade, each of which is a company too. */
    private final Set<String> businesses;

    /** What joins those of whom one is kin to the other. */
    private enum Bond {
        MARRIAGE,
        FAMILY,
        OTHER
    }

    private record KinNoun(List<String> inTurn, Bond bond) {}

    /** What a noun denotes; {@code plural}: it takes a plural verb without an ending, as "police" does. */
    record Denoted(EntityKind kind, Gender gender, boolean plural) {}

    public Nouns(Lexicons lexicons) {
        this.nouns = new HashMap<>();
        this.titles = new HashMap<>();
        this.written = new HashMap<>();
        this.firstNames = new HashMap<>();
        this.organisations = new HashMap<>();
        this.sorts = new HashSet<>();
        this.businesses = new HashSet<>();
        for (LexiconEntry entry : lexicons.entries("nouns.txt", 2)) {
            EntityKind kind = entry.value(EntityKind.class, entry.column(1));
            Gender gender = entry.columns().size() > 2 ? Gender.of(entry.column(2)) : Gender.UNKNOWN;
            boolean plural = entry.columns().size() > 3 && entry.column(3).equals("plural");
            nouns.put(entry.column(0).toLowerCase(Locale.ROOT), new Denoted(kind, gender, plural));
        }
        lexicons.entries("person-nouns.txt", 2)
                .forEach(e ->
                        nouns.putIfAbsent(e.column(0), new Denoted(EntityKind.PERSON, Gender.of(e.column(1)), false)));
        // "the Chilean said": a demonym as a noun is a person.
        lexicons.entries("demonyms.txt", 2)
                .forEach(e -> nouns.putIfAbsent(
                        e.column(0).toLowerCase(Locale.ROOT), new Denoted(EntityKind.PERSON, Gender.UNKNOWN, false)));
        this.countries = lexicons.entries("demonyms.txt", 2).stream()
                .map(e -> e.column(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        this.demonyms = lexicons.entries("demonyms.txt", 2).stream()
                .map(e -> e.column(0).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        for (LexiconEntry entry : lexicons.entries("organisation-nouns.txt", 2)) {
            Set<String> words = entry.column(1).equals(ANY)
                    ? Set.of()
                    : Set.of(entry.column(1).toLowerCase(Locale.ROOT).split(","));
            organisations.put(entry.column(0), words);
            boolean trades = entry.columns().size() > 2;
            (trades ? businesses : sorts).addAll(trades ? Set.of(entry.column(0)) : words);
        }
        this.aliases = new Aliases(lexicons);
        this.issuingVerbs = Set.copyOf(lexicons.words("issuing-verbs.txt"));
        this.meetingWords = Set.copyOf(lexicons.words("meeting-words.txt"));
        this.trialVerbs = lexicons.entries("trial-verbs.txt", 2).stream()
                .collect(Collectors.toMap(e -> e.column(0), (LexiconEntry e) -> e.column(1)));
        this.kin = lexicons.entries("kin-nouns.txt", 3).stream()
                .collect(Collectors.toMap(
                        e -> e.column(0),
                        (LexiconEntry e) -> new KinNoun(e.list(1), e.value(Bond.class, e.column(2)))));
        this.classes = new HashMap<>();
        lexicons.entries("document-nouns.txt", 2).forEach(e -> classes.put(e.column(0), e.column(1)));
        this.ranks = lexicons.entries("rank-nouns.txt", 2).stream()
                .collect(Collectors.toMap(e -> e.column(0), (LexiconEntry e) -> Set.copyOf(e.list(1))));
        this.pairs = Set.copyOf(lexicons.words("pair-nouns.txt"));
        this.postnominals = lexicons.entries("postnominals.txt", 1).stream()
                .map(e -> e.column(0))
                .collect(Collectors.toSet());
        for (LexiconEntry entry : lexicons.entries("titles.txt", 2)) {
            String title = entry.column(0).toLowerCase(Locale.ROOT);
            titles.put(title, Gender.of(entry.column(1)));
            if (entry.columns().size() > 2) {
                written.put(title, entry.column(2));
            }
        }
        lexicons.entries("first-names.txt", 2)
                .forEach(e -> firstNames.put(e.column(0).toLowerCase(Locale.ROOT), Gender.of(e.column(1))));
    }

    private Nouns(Nouns other, Set<String> moreTitles) {
        this.nouns = other.nouns;
        this.titles = new HashMap<>(other.titles);
        moreTitles.stream()
                .map(t -> t.toLowerCase(Locale.ROOT))
                .filter(t -> !other.firstNames.containsKey(t))
                .forEach(t -> titles.putIfAbsent(t, Gender.UNKNOWN));
        this.written = other.written;
        this.firstNames = other.firstNames;
        this.organisations = other.organisations;
        this.sorts = other.sorts;
        this.businesses = other.businesses;
        this.aliases = other.aliases;
        this.postnominals = other.postnominals;
        this.issuingVerbs = other.issuingVerbs;
        this.meetingWords = other.meetingWords;
        this.trialVerbs = other.trialVerbs;
        this.kin = other.kin;
        this.pairs = other.pairs;
        this.classes = other.classes;
        this.ranks = other.ranks;
        this.countries = other.countries;
        this.demonyms = other.demonyms;
    }

    /** The same knowledge with more words that are titles, unless they are first names. */
    Nouns withTitles(Set<String> more) {
        return more.isEmpty() ? this : new Nouns(this, more);
    }

    /** Whether the subject of a verb stands behind a document that is its object. */
    boolean isIssuing(String verb) {
        return issuingVerbs.contains(verb.toLowerCase(Locale.ROOT));
    }

    /** Whether words tell that somebody met, asked or spoke to somebody. */
    boolean tellOfMeeting(String words) {
        return NO_LETTER.splitAsStream(words.toLowerCase(Locale.ROOT)).anyMatch(meetingWords::contains);
    }

    /** Whether a verb tells who stands trial: its subject, or else its object. */
    boolean isTrialOf(String verb, boolean subject) {
        return (subject ? "subject" : "object").equals(trialVerbs.get(verb.toLowerCase(Locale.ROOT)));
    }

    /** The words before an office's noun that tell which it is: "health" of "the former health secretary"; empty when none do. */
    static Set<String> told(String words, String noun) {
        String lower = words.toLowerCase(Locale.ROOT);
        int end = lower.indexOf(noun);
        return end <= 0
                ? Set.of()
                : NO_LETTER
                        .splitAsStream(lower.substring(0, end))
                        .filter(w -> w.length() > 2 && !TELLING_NOTHING.contains(w))
                        .collect(Collectors.toSet());
    }

    /** Whether a noun tells no more than that somebody is a person, or one who informs. */
    boolean isForAnybody(String noun) {
        return ANYBODY.contains(noun);
    }

    /** Whether a noun tells whose kin somebody is. */
    boolean isKin(String noun) {
        return kin.containsKey(noun);
    }

    /** Whether those whom a noun joins share a surname. */
    boolean sharesSurname(String noun) {
        KinNoun known = kin.get(noun);
        return known != null && known.bond() != Bond.OTHER;
    }

    /** Whether a noun joins those who are married. */
    boolean isSpouse(String noun) {
        KinNoun known = kin.get(noun);
        return known != null && known.bond() == Bond.MARRIAGE;
    }

    /** Whether words tell of an office that somebody held and holds no more: "the former mayor". */
    static boolean tellsOfFormer(String words) {
        return FORMER.matcher(words).find();
    }

    /** Whether one of these titles is a rank that a noun is used for: "the officer" of "Det Con". */
    boolean isOfRank(String noun, Set<String> titles) {
        Set<String> wanted = ranks.getOrDefault(noun, Set.of());
        return titles.stream()
                .anyMatch(t -> wanted.contains(t.toLowerCase(Locale.ROOT).replace(".", "")));
    }

    /** Whether a noun may stand for a document that another was used for. */
    boolean areInTurn(String noun, String other) {
        String one = classes.getOrDefault(noun, noun);
        String two = classes.getOrDefault(other, other);
        return one.equals(two) || one.equals(ANY_CLASS);
    }

    /** Whether a noun, or its plural, means two people. */
    boolean isForTwo(String noun) {
        return pairs.contains(noun);
    }

    /** Nouns for those to whom somebody is what a noun says: for "uncle", "nephew" and "niece". */
    List<String> inTurn(String noun) {
        KinNoun known = kin.get(noun);
        return known == null ? List.of() : known.inTurn();
    }

    /** Other names of people. */
    Aliases aliases() {
        return aliases;
    }

    /** What the last word of a noun phrase denotes, alone or with the word before it. */
    Optional<Denoted> denoted(String before, String lemma) {
        Denoted pair = nouns.get((before + " " + lemma).toLowerCase(Locale.ROOT));
        return Optional.ofNullable(pair != null ? pair : nouns.get(lemma.toLowerCase(Locale.ROOT)));
    }

    /** The kind of what a noun denotes, alone or with the word before it; empty when it is not known. */
    public Optional<EntityKind> kind(String before, String lemma) {
        return denoted(before, lemma).map(Denoted::kind);
    }

    /** What a noun phrase denotes that ends in its noun. */
    Optional<Denoted> denoted(Phrase phrase) {
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        String before = phrase.first() < phrase.last()
                ? phrase.sentence().token(phrase.last() - 1).lower()
                : "";
        return denoted(before, phrase.head().lemma())
                .or(() -> denoted(before, phrase.head().lower()));
    }

    /** Whether a word tells where somebody or something is from: "Danish", "Dane". */
    boolean isDemonym(String word) {
        return demonyms.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a name is that of a country or a region that has inhabitants by a name of their own. */
    boolean isCountry(Phrase name) {
        return countries.contains(name.words().toLowerCase(Locale.ROOT));
    }

    boolean denotes(EntityKind kind, Phrase phrase) {
        return denoted(phrase).filter(d -> d.kind() == kind).isPresent();
    }

    /** Whether a role is that of a noun: "governor of the Northern Province" is a governor's. */
    boolean isOffice(String role, String noun) {
        int of = role.indexOf(" of ");
        String title = (of < 0 ? role : role.substring(0, of)).toLowerCase(Locale.ROOT);
        String office = written.getOrDefault(title, title);
        return office.equals(noun)
                || (office.endsWith(" " + noun) && !(noun.equals("minister") && office.endsWith("prime minister")));
    }

    /** The gender that a noun tells. */
    Gender gender(String lemma) {
        return denoted("", lemma).map(Denoted::gender).orElse(Gender.UNKNOWN);
    }

    boolean isTitle(String words) {
        return titles.containsKey(words.toLowerCase(Locale.ROOT));
    }

    /** A name without the titles before it and the letters behind: "Cllr Ann Reed MP". */
    Phrase withoutTitles(Phrase name) {
        int start = name.first();
        for (int words = titleWords(name, start); words > 0; words = titleWords(name, start)) {
            start += words;
        }
        return withoutPostnominals(name.from(start));
    }

    /** "Ann Reed MP": without the letters behind the name; at least one token stays. */
    Phrase withoutPostnominals(Phrase name) {
        int end = name.last();
        while (end > name.first()
                && !name.sentence().token(end - 1).tag().equals("POS")
                && postnominals.contains(name.sentence().token(end).word())) {
            end--;
        }
        return name.to(end);
    }

    /** How many words at a place of a name are a title, "Mother Superior", or no part of it; at least one word stays. */
    private int titleWords(Phrase name, int start) {
        Sentence sentence = name.sentence();
        for (int words = Math.min(LONGEST_TITLE, name.last() - start); words > 0; words--) {
            boolean first = words == name.last() - start && isFirstName(sentence.token(start));
            if (!first && isTitle(new Phrase(sentence, start, start + words - 1).words())) {
                return words;
            }
        }
        return start < name.last() && (isDay(sentence.token(start)) || isOccupation(name, start)) ? 1 : 0;
    }

    /** "Nurse Ann Reed": a noun for a person, before a first name and a surname. */
    private boolean isOccupation(Phrase name, int start) {
        Sentence sentence = name.sentence();
        return start + 2 <= name.last()
                && !isFirstName(sentence.token(start))
                && isFirstName(sentence.token(start + 1))
                && denotes(EntityKind.PERSON, new Phrase(sentence, start, start));
    }

    /** "Dean Nelson", in which "Dean" is no title. */
    private boolean isFirstName(Token token) {
        return firstNames.containsKey(token.lower());
    }

    /** Whether a name of two words or more begins with a first name, as no organisation's is likely to. */
    boolean opensWithFirstName(Phrase name) {
        return name.first() < name.last() && isFirstName(name.opening());
    }

    /** "on Saturday Ann Reed": the engine takes the day into the name. */
    static boolean isDay(Token token) {
        return Arrays.stream(DayOfWeek.values()).anyMatch(d -> d.name().equalsIgnoreCase(token.word()));
    }

    /**
     * A marked name with the other half of its surname, "Solberg-[Reed]", and the proper nouns between it and a title, which
     * nobody marked: "Prof Kalin [Reed]".
     */
    Phrase full(Phrase marked) {
        Phrase name = withoutTitles(withBothHalves(marked));
        int start = name.first();
        while (start > 0 && isUnmarkedName(name.sentence().token(start - 1))) {
            start--;
        }
        boolean titled = start > 0 && isTitle(name.sentence().token(start - 1).word());
        boolean title = titled && isTitle(new Phrase(name.sentence(), start - 1, name.first() - 1).words());
        return titled && !title ? name.from(start) : name;
    }

    private static Phrase withBothHalves(Phrase name) {
        Sentence sentence = name.sentence();
        int first = isHyphenated(sentence, name.first() - 1) ? name.first() - 2 : name.first();
        int last = isHyphenated(sentence, name.last() + 1) ? name.last() + 2 : name.last();
        return new Phrase(sentence, first, last);
    }

    /** Whether a token is a hyphen inside a name: proper nouns on both sides, and no blanks. */
    private static boolean isHyphenated(Sentence sentence, int at) {
        return at > 0
                && at + 1 < sentence.size()
                && sentence.token(at).word().equals("-")
                && sentence.token(at - 1).isProperNoun()
                && sentence.token(at + 1).isProperNoun()
                && sentence.token(at - 1).span().end() + 1
                        == sentence.token(at + 1).span().start();
    }

    private boolean isUnmarkedName(Token token) {
        return token.isProperNoun()
                && !token.isName()
                && !isTitle(token.word())
                && !isTitle(token.word() + ".")
                && denoted("", token.lemma()).isEmpty();
    }

    /** Whether a noun stands for an organisation of any sort, as "company" does. */
    boolean isAnyOrganisation(String noun) {
        return organisations.getOrDefault(noun, sorts).isEmpty();
    }

    /** Whether an organisation that a noun was used for may be called by a noun for organisations of any sort. */
    boolean trades(String noun) {
        return businesses.contains(noun) || (organisations.containsKey(noun) && isAnyOrganisation(noun));
    }

    /** Whether words are a noun that may stand for many, alone as headlines have it: "police", "company", "Army". */
    boolean isGeneric(Mention mention) {
        String words = mention.name().toLowerCase(Locale.ROOT);
        String one = words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
        return mention.form() != Mention.Form.PRONOUN && (nouns.containsKey(words) || nouns.containsKey(one));
    }

    /** Whether an organisation's name allows that a noun stands for it. */
    boolean namesOne(String noun, String name) {
        Set<String> wanted = organisations.get(noun);
        if (wanted == null) {
            return false;
        }
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return wanted.isEmpty()
                ? words.stream().noneMatch(sorts::contains)
                : lastSort(words, wanted).filter(wanted::contains).isPresent();
    }

    /** The last word of a name that tells a sort: "Office" of "Civil Air Office", which is no airline's. */
    private Optional<String> lastSort(List<String> words, Set<String> wanted) {
        return words.reversed().stream()
                .filter(w -> wanted.contains(w) || sorts.contains(w))
                .findFirst();
    }

    /** A name as written without the titles before it. */
    String withoutTitles(String name) {
        String rest = name;
        int blank = rest.indexOf(' ');
        while (blank > 0 && isTitle(rest.substring(0, blank))) {
            rest = rest.substring(blank + 1).strip();
            blank = rest.indexOf(' ');
        }
        return rest;
    }

    Gender genderOfTitle(String words) {
        return titles.getOrDefault(words.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
    }

    Gender genderOfFirstName(String name) {
        return firstNames.getOrDefault(name.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
    }
}
