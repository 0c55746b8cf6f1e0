// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.learning.Chain;
import org.hearsay.learning.ModelInput;
import org.hearsay.learning.ModelOutput;
import org.hearsay.trees.BoostedTrees;

/**
 * What was learned for the three steps. It holds weights of hashed features and thresholds on numbers, no words.
 *
 * @param cues labels a word as a cue (1) or not (0)
 * @param spans labels the units around a cue with {@link SpanLabel}
 * @param sources how much of the words that may name a source a person is expected to mark
 * @param judge how much of a content a person is expected to mark too
 */
public record StatementModel(Chain cues, Chain spans, BoostedTrees sources, BoostedTrees judge) {
    private static final String SHIPPED = "statements.model";

    /** Which features the weights belong to: changes when a sign is added, dropped or moved. */
    private static final int FEATURES = Arrays.toString(CueSign.values()).hashCode() * 31
            + Arrays.toString(SpanSign.values()).hashCode();

    /** The model that comes with Hearsay. */
    public static StatementModel shipped() {
        try (InputStream in = StatementModel.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException(SHIPPED + " is missing; ./measure train DIR makes it");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(SHIPPED + " cannot be read", e);
        }
    }

    /**
     * Reads a model from a file.
     *
     * @throws IOException when it cannot be used; the message names the file
     */
    public static StatementModel read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (NoSuchFileException e) {
            throw new IOException("there is no model " + file, e);
        } catch (IOException e) {
            throw new IOException(file + " is no model that can be used: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a model.
     *
     * @throws IOException when it is no model, or one of other features than this program has
     */
    public static StatementModel read(InputStream stream) throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
        if (in.readInt() != FEATURES) {
            throw new IOException("the model is of another version; ./measure train DIR makes one for this");
        }
        ModelInput input = new ModelInput(in);
        return new StatementModel(input.chain(), input.chain(), input.trees(), input.trees());
    }

    /** Writes the model; the same model makes the same bytes. */
    public void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream)))) {
            out.writeInt(FEATURES);
            ModelOutput output = new ModelOutput(out);
            output.write(cues);
            output.write(spans);
            output.write(sources);
            output.write(judge);
        }
    }
}
