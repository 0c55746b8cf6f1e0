// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

/**
 * Where in a long list a page stands.
 *
 * @param page from 1
 * @param previous the address of the page before; empty when this is the first
 * @param next the address of the page after; empty when this is the last
 */
public record Paging(int page, String previous, String next) {
    static Paging of(Query query, int page, boolean more) {
        return new Paging(
                page,
                page > 1 ? query.with("page", page == 2 ? null : Integer.toString(page - 1)) : "",
                more ? query.with("page", Integer.toString(page + 1)) : "");
    }

    public boolean isNeeded() {
        return !previous.isEmpty() || !next.isEmpty();
    }
}
