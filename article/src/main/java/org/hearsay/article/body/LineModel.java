// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.body;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.hearsay.trees.BoostedTrees;

/**
 * Learned trees that tell which lines of scraped text are its article's body. Only numbers and hashes: it holds no words. Immutable.
 */
public final class LineModel {
    private static final String FILE = "line.model";
    private static final int MAGIC = 0x484c4b4e;

    private final NameWeights words;
    private final BoostedTrees first;
    private final BoostedTrees second;
    private final float threshold;
    private final float[] more;
    private final int width;

    /**
     * A model.
     *
     * @param words what the words of a line speak for
     * @param first from a line's numbers to the logarithm of the odds that it is body
     * @param second the same from those numbers and what the first trees made of the lines around
     * @param threshold above it a line is likely body
     * @param more what each kind of line ({@link LineKinds}) needs above the threshold to be taken for body
     * @param width how many numbers of a line it was trained on
     */
    public LineModel(
            NameWeights words, BoostedTrees first, BoostedTrees second, float threshold, float[] more, int width) {
        this.words = words;
        this.first = first;
        this.second = second;
        this.threshold = threshold;
        this.more = more.clone();
        this.width = width;
    }

    /** The model that comes with the library. */
    public static LineModel shipped() {
        try (InputStream in = LineModel.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " could not be read", e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static LineModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
        if (in.readInt() != MAGIC) {
            throw new IOException(
                    "this is no model of lines, or one of another version; ./measure train-pages makes one");
        }
        float threshold = in.readFloat();
        float[] more = new float[LineKinds.COUNT];
        for (int i = 0; i < more.length; i++) {
            more[i] = in.readFloat();
        }
        int width = in.readInt();
        byte[] table = new byte[NameWeights.PLACES];
        in.readFully(table);
        return new LineModel(
                new NameWeights(table), BoostedTrees.read(in), BoostedTrees.read(in), threshold, more, width);
    }

    /** Writes the model; the same model makes the same bytes. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeFloat(threshold);
        for (float one : more) {
            out.writeFloat(one);
        }
        out.writeInt(width);
        out.write(words.table());
        first.write(out);
        second.write(out);
        out.flush();
    }

    /** For each line by how much the odds that it is body lie above what is needed. */
    public float[] margins(PageLines page) {
        float[][] rows = LineNumbers.of(page);
        float[] odds = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = LineWords.row(rows[i], LineWords.places(page.lines().get(i)), words);
            if (rows[i].length != width) {
                throw new IllegalStateException(
                        "the model of lines was trained on " + width + " numbers of a line, but " + rows[i].length
                                + " are counted now: train it anew with ./measure train-pages");
            }
            odds[i] = first.value(rows[i]);
        }
        float[][] again = SecondLook.of(rows, odds);
        float[] margins = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            margins[i] = second.value(again[i]);
        }
        int[] kinds = LineKinds.of(margins, threshold, page.prose());
        for (int i = 0; i < rows.length; i++) {
            margins[i] -= threshold + more[kinds[i]];
        }
        return margins;
    }
}
