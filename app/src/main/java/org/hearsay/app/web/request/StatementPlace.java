// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.request;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a statement is kept, for good: a version never changes.
 *
 * @param article number of the article
 * @param version number of the version
 * @param statement id in the record
 */
public record StatementPlace(long article, int version, String statement) {
    private static final Pattern WRITTEN =
            Pattern.compile("([1-9][0-9]{0,17})-([1-9][0-9]{0,8})-([A-Za-z0-9._]{1,40})");

    /** As an address writes it: {@code 12-1-s3}. */
    public static StatementPlace of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw Refusal.none("statement", written);
        }
        return new StatementPlace(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)), parts.group(3));
    }

    /** The place in the article's page. */
    public String link() {
        return "/article/" + article + "/" + version + "?statement=" + statement + "#a-" + statement;
    }

    @Override
    public String toString() {
        return article + "-" + version + "-" + statement;
    }
}
