// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.view.Texts;
import org.hearsay.archive.Archive;
import org.hearsay.lexicon.Lexicons;

/** Every call of the API. */
public final class Api {
    private static final String ROOT = "/api";

    private final List<Route> routes = new ArrayList<>();

    /**
     * @param archive what is asked
     * @param texts in which it says why a request is refused
     * @param turns reads what is given
     * @param reader the version of the reader
     */
    public Api(Archive archive, Texts texts, ReadingTurns turns, String reader) {
        Lexicons lexicons = Lexicons.shipped();
        SearchCalls search = new SearchCalls(archive, lexicons);
        ArticleCalls articles = new ArticleCalls(archive);
        StoryCalls stories = new StoryCalls(archive, lexicons);
        EntityCalls entities = new EntityCalls(archive);
        OutletCalls outlets = new OutletCalls(archive);
        ReadCalls read = new ReadCalls(turns, lexicons);
        DecisionCalls decisions = new DecisionCalls(archive);
        CorrectionCalls corrections = new CorrectionCalls(archive, reader);
        Description description = new Description(texts);
        get("", description::index);
        get("/openapi.json", description::openApi);
        get("/search", search::search);
        get("/quote", search::quote);
        get("/articles/{article}", articles::newest);
        get("/articles/{article}/versions", articles::versions);
        get("/articles/{article}/corrections", corrections::corrections);
        get("/articles/{article}/{version}", articles::version);
        post("/articles/{article}/{version}/corrections", corrections::correct);
        post("/corrections/{correction}/undo", corrections::undo);
        get("/changes", new ChangeCalls(archive)::changes);
        get("/stories", stories::stories);
        get("/stories/{story}", stories::story);
        get("/utterances/{statement}", stories::utterance);
        get("/entities", entities::named);
        get("/entities/{entity}", entities::entity);
        post("/stories/{story}/merge", decisions.merging(archive.stories(), "story", "story"));
        post("/stories/{story}/split", decisions.splitting(archive.stories(), "story", "story"));
        post("/entities/{entity}/merge", decisions.merging(archive.entities(), "entity", "speaker"));
        post("/entities/{entity}/split", decisions.splitting(archive.entities(), "entity", "speaker"));
        post("/decisions/{decision}/undo", decisions::undo);
        get("/outlets", outlets::outlets);
        get("/outlets/{outlet}", outlets::outlet);
        post("/read", read::read);
        post("/compare", read::compare);
    }

    private void get(String path, Handler handler) {
        add(HandlerType.GET, path, handler);
    }

    private void post(String path, Handler handler) {
        add(HandlerType.POST, path, handler);
    }

    private void add(HandlerType method, String path, Handler handler) {
        routes.add(new Route(method, ROOT + path, context -> {
            try {
                handler.handle(context);
            } catch (StackOverflowError e) {
                throw new IllegalStateException("a call fell too deep", e);
            }
        }));
    }

    public List<Route> routes() {
        return List.copyOf(routes);
    }

    /** Whether what stands at a path is for programs, so that refusals are problem documents. */
    public static boolean serves(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }
}
