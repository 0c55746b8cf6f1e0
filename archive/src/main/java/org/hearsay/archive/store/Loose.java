// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows that refer to what is not there, and how they are mended. */
final class Loose {
    private static final String NEWEST =
            "(SELECT v.id FROM version v WHERE v.article = article.id ORDER BY v.seen DESC, v.number DESC LIMIT 1)";

    /** The version that was seen last is the current one of its article, whatever came last. */
    static final String CURRENT = "UPDATE article SET current = " + NEWEST + " WHERE id = ?";

    /** What makes them right, in this order. */
    static final List<String> MENDED = List.of(
            "DELETE FROM page WHERE version NOT IN (SELECT id FROM version)",
            "DELETE FROM held WHERE version NOT IN (SELECT id FROM version)",
            "DELETE FROM label WHERE version NOT IN (SELECT id FROM version)",
            "DELETE FROM appearance WHERE version NOT IN (SELECT id FROM version)",
            "DELETE FROM statement WHERE version NOT IN (SELECT id FROM version)",
            "DELETE FROM article WHERE id NOT IN (SELECT article FROM version)",
            "UPDATE article SET current = " + NEWEST + " WHERE current <> " + NEWEST,
            "UPDATE article SET story = NULL WHERE story NOT IN (SELECT id FROM story)",
            "UPDATE article SET copies = NULL WHERE copies NOT IN (SELECT id FROM article)",
            "DELETE FROM story WHERE merged_into NOT IN (SELECT s.id FROM story s)",
            "DELETE FROM comparison WHERE story NOT IN (SELECT id FROM story)",
            "DELETE FROM entity_name WHERE entity NOT IN (SELECT id FROM entity)",
            "UPDATE entity SET merged_into = NULL WHERE merged_into NOT IN (SELECT e.id FROM entity e)",
            "UPDATE appearance SET entity = NULL WHERE entity NOT IN (SELECT id FROM entity)",
            "UPDATE statement SET speaker = NULL WHERE speaker NOT IN (SELECT id FROM entity)",
            "UPDATE label SET entity = NULL WHERE entity NOT IN (SELECT id FROM entity)",
            "DELETE FROM moved WHERE decision NOT IN (SELECT id FROM decision)",
            "DELETE FROM exported WHERE export NOT IN (SELECT id FROM export)",
            "DELETE FROM exported WHERE article NOT IN (SELECT id FROM article)");

    private Loose() {}

    /** A condition for each kind, by what is wrong: how many rows of the table it holds of. */
    static Map<String, String> counts() {
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put("pages of no version", "page WHERE version NOT IN (SELECT id FROM version)");
        counts.put("fingerprints of no version", "held WHERE version NOT IN (SELECT id FROM version)");
        counts.put("labels of no version", "label WHERE version NOT IN (SELECT id FROM version)");
        counts.put("appearances in no version", "appearance WHERE version NOT IN (SELECT id FROM version)");
        counts.put("statements of no version", "statement WHERE version NOT IN (SELECT id FROM version)");
        counts.put("articles without a version", "article WHERE id NOT IN (SELECT article FROM version)");
        counts.put("versions of no article", "version WHERE article NOT IN (SELECT id FROM article)");
        counts.put("articles whose current version is not the one seen last", "article WHERE current <> " + NEWEST);
        counts.put("articles of no story", "article WHERE story IS NOT NULL AND story NOT IN (SELECT id FROM story)");
        counts.put(
                "stories merged into none",
                "story WHERE merged_into IS NOT NULL AND merged_into NOT IN (SELECT s.id FROM story s)");
        counts.put("names of no entity", "entity_name WHERE entity NOT IN (SELECT id FROM entity)");
        counts.put(
                "appearances of no entity",
                "appearance WHERE entity IS NOT NULL AND entity NOT IN (SELECT id FROM entity)");
        counts.put(
                "statements of no entity",
                "statement WHERE speaker IS NOT NULL AND speaker NOT IN (SELECT id FROM entity)");
        counts.put("labels of no entity", "label WHERE entity IS NOT NULL AND entity NOT IN (SELECT id FROM entity)");
        counts.put(
                "entities merged into none",
                "entity WHERE merged_into IS NOT NULL AND merged_into NOT IN (SELECT e.id FROM entity e)");
        counts.put("moves of no decision", "moved WHERE decision NOT IN (SELECT id FROM decision)");
        counts.put("exports of no article", "exported WHERE article NOT IN (SELECT id FROM article)");
        return counts;
    }
}
