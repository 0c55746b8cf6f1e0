// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article beside its text.
 *
 * @param outlet who published it
 * @param url canonical address; null when unknown
 * @param headline the headline without the site's name; null when none was found
 * @param byline who wrote it; empty when nobody is named
 * @param agency agencies credited, such as AFP; empty when none
 * @param language ISO 639-1 code; null when unknown
 * @param sections section labels of the outlet
 * @param published date of publication, only where the page or the user gives one; else null
 * @param modified date of the last change that the page gives; else null
 * @param tags topics that the page gives
 * @param pageKind what kind of page it is
 * @param sources for each key of the record, where its value came from
 * @param conflicts values that disagree
 */
public record Metadata(
        Outlet outlet,
        @Nullable String url,
        @Nullable String headline,
        List<Author> byline,
        List<String> agency,
        @Nullable String language,
        List<String> sections,
        @Nullable PageDate published,
        @Nullable PageDate modified,
        List<String> tags,
        PageKind pageKind,
        Map<String, String> sources,
        List<Conflict> conflicts) {}
