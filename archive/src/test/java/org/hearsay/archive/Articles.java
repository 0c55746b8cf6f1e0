// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.archive.store.Added;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.InventedArticles;
import org.hearsay.archive.store.InventedArticles.Says;
import org.hearsay.archive.store.Writer;

/** Invented articles that tests of the archive share. */
final class Articles {
    static final String URL = "https://quay.example/bridge";
    static final Reading BRIDGE = InventedArticles.reading(
            URL,
            "The Quay",
            "2024-05-14",
            "Mayor admits bridge is a mess",
            new Says("The 🌉 bridge is a zwirbelig mess and the café won’t open", "Mayor", "Ilse Varga"),
            new Says("=Nobody will pay for this", "Councillor", "Tam Brook"));
    static final Reading EDITED = InventedArticles.reading(
            URL,
            "The Quay",
            "2024-05-14",
            "Mayor speaks of bridge",
            new Says("The bridge is a quorvex challenge", "Mayor", "Ilse Varga"));
    static final Reading STEEL = InventedArticles.reading(
            "https://orrin.example/steel",
            "Orrin Gazette",
            "2024-05-16",
            "=Steel for the bridge is late",
            new Says("The steel is late and the bridge will wait", "spokeswoman", "Dora Quist"),
            new Says("It is all under control", "Mayor", "Ilse Varga"));

    private Articles() {}

    static List<Added> add(Archive archive, Reading... readings) {
        try (Writer writer = archive.writer("test")) {
            List<Added> added = new ArrayList<>();
            for (Reading reading : readings) {
                added.add(writer.add(Entry.of(reading)));
            }
            writer.commit();
            return added;
        }
    }
}
