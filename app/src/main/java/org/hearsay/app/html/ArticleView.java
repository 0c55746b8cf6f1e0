// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import java.util.List;
import java.util.Map;
import org.hearsay.app.view.Called;
import org.hearsay.article.Furniture;

/**
 * What the template shows of an article.
 *
 * @param id its id in the page
 * @param name the page's name
 * @param url the page's address, where it is one that can be opened; else empty
 * @param language language tag; empty when unknown
 * @param headline its headline, or else its name
 * @param headlineApart whether the headline stands in no passage and has to be shown before them
 * @param facts what is known beside the text, by name
 * @param passages the text
 * @param speakers who speaks
 * @param statements the statements
 * @param labels what it calls people and happenings, where it has more than one word for them
 * @param furniture what was left out
 * @param warnings what a reader should know
 */
public record ArticleView(
        String id,
        String name,
        String url,
        String language,
        String headline,
        boolean headlineApart,
        Map<String, String> facts,
        List<PassageView> passages,
        List<SpeakerView> speakers,
        List<StatementView> statements,
        List<Called> labels,
        List<Furniture> furniture,
        List<String> warnings) {}
