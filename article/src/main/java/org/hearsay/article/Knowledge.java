// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.article.dates.DateForms;
import org.hearsay.article.html.BodyFinder;
import org.hearsay.article.html.ClassHints;
import org.hearsay.article.language.LanguageDetector;
import org.hearsay.lexicon.Lexicons;

/** What an extractor knows from its lexicons; immutable. */
final class Knowledge {
    /** The reasons for furniture by their names in lexicons. */
    static final Map<String, Furniture.Reason> REASONS =
            Stream.of(Furniture.Reason.values()).collect(Collectors.toUnmodifiableMap(Furniture.Reason::key, r -> r));

    final Agencies agencies;
    final DateForms dates;
    final DateLines dateLines;
    final DatelineReader datelines;
    final Bylines bylines;
    final BylineChoice bylineChoice;
    final Captions captions;
    final SectionLabels sections;
    final FurniturePhrases furniture;
    final Openers corrections;
    final Openers tags;
    final LanguageDetector languages;
    final Set<String> articleTypes;
    final PageKinds kinds;
    final MetaMetadata metas;
    final ScriptMetadata scripts;
    final BodyFinder bodies;

    Knowledge(Lexicons lexicons) {
        agencies = new Agencies(lexicons);
        dates = new DateForms(lexicons);
        dateLines = new DateLines(lexicons, dates);
        datelines = new DatelineReader(lexicons, agencies);
        bylines = new Bylines(lexicons, agencies, dates);
        bylineChoice = new BylineChoice(new Desks(lexicons));
        captions = new Captions(lexicons, agencies, dates);
        sections = new SectionLabels(lexicons);
        furniture = new FurniturePhrases(lexicons);
        corrections = Openers.spaced(lexicons, "correction-openers.txt");
        tags = Openers.divided(lexicons, "tag-openers.txt");
        languages = new LanguageDetector(lexicons);
        articleTypes = Set.copyOf(lexicons.words("article-types.txt"));
        kinds = new PageKinds(lexicons, articleTypes);
        metas = new MetaMetadata(lexicons, this);
        scripts = new ScriptMetadata(lexicons, this);
        bodies = new BodyFinder(new ClassHints(lexicons), REASONS.keySet());
    }
}
