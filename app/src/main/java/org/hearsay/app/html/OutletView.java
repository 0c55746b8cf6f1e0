// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

/**
 * What the template shows of an article of a story.
 *
 * @param id the article's id in its story
 * @param name the outlet's name
 * @param date its date of publication, or that there is none
 * @param headline its headline; empty when it has none
 * @param url its address, where it is one that can be opened; else empty
 * @param notes what else a reader should know; empty when nothing
 */
public record OutletView(String id, String name, String date, String headline, String url, String notes) {}
