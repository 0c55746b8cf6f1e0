// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import java.util.List;

/**
 * What the template shows of a speaker.
 *
 * @param name the name
 * @param about roles, affiliation and the like, joined by commas
 * @param look the class of the speaker
 * @param statements the statements
 */
public record SpeakerView(String name, String about, String look, List<Segment.Badge> statements) {}
