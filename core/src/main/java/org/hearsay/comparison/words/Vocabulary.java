// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.language.Stems;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;

/** Makes words of text. An object for one thread. */
public final class Vocabulary {
    private static final Pattern TOKEN = Pattern.compile("(?<gap>[(\\[]?(?:…|\\.\\s?\\.\\s?\\.)[)\\]]?)"
            + "|(?<initials>(?<![\\p{L}.])(?:\\p{Lu}\\.){2,}|(?<!\\p{L})U[SK](?!\\p{L}))|(?<and>&(?!\\w+;))"
            + "|(?<number>\\p{N}+(?:[.,]\\p{N}+)*)|(?<word>[\\p{L}\\p{M}]+)(?:['’](?<rest>\\p{L}{1,2})(?!\\p{L}))?"
            + "|(?<open>[\\[(])|(?<close>[\\])])");
    private static final Map<String, String> RESTS =
            Map.of("ll", "will", "re", "are", "ve", "have", "d", "would", "m", "am", "t", "not");

    /** Behind these words "'s" is "is", hardly ever "has". */
    private static final Set<String> IS_CONTRACTED =
            Set.of("it", "he", "she", "that", "there", "here", "what", "who", "where", "how");

    private final Stems stems = new Stems();
    private final Set<String> functionWords = new HashSet<>();
    private final Set<String> light = new HashSet<>();
    private final Map<String, String> like = new HashMap<>();
    private final Spellings spellings;

    public Vocabulary(Lexicons lexicons) {
        spellings = new Spellings(lexicons);
        for (LexiconEntry entry : lexicons.entries("contentless-words.txt", 1)) {
            boolean isLight = entry.columns().size() > 1;
            (isLight ? light : functionWords).add(isLight ? stems.of(entry.column(0)) : entry.column(0));
        }
        for (LexiconEntry entry : lexicons.entries("like-words.txt", 1)) {
            String[] group = entry.column(0).split(",");
            for (String word : group) {
                like.put(word, group[0]);
            }
        }
    }

    /** Whether a stem is that of a word that carries little content. */
    public boolean isLight(String stem) {
        return light.contains(stem);
    }

    /** Whether a word in lower case has the form of a plural. */
    public boolean isPlural(String form) {
        return form.endsWith("s") && !stems.of(form).equals(form);
    }

    /** The words of a text, in order. */
    public List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        int bracket = -1;
        while (token.find()) {
            if (token.group("open") != null) {
                bracket = words.size();
            } else if (token.group("close") != null) {
                bracket = bracket < 0 ? -1 : closed(words, bracket);
            } else if (token.group("gap") != null) {
                words.add(new Word(span(token, "gap"), Word.GAP, Word.GAP, false, false, true));
            } else if (token.group("initials") != null) {
                words.add(initials(span(token, "initials"), token.group("initials")));
            } else if (token.group("and") != null) {
                add(words, "and", span(token, "and"));
            } else if (token.group("number") != null) {
                add(words, token.group("number"), span(token, "number"));
            } else {
                word(words, token);
            }
        }
        return words;
    }

    private void word(List<Word> words, Matcher token) {
        String word = token.group("word");
        String rest = token.group("rest");
        if (rest == null) {
            Span whole = span(token, "word");
            if (word.equalsIgnoreCase("cannot")) {
                add(words, "can", new Span(whole.start(), whole.end() - "not".length()));
                add(words, "not", new Span(whole.end() - "not".length(), whole.end()));
            } else {
                add(words, word, whole);
            }
            return;
        }
        String more = contracted(word, rest);
        boolean negated = "not".equals(more) && word.toLowerCase(Locale.ROOT).endsWith("n");
        Span base = span(token, "word");
        add(words, negated ? affirmative(word) : word, base);
        if (more != null) {
            add(words, more, span(token, "rest"));
        }
    }

    /** The word that was contracted; null when these letters mark a possessor. */
    private static @Nullable String contracted(String word, String rest) {
        boolean is = rest.equalsIgnoreCase("s") && IS_CONTRACTED.contains(word.toLowerCase(Locale.ROOT));
        return is ? "is" : RESTS.get(rest.toLowerCase(Locale.ROOT));
    }

    /** "don" of "don't" is "do". */
    private static String affirmative(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "won" -> "will";
            case "can" -> "can";
            case "shan" -> "shall";
            default -> word.substring(0, word.length() - 1);
        };
    }

    private void add(List<Word> words, String written, Span span) {
        String form = NumberWords.figures(written.toLowerCase(Locale.ROOT));
        if (!words.isEmpty()) {
            Word last = words.getLast();
            String product = span.start() - last.span().end() <= 1 ? NumberWords.times(last.form(), form) : "";
            if (!product.isEmpty()) {
                words.set(words.size() - 1, number(last.span().cover(span), product));
                return;
            }
        }
        if (Character.isDigit(form.charAt(0))) {
            words.add(number(span, form));
            return;
        }
        boolean content = form.length() > 1 && !functionWords.contains(form);
        words.add(new Word(
                span, spellings.of(form), stem(form), content, Character.isUpperCase(written.codePointAt(0)), false));
    }

    /** The stem, or that of the word's group where retellings put one in place of the other. */
    private String stem(String form) {
        String stem = stems.of(form);
        return like.getOrDefault(form, like.getOrDefault(stem, spellings.of(stem)));
    }

    /** "U.S." is "US", and neither is the pronoun. */
    private static Word initials(Span span, String written) {
        StringBuilder dotted = new StringBuilder();
        for (char letter : written.replace(".", "").toLowerCase(Locale.ROOT).toCharArray()) {
            dotted.append(letter).append('.');
        }
        return new Word(span, dotted.toString(), dotted.toString(), true, true, false);
    }

    private static Word number(Span span, String figures) {
        return new Word(span, figures, figures, true, false, false);
    }

    private static int closed(List<Word> words, int from) {
        for (int i = from; i < words.size(); i++) {
            Word w = words.get(i);
            words.set(i, new Word(w.span(), w.form(), w.stem(), w.content(), w.capital(), true));
        }
        return -1;
    }

    private static Span span(Matcher token, String group) {
        return new Span(token.start(group), token.end(group));
    }
}
