// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import java.util.List;
import org.hearsay.app.comparison.Sign;

/**
 * What the template shows in a cell.
 *
 * @param article id of the article in its story
 * @param outlet name of the outlet
 * @param target id of the first telling in the page; empty when there is none
 * @param signs its signs
 * @param more how many tellings stand in it beside the one whose signs are shown
 */
public record CellView(String article, String outlet, String target, List<Sign> signs, int more) {}
