// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.hearsay.app.view.Texts;
import org.hearsay.app.web.request.Visitor;
import org.hearsay.archive.Archive;
import org.hearsay.archive.account.Role;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;

/** What the pages of a server have in common. */
final class Site {
    private final Archive archive;
    private final Guard guard;
    private final Assets assets;
    private final Texts texts;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    Site(Archive archive, Settings settings, Guard guard, Assets assets) {
        this.archive = archive;
        this.guard = guard;
        this.assets = assets;
        this.texts = Texts.in(settings.language());
    }

    Archive archive() {
        return archive;
    }

    Lexicons lexicons() {
        return Lexicons.shipped();
    }

    Texts texts() {
        return texts;
    }

    /** Who asks; where nobody tells, the one whose machine it is. */
    String who(Context context) {
        return guard.who(context);
    }

    /** Whether who asks may change what others see. */
    boolean mayChange(Context context) {
        return guard.mayChange(context);
    }

    /** The name of who is logged in; null where nobody can be. */
    private static @Nullable String account(Context context) {
        Visitor visitor = Visitor.orNobody(context);
        if (visitor == null) {
            return null;
        }
        return switch (visitor.by()) {
            case LOGIN -> visitor.name();
            case PLACE -> visitor.role() == Role.READER ? "" : null;
            case PASSWORD, TOKEN -> null;
        };
    }

    /** Answers with a page. @param words in the field for search */
    void show(Context context, String template, String title, Object page, String words, List<Shell.Export> exports) {
        Shell shell = new Shell(
                texts,
                title,
                words,
                guard.token(context),
                mayChange(context),
                account(context),
                assets.version(),
                exports);
        StringOutput out = new StringOutput();
        templates.render("web/" + template + ".jte", Map.of("shell", shell, "page", page), out);
        context.html(out.toString());
    }

    void show(Context context, String template, String title, Object page, List<Shell.Export> exports) {
        show(context, template, title, page, "", exports);
    }

    /** A page for who has nothing but its address: without anything of the server around it, and without a token. */
    String open(String template, String title, Object page) {
        Shell shell = new Shell(texts, title, "", "", false, null, assets.version(), List.of());
        StringOutput out = new StringOutput();
        templates.render("web/" + template + ".jte", Map.of("shell", shell, "page", page), out);
        return out.toString();
    }

    /** Answers with what a list shows: as a page, or as the file that its address asks for. */
    void list(Context context, String template, String title, Object page, String words, Table table) {
        Query query = new Query(context);
        String kind = query.text("as");
        if (kind == null) {
            show(
                    context,
                    template,
                    title,
                    page,
                    words,
                    List.of(
                            new Shell.Export("CSV", query.with("as", "csv")),
                            new Shell.Export("JSON Lines", query.with("as", "jsonl"))));
        } else {
            table.answer(context, kind);
        }
    }
}
