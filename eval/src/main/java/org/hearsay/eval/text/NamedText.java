// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.text;

import java.nio.file.Path;

/**
 * A text and the file that it stands in.
 *
 * @param file the file
 * @param text what stands in it
 */
public record NamedText(Path file, String text) {}
