// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Streams one behind the other, each made when the one before has ended, and read one element at a time; a stream's own
 * {@code flatMap} gathers a whole inner stream before an iterator gets its first element.
 */
final class Chain extends AbstractSpliterator<PageSource> {
    private final Iterator<Supplier<Stream<PageSource>>> rest;
    private @Nullable Stream<PageSource> stream;
    private @Nullable Spliterator<PageSource> elements;

    private Chain(Iterator<Supplier<Stream<PageSource>>> rest) {
        super(Long.MAX_VALUE, ORDERED);
        this.rest = rest;
    }

    /** Close it after use: that closes the stream in hand. */
    static Stream<PageSource> of(Stream<Supplier<Stream<PageSource>>> streams) {
        Chain chain = new Chain(streams.iterator());
        return StreamSupport.stream(chain, false).onClose(chain::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super PageSource> action) {
        while (true) {
            if (elements == null) {
                if (!rest.hasNext()) {
                    return false;
                }
                stream = rest.next().get();
                elements = stream.spliterator();
            }
            if (elements.tryAdvance(action)) {
                return true;
            }
            close();
        }
    }

    private void close() {
        if (stream != null) {
            stream.close();
        }
        stream = null;
        elements = null;
    }
}
