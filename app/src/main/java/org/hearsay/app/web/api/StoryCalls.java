// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.app.web.request.StatementPlace;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.Comparisons;
import org.hearsay.archive.store.Comparisons.Compared;
import org.hearsay.archive.store.StoredStory;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.archive.store.StoryJson;
import org.hearsay.comparison.Comparison;
import org.hearsay.comparison.Story;
import org.hearsay.comparison.Utterance;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.record.ComparisonJson;

/** Stories, each with its comparison, and an utterance of one in all its tellings. */
final class StoryCalls {
    private static final int MOST = 100_000;

    private final Archive archive;
    private final Comparisons comparisons;

    StoryCalls(Archive archive, Lexicons lexicons) {
        this.archive = archive;
        this.comparisons = archive.comparisons(lexicons);
    }

    void stories(Context context) {
        Parameters parameters = new Parameters(context, "since", "until", "least", "limit", "cursor");
        ListPart part = ListPart.of(parameters);
        List<StoredStory> found = archive.stories()
                .list(
                        parameters.day("since"),
                        parameters.day("until"),
                        parameters.number("least", MOST, 1),
                        part.needed(),
                        part.from());
        ObjectNode answer = Json.object();
        ArrayNode stories = answer.putArray("stories");
        part.shown(found).forEach(story -> stories.add(StoryJson.of(story)));
        part.putNext(answer, found);
        Answer.json(context, answer.toString());
    }

    void story(Context context) {
        long number = new Parameters(context).inPath("story", "story");
        StoredStory story = archive.stories().story(number).orElseThrow(() -> Refusal.none("story", number));
        Compared compared = comparisons.of(story.id()).orElseThrow(() -> Refusal.none("story", number));
        ObjectNode answer = StoryJson.of(story);
        DecisionCalls.put(answer, archive.stories().decisions(story.id()));
        putKept(answer, compared);
        Json.raw(answer, "comparison", ComparisonJson.line(compared.comparison()));
        Answer.json(context, answer.toString());
    }

    void utterance(Context context) {
        new Parameters(context);
        StatementPlace place = StatementPlace.of(context.pathParam("statement"));
        StoredVersion version =
                archive.version(place.article(), place.version()).orElseThrow(() -> Refusal.none("statement", place));
        if (version.reading().statements().stream().noneMatch(s -> s.id().equals(place.statement()))) {
            throw Refusal.none("statement", place);
        }
        long number = archive.storyOf(place.article()).orElseThrow(() -> alone(place));
        Compared compared = comparisons.of(number).orElseThrow(() -> alone(place));
        Story story = compared.comparison().stories().getFirst();
        int article = index(compared, version).orElseThrow(() -> alone(place));
        Utterance utterance = story.utterances().stream()
                .filter(u -> tells(u, story.articles().get(article).id(), place.statement()))
                .findFirst()
                .orElseThrow(() -> alone(place));
        ObjectNode answer = Json.object().put("statement", place.toString()).put("story", number);
        putKept(answer, compared);
        Story row = new Story(story.id(), story.articles(), List.of(utterance), List.of());
        Json.raw(answer, "comparison", ComparisonJson.line(new Comparison(List.of(row))));
        Answer.json(context, answer.toString());
    }

    private static Refusal alone(StatementPlace place) {
        return Refusal.none("utterance", place);
    }

    private static Optional<Integer> index(Compared compared, StoredVersion version) {
        int index = compared.versions().indexOf(version);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    private static boolean tells(Utterance utterance, String article, String statement) {
        return utterance.cells().stream()
                .filter(cell -> cell.article().equals(article))
                .flatMap(cell -> cell.tellings().stream())
                .anyMatch(telling -> statement.equals(telling.statement()));
    }

    /** Where the articles of the comparison are kept. */
    private static void putKept(ObjectNode answer, Compared compared) {
        ArrayNode kept = answer.putArray("kept");
        Story story = compared.comparison().stories().getFirst();
        for (int i = 0; i < story.articles().size(); i++) {
            StoredVersion version = compared.versions().get(i);
            kept.addObject()
                    .put("id", story.articles().get(i).id())
                    .put("article", version.article())
                    .put("version", version.number())
                    .put("address", version.address());
        }
    }
}
