// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * What is done with each page.
 *
 * @param engine makes what reads pages, once, when the first page is at hand
 * @param outputs where the results go
 * @param found how much was found in a result
 * @param nothing what to say, after the name of its page, of a result in which nothing was found
 * @param <T> a reading, or an article
 */
record Task<T>(
        Supplier<PageReader<T>> engine, List<Output<T>> outputs, ToIntFunction<T> found, Function<T, String> nothing) {}
