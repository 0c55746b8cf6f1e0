// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.export;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.io.FileSystemOutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.hearsay.archive.search.Hit;
import org.jspecify.annotations.Nullable;

/** A Parquet file with the rows and columns of {@link HitRow}, compressed with GZIP. It is whole, or no Parquet file at all. */
public final class ParquetExport implements Format {
    /** Rows are held in memory until so many bytes of them are written. */
    private static final long GROUP_BYTES = 16L << 20;

    private final Path file;
    private @Nullable Texts texts;
    private @Nullable CarpetWriter<HitRow> rows;

    public ParquetExport(Path file) {
        this.file = file;
    }

    @Override
    public void begin(Source source) throws IOException {
        texts = new Texts(source.handle());
        Files.deleteIfExists(file);
        rows = new CarpetWriter.Builder<>(new FileSystemOutputFile(file.toFile()), HitRow.class)
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withRowGroupSize(GROUP_BYTES)
                .build();
    }

    @Override
    public void hit(Hit hit) throws IOException {
        if (texts == null || rows == null) {
            throw new IllegalStateException("not begun");
        }
        rows.write(HitRow.of(hit, texts));
    }

    @Override
    public void end() throws IOException {
        if (rows != null) {
            rows.close();
        }
    }

    /** Without its last bytes, which are written at the end, no program takes it for whole. */
    @Override
    public void broken(String error) {
        rows = null;
    }
}
