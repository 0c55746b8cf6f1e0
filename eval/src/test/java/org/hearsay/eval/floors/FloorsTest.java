// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.floors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.Hearsay;
import org.hearsay.eval.SharedData;
import org.hearsay.eval.articles.GoldPart;
import org.hearsay.eval.cofenet.CofenetComparison;
import org.hearsay.eval.comparison.ComparisonRun;
import org.hearsay.eval.comparison.FolderReadings;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldArticles;
import org.hearsay.eval.gold.GoldFolder;
import org.hearsay.eval.gold.GoldText;
import org.hearsay.eval.statements.ComparedText;
import org.hearsay.eval.statements.Figures;
import org.hearsay.eval.statements.ReadText;
import org.hearsay.eval.statements.ReadingRun;
import org.junit.jupiter.api.Test;

class FloorsTest {
    @Test
    void thePolnearFloorsHold() throws IOException {
        Path folder = SharedData.at("bench/statements/polnear/dev");
        Path cofenet = SharedData.at("bench/statements/cofenet-polnear/valid.txt");
        List<GoldText> gold = GoldFolder.read(folder);
        ReadingRun run = ReadingRun.of(Hearsay.create()::read, gold, false);
        List<ComparedText> compared =
                run.texts().stream().map(ReadText::compared).toList();
        Map<String, Double> figures = Figures.percents(compared);
        Map<String, Double> ofCofenet =
                CofenetComparison.of(cofenet, run.texts()).percents();
        Floors floors = Floors.of(gold);
        assertThat(floors.held(figures)).isGreaterThanOrEqualTo(10);
        assertThat(floors.held(ofCofenet)).isEqualTo(3);
        assertThat(floors.broken(figures)).isEmpty();
        assertThat(floors.broken(ofCofenet)).isEmpty();
        assertThat(floors.gates(figures)).hasSize(5).allMatch(Gate::passed);
        assertThat(floors.gates(ofCofenet)).hasSize(3).allMatch(Gate::passed);
    }

    @Test
    void theFloorsOfWholePagesHold() throws IOException {
        Hearsay hearsay = Hearsay.create();
        assertHeld(hearsay, "samples/halmere", "gold/strike");
        assertHeld(hearsay, "gold/unopened/accident", "gold/unopened/single");
    }

    private static void assertHeld(Hearsay hearsay, String... folders) throws IOException {
        Path root = Path.of(System.getProperty("hearsay.root", ".."));
        List<GoldArticle> articles = new ArrayList<>();
        for (String folder : folders) {
            articles.addAll(GoldArticles.read(root.resolve(folder)));
        }
        GoldPart part = GoldPart.of(folders[0], hearsay, articles);
        assertThat(part.floors().held(part.percents())).isEqualTo(6);
        assertThat(part.floors().broken(part.percents())).isEmpty();
    }

    @Test
    void theFloorsOfComparisonsHold() throws IOException {
        Path root = Path.of(System.getProperty("hearsay.root", ".."));
        Hearsay hearsay = Hearsay.create();
        ComparisonRun run = ComparisonRun.of(
                List.of(root.resolve("samples/halmere"), root.resolve("gold/strike")),
                null,
                folder -> hearsay.compare(FolderReadings.of(hearsay, folder)));
        Floors floors = Floors.of(run.gold());
        assertThat(floors.held(run.pooled())).isEqualTo(12);
        assertThat(floors.broken(run.pooled())).isEmpty();
    }

    @Test
    void aFigureBelowItsFloorIsTold() throws IOException {
        List<GoldText> gold = GoldFolder.read(SharedData.at("bench/statements/polnear/dev"));
        assertThat(Floors.of(gold).broken(Map.of("linked >= 0.8", 1.0)))
                .singleElement()
                .asString()
                .startsWith("linked >= 0.8 is 1.00");
    }

    @Test
    void anotherGoldHasNoFloors() {
        List<GoldText> gold = List.of(new GoldText("a", "Nobody spoke.", Map.of("b", List.of())));
        assertThat(Floors.of(gold).held(Map.of("linked >= 0.8", 1.0))).isZero();
        assertThat(Floors.of(gold).broken(Map.of("linked >= 0.8", 1.0))).isEmpty();
    }
}
