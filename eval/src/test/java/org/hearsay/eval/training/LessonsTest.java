// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.article.Page;
import org.hearsay.attribution.StatementModel;
import org.hearsay.eval.gold.GoldFolder;
import org.hearsay.eval.gold.GoldText;
import org.hearsay.lexicon.Lexicons;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Training on the repository's own gold, which is far too small for a good model, but enough for a model. */
class LessonsTest {
    private static final Path ROOT = Path.of(System.getProperty("hearsay.root", "."));

    private static byte[] model = {};

    @BeforeAll
    static void train() throws IOException {
        model = trained();
    }

    private static byte[] trained() throws IOException {
        List<GoldText> gold = GoldFolder.read(ROOT.resolve("samples/halmere"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Lessons(Lexicons.shipped()).model(gold, line -> {}).write(out);
        return out.toByteArray();
    }

    @Test
    void theSameTextsMakeTheSameBytes() throws IOException {
        assertThat(trained()).isEqualTo(model);
    }

    @Test
    void aTrainedModelReads() throws Exception {
        StatementModel read = StatementModel.read(new ByteArrayInputStream(model));
        Reading reading = Hearsay.with(Lexicons.shipped(), read)
                .read(Page.ofText("Mayor Ruth Ostrander said the bridge would stay closed.\n"));
        assertThat(reading.statements()).isNotEmpty();
    }

    @Test
    void itHoldsNoWords() throws IOException {
        GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(model));
        String bytes = new String(unpacked.readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("said", "Mareth", "Venk");
    }

    @Test
    void whatIsNoModelIsRefused() {
        byte[] cut = Arrays.copyOf(model, model.length / 2);
        assertThatThrownBy(() -> StatementModel.read(new ByteArrayInputStream(cut)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> StatementModel.read(new ByteArrayInputStream("text".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class);
    }
}
