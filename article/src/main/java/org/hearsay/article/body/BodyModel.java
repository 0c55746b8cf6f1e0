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
    private static final int MAGIC = 0x48424f44;

    private final NameWeights names;
    private final BoostedTrees trees;
    private final float threshold;

    /**
     * A model.
     *
     * @param names what class names speak for
     * @param trees from a block's numbers to the logarithm of the odds that it is body
     * @param threshold above it a block is taken for body
     */
    public BodyModel(NameWeights names, BoostedTrees trees, float threshold) {
        this.names = names;
        this.trees = trees;
        this.threshold = threshold;
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
            throw new IOException("this is no model of bodies");
        }
        float threshold = in.readFloat();
        byte[] table = new byte[NameWeights.PLACES];
        in.readFully(table);
        return new BodyModel(new NameWeights(table), BoostedTrees.read(in), threshold);
    }

    /** Writes the model; the same model makes the same bytes. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeFloat(threshold);
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
            margins[i] = row == null ? -9 : trees.value(row) - threshold;
        }
        return margins;
    }
}
