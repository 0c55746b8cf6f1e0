// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.view;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What people are told about what was read: the words of the web application, and those that the command line shares with it. All
 * of it stands in {@code texts.properties}; a translation is a file beside it.
 */
public final class Texts {
    private static final Texts ENGLISH = in(Locale.ROOT);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The texts in English, which the command line speaks. */
    public static Texts english() {
        return ENGLISH;
    }

    /** The texts in a language, or in English where there is no translation. */
    public static Texts in(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.hearsay.app.view.texts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Locale found = bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
        return new Texts(bundle, found);
    }

    /** A text, with values in its places {@code {0}}, {@code {1}}, … */
    public String of(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    /**
     * A word of the record as the interface says it: {@code sign.own-voice} of "own voice". One that the file does not know is
     * said in English.
     *
     * @param sort of the word, with which its key begins
     */
    public String word(String sort, String english) {
        String key = sort + "." + english.toLowerCase(Locale.ROOT).replace(' ', '-');
        return bundle.containsKey(key) ? bundle.getString(key) : english;
    }

    /** The tag of the language. */
    public String language() {
        return locale.toLanguageTag();
    }

    /** The language, for dates and numbers. */
    public Locale locale() {
        return locale;
    }
}
