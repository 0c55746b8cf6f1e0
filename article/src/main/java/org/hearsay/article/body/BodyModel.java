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
import org.jspecify.annotations.Nullable;

/**
 * Learned trees that tell which blocks of a page are its article's body. Only numbers and hashes: it holds no words.
 * Immutable.
 */
public final class BodyModel {
    private static final String FILE = "body.model";
    private static final int MAGIC = 0x48424f45;

    private final NameWeights names;
    private final BoostedTrees trees;
    private final float threshold;
    private final int width;

    /**
     * A model.
     *
     * @param names what class names speak for
     * @param trees from a block's numbers to the logarithm of the odds that it is body
     * @param threshold above it a block is taken for body
     * @param width how many numbers of a block it was trained on
     */
    public BodyModel(NameWeights names, BoostedTrees trees, float threshold, int width) {
        this.names = names;
        this.trees = trees;
        this.threshold = threshold;
        this.width = width;
    }

    /** The model that comes with the library. */
    public static BodyModel shipped() {
        try (InputStream in = BodyModel.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " could not be read", e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static BodyModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
        if (in.readInt() != MAGIC) {
            throw new IOException(
                    "this is no model of bodies, or one of another version; ./measure train-pages makes one");
        }
        float threshold = in.readFloat();
        int width = in.readInt();
        byte[] table = new byte[NameWeights.PLACES];
        in.readFully(table);
        return new BodyModel(new NameWeights(table), BoostedTrees.read(in), threshold, width);
    }

    /** Writes the model; the same model makes the same bytes. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeFloat(threshold);
        out.writeInt(width);
        out.write(names.table());
        trees.write(out);
        out.flush();
    }

    /** For each block by how much the odds that it is body lie above what is needed; far below for blocks not looked at. */
    public float[] margins(PageBlocks page) {
        @Nullable float[][] rows = BlockNumbers.of(page, names);
        float[] margins = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            float[] row = rows[i];
            if (row != null && row.length != width) {
                throw new IllegalStateException("the model of bodies was trained on " + width
                        + " numbers of a block, but " + row.length
                        + " are counted now: train it anew with ./measure train-pages");
            }
            margins[i] = row == null ? -9 : trees.value(row) - threshold;
        }
        return margins;
    }
}
