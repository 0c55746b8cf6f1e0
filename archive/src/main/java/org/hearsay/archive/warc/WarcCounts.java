// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.warc;

/**
 * What a WARC file held.
 *
 * @param pages HTML that a server answered with status 200
 * @param others whole records that are no such pages
 * @param damaged records that could not be read
 * @param cut records that the file breaks off in
 */
public record WarcCounts(long pages, long others, long damaged, long cut) {}
