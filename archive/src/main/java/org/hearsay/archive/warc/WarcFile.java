// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.warc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The pages of a WARC file, one at a time, packed with gzip or not. What is damaged is counted, and reading goes on at
 * the next record that begins whole.
 *
 * <p>A record is known to be whole only when the next one begins where it ends; so each page is held back until then.
 */
public final class WarcFile implements AutoCloseable {
    private final FileChannel channel;
    private final WarcReader reader;
    private final RecordStarts starts;
    private final int mostBytes;
    private boolean trailerMissing;
    private @Nullable Held held;
    private boolean over;
    private long pages;
    private long others;
    private long damaged;
    private long cut;

    private WarcFile(FileChannel channel, int mostBytes) throws IOException {
        this.channel = channel;
        this.mostBytes = mostBytes;
        this.starts = RecordStarts.of(channel);
        this.reader = new WarcReader(channel.position(0));
        reader.onWarning(warning -> trailerMissing = true);
    }

    /** Whether a file begins as a WARC file does. */
    public static boolean recognises(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return RecordStarts.of(channel).isStart(0);
        }
    }

    /**
     * Opens a file.
     *
     * @param mostBytes that are taken of one page
     */
    public static WarcFile open(Path file, int mostBytes) throws IOException {
        FileChannel channel = (FileChannel) Files.newByteChannel(file);
        try {
            return new WarcFile(channel, mostBytes);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** What was met so far. */
    public WarcCounts counts() {
        return new WarcCounts(pages, others, damaged, cut);
    }

    /** The next page; empty after the last. */
    public Optional<WarcPage> next() throws IOException {
        while (!over) {
            Optional<WarcPage> ready = step();
            if (ready.isPresent()) {
                pages++;
                return ready;
            }
        }
        return Optional.empty();
    }

    /** Goes on by one record; the page of the record before it, if that was one and is whole. */
    private Optional<WarcPage> step() throws IOException {
        trailerMissing = false;
        Held before = held;
        held = null;
        try {
            Optional<WarcRecord> record = reader.next();
            // At a broken end the reader may read once more what its buffer still holds.
            boolean stale = trailerMissing && reader.position() >= channel.size();
            if (record.isEmpty() || stale) {
                return end(before);
            }
            held = hold(record.get());
            return release(before);
        } catch (IOException | RuntimeException e) {
            return recover(before, e);
        }
    }

    private Held hold(WarcRecord record) throws IOException {
        long start = reader.position();
        if (record.headers().sole("Content-Length").map(Long::parseLong).orElse(-1L) < 0) {
            throw new IOException("a record without a length");
        }
        try {
            return new Held(start, CapturedPage.of(record, mostBytes), false);
        } catch (CapturedPage.NoPageException e) {
            return new Held(start, Optional.empty(), true);
        } catch (IOException | RuntimeException e) {
            held = new Held(start, Optional.empty(), false);
            throw e;
        }
    }

    private Optional<WarcPage> release(@Nullable Held record) {
        if (record == null) {
            return Optional.empty();
        }
        damaged += record.broken() ? 1 : 0;
        others += record.page().isEmpty() && !record.broken() ? 1 : 0;
        return record.page();
    }

    /** The file seems to end; but a length that is too great may have led past the records that follow. */
    private Optional<WarcPage> end(@Nullable Held last) throws IOException {
        if (last != null && trailerMissing) {
            OptionalLong next = starts.after(last.start());
            if (next.isPresent()) {
                damaged++;
                reader.position(next.getAsLong());
                return Optional.empty();
            }
        }
        over = true;
        return release(last);
    }

    /** Something is broken: the record that was held back, when nothing begins where it ends, else the one behind it. */
    private Optional<WarcPage> recover(@Nullable Held before, Exception problem) throws IOException {
        Held now = held;
        held = null;
        long here = now != null ? now.start() : reader.position();
        boolean beforeIsBroken = now == null && before != null && (trailerMissing || here == before.start());
        long from = beforeIsBroken && before != null ? before.start() : here;
        OptionalLong next = starts.after(from);
        if (next.isPresent()) {
            damaged++;
            reader.position(next.getAsLong());
        } else {
            over = true;
            damaged += problem instanceof EOFException ? 0 : 1;
            cut += problem instanceof EOFException ? 1 : 0;
        }
        return beforeIsBroken ? Optional.empty() : release(before);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        channel.close();
    }

    /**
     * A record whose end has not been seen.
     *
     * @param start where it begins in the file
     * @param page empty when it is none
     * @param broken whether what it holds cannot be read
     */
    private record Held(long start, Optional<WarcPage> page, boolean broken) {}
}
