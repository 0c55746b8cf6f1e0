// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.hearsay.app.web.api.Api;
import org.hearsay.app.web.api.BearerTokens;
import org.hearsay.app.web.api.ProblemDocument;
import org.hearsay.app.web.api.Route;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.Archive;
import org.hearsay.archive.fetch.Web;
import org.hearsay.archive.store.ArchiveException;

/**
 * An archive in the browser. Every page is made by the server and can be read without scripts; the whole state of a page stands in
 * its address.
 */
public final class WebServer implements AutoCloseable {
    /** A request holds a thread while it is answered; those beyond wait. */
    private static final int THREADS = 24;

    private final Settings settings;
    private final Sessions sessions;
    private final Visitors visitors;
    private final Guard guard;
    private final Site site;
    private final Assets assets = new Assets();
    private final Readings readings;
    private final String version;
    private final Consumer<String> log;
    private final Javalin javalin;

    /**
     * A server that is not started yet.
     *
     * @param archive what it shows; stays open when the server ends
     * @param settings how it is served
     * @param reader makes what reads pages, which may take long
     * @param web fetches addresses that visitors name
     * @param version of the reader
     * @param log takes a line a request, if the settings ask for it, and what went wrong
     */
    public WebServer(
            Archive archive,
            Settings settings,
            Supplier<Reader> reader,
            Web web,
            String version,
            Consumer<String> log) {
        this.settings = settings;
        this.sessions = new Sessions(archive.accounts());
        BearerTokens tokens = new BearerTokens(settings.apiToken(), archive.accounts());
        this.visitors = new Visitors(settings, archive.accounts(), sessions, tokens);
        this.guard = new Guard(settings, visitors, tokens);
        this.site = new Site(archive, settings, guard, assets);
        this.readings = new Readings(reader, web);
        this.version = version;
        this.log = log;
        this.javalin = Javalin.create(this::configure);
    }

    /** Starts it; the port that it got. */
    public int start() {
        javalin.start(settings.host(), settings.port());
        guard.bound(javalin.port());
        return javalin.port();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = Settings.MOST_BYTES;
        config.http.prefer405over404 = true;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 4);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            // Else a token or password in other capitals is taken for the one that came before on the same connection.
            http.setHeaderCacheCaseSensitive(true);
        });
        EarlyErrors errors = new EarlyErrors(site.texts());
        config.jetty.modifyServer(server -> server.setErrorHandler(errors));
        config.jetty.modifyServletContextHandler(pages -> pages.setErrorHandler(errors));
        if (settings.log()) {
            config.requestLogger.http((context, millis) -> log.accept(line(context, millis)));
        }
        config.routes.before(guard::check);
        routes(config);
        config.routes.after(UnreadBody::discard);
        config.routes.exception(ArchiveException.class, (e, context) -> {
            log.accept(String.valueOf(e.getMessage()));
            problem(
                    context,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    Api.serves(context.path()) ? site.texts().of("api.archive") : String.valueOf(e.getMessage()));
        });
        config.routes.exception(Refusal.class, (e, context) -> {
            if (e.status() == HttpStatus.SERVICE_UNAVAILABLE) {
                context.header("Retry-After", "10");
            }
            problem(context, e.status(), e.why(site.texts()));
        });
        config.routes.exception(HttpResponseException.class, (e, context) -> {
            String allowed = e.getDetails().get("availableMethods");
            if (allowed != null) {
                context.header("Allow", allowed);
            }
            problem(context, HttpStatus.forStatus(e.getStatus()), String.valueOf(e.getMessage()));
        });
        config.routes.exception(Exception.class, (e, context) -> {
            log.accept(OpenFeeds.told(context.path()) + ": an error in Hearsay (" + e + ")");
            problem(context, HttpStatus.INTERNAL_SERVER_ERROR, site.texts().of("problem.ours"));
        });
        config.routes.error(404, "html", context -> {
            if (context.result() == null || String.valueOf(context.result()).startsWith("Endpoint")) {
                problem(context, HttpStatus.NOT_FOUND, site.texts().of("problem.nothing"));
            }
        });
    }

    /** Every address of the server. */
    private void routes(JavalinConfig config) {
        OpenStories open = new OpenStories(site);
        HomePages home = new HomePages(site, readings);
        StoryPages stories = new StoryPages(site, open);
        CheckPages checks = new CheckPages(site);
        ArticlePages articles = new ArticlePages(site, checks);
        SpeakerPages speakers = new SpeakerPages(site);
        OutletPages outlets = new OutletPages(site);
        SearchPages search = new SearchPages(site);
        SourcesPages sources = new SourcesPages(site);
        TellingCorrections tellings = new TellingCorrections(site, open);
        CorrectionPages corrections = new CorrectionPages(site, checks, version);
        PublishedPages published = new PublishedPages(site);
        OpenFeeds feeds = new OpenFeeds(site, open);
        EntityCorrections people = new EntityCorrections(site);
        StoryCorrections happenings = new StoryCorrections(site);
        DecisionPages decisions = new DecisionPages(site);
        ReadPages read = new ReadPages(site, readings, version);
        LoginPages login = new LoginPages(site, visitors, sessions);
        AccountPages account = new AccountPages(site, sessions);
        LogPages changes = new LogPages(site);
        config.routes.get("/", home::home);
        config.routes.get("/stories", home::stories);
        config.routes.get("/story/{story}", stories::story);
        config.routes.get("/u/{statement}", stories::utterance);
        config.routes.get("/article/{article}", articles::newest);
        config.routes.get("/article/{article}/versions", articles::versions);
        config.routes.get("/article/{article}/corrections", corrections::decisions);
        config.routes.get("/article/{article}/{version}", articles::version);
        config.routes.get("/article/{article}/{version}/correct", corrections::form);
        config.routes.post("/article/{article}/{version}/correct", corrections::correct);
        config.routes.post("/correction/{correction}/undo", corrections::undo);
        config.routes.post("/article/{article}/{version}/check", checks::check);
        config.routes.post("/check/{check}/undo", checks::undo);
        config.routes.post("/u/{statement}/correct", tellings::correct);
        config.routes.post("/u/{statement}/add", tellings::add);
        config.routes.post("/telling-correction/{correction}/undo", tellings::undo);
        config.routes.get("/cite/{statement}", articles::cite);
        config.routes.get("/speaker/{speaker}", speakers::speaker);
        config.routes.get("/speaker/{speaker}/correct", people::form);
        config.routes.post("/speaker/{speaker}/merge", people::merge);
        config.routes.post("/speaker/{speaker}/split", people::split);
        config.routes.get("/story/{story}/correct", happenings::form);
        config.routes.post("/story/{story}/merge", happenings::merge);
        config.routes.post("/story/{story}/split", happenings::split);
        config.routes.post("/decision/{decision}/undo", decisions::undo);
        config.routes.get("/outlet/{outlet}", outlets::outlet);
        config.routes.get("/search", search::search);
        config.routes.get("/quote", search::quote);
        config.routes.get("/sources", sources::sources);
        config.routes.post("/sources", sources::change);
        config.routes.get("/feeds", published::list);
        config.routes.post("/feeds", published::publish);
        config.routes.post("/feeds/{published}/withdraw", published::withdraw);
        config.routes.get(OpenFeeds.PATH, feeds::answer);
        config.routes.head(OpenFeeds.PATH, feeds::answer);
        config.routes.post("/read", read::begin);
        config.routes.get("/read/{key}", read::show);
        config.routes.post("/read/{key}/keep", read::keep);
        config.routes.get("/log", changes::log);
        config.routes.get("/login", login::form);
        config.routes.post("/login", login::login);
        config.routes.post("/logout", login::logout);
        config.routes.get("/account", account::account);
        config.routes.post("/account/password", account::password);
        config.routes.post("/account/token", account::issue);
        config.routes.post("/account/token/{token}/withdraw", account::withdraw);
        config.routes.get("/help", home::help);
        config.routes.get("/asset/{version}/{name}", assets::answer);
        config.routes.get("/health", this::health);
        for (Route call : new Api(site.archive(), site.texts(), readings, version).routes()) {
            config.routes.addHttpHandler(call.method(), call.path(), call.handler());
            if (call.method().equals(HandlerType.GET)) {
                config.routes.head(call.path(), call.handler());
            }
        }
    }

    private void health(Context context) {
        site.archive().outlets().domain("");
        context.json(Map.of("status", "ok", "reader", readings.isReady() ? "ready" : "loading"));
    }

    /** What went wrong, as a page, or as programs read it. */
    private void problem(Context context, HttpStatus status, String message) {
        if (Api.serves(context.path())) {
            ProblemDocument.answer(context, status, message);
            return;
        }
        context.status(status);
        if (OpenFeeds.serves(context.path())) {
            OpenFeeds.problem(site, context, new Problem(status.getCode(), message));
            return;
        }
        site.show(
                context,
                "problem",
                site.texts().of("problem.title"),
                new Problem(status.getCode(), message),
                List.of());
    }

    /**
     * What went wrong.
     *
     * @param status as HTTP counts
     * @param message for people
     */
    public record Problem(int status, String message) {}

    /** Without what was asked for: that is nobody else's. */
    private static String line(Context context, float millis) {
        return Instant.now() + " " + context.method() + " " + OpenFeeds.told(context.path()) + " "
                + context.statusCode() + " " + Math.round(millis) + " ms";
    }

    @Override
    public void close() {
        readings.close();
        javalin.stop();
    }
}
