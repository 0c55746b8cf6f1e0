// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.List;
import java.util.Map;

/** In what the databases differ: types, and full text. */
public sealed interface Dialect permits SqliteDialect, PostgresDialect {
    /** The folder of its migrations. */
    String name();

    /** What stands for the placeholders in the migrations that all share. */
    Map<String, String> types();

    /** What follows the question mark of {@link #indexed}: its type, where the database must be told. */
    String wordsType();

    /** Words as they are put into a table of words. */
    String indexed(List<String> words);

    /** The number of a thing in a table of words. */
    String wordsKey();

    /** A condition on a table of words, with one parameter: {@link #asked}. */
    String matches(String table);

    /** The order from the best match to the worst, with as many parameters of {@link #asked} as it has question marks. */
    String best(String table);

    /** A search as {@link #matches} takes it. */
    String asked(WordQuery query);
}
