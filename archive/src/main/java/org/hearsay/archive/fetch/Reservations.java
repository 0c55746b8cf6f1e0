// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import java.io.IOException;

/**
 * {@code /.well-known/tdmrep.json} of the TDM Reservation Protocol: a list of places, written as in a robots.txt, with
 * whether text and data mining is reserved there. The longest place that fits decides.
 */
final class Reservations {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Reservations() {}

    /** What is not reserved is allowed; so is everything where the file is none. */
    static BaseRobotRules parse(byte[] file) {
        JsonNode list;
        try {
            list = MAPPER.readTree(file);
        } catch (JacksonException e) {
            return SiteRules.ALL;
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory does not fail", e);
        }
        SimpleRobotRules rules = new SimpleRobotRules();
        for (JsonNode rule : list) {
            String place = rule.path("location").asText("");
            if (!place.isBlank()) {
                rules.addRule(place, rule.path("tdm-reservation").asInt(0) != 1);
            }
        }
        rules.sortRules();
        return rules;
    }
}
