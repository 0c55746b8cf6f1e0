// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What a site lets robots do: its robots.txt, and its reservation of text and data mining.
 *
 * @param robots by RFC 9309: an error of the client (4xx) means that there is no such file, one of the server that we
 *     have to wait
 * @param reservations "allowed" where mining is not reserved
 * @param until when they are asked for anew
 */
record SiteRules(BaseRobotRules robots, BaseRobotRules reservations, Instant until) {
    /** A robots.txt that asks for more time between requests than this shuts us out. */
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

    private static final Duration GOOD_FOR = Duration.ofHours(12);
    private static final Duration WITHOUT_ANSWER = Duration.ofMinutes(10);

    static final SimpleRobotRules ALL = new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);

    static BaseRobotRules robots(Answer answer) {
        SimpleRobotRulesParser parser =
                new SimpleRobotRulesParser(LONGEST_DELAY.toMillis(), SimpleRobotRulesParser.DEFAULT_MAX_WARNINGS);
        return answer.status() >= 200 && answer.status() < 300
                ? parser.parseContent(
                        answer.address().toString(), answer.body().array(), "text/plain", Set.of(UserAgent.ROBOT))
                : parser.failedFetch(answer.status() == 429 ? 503 : answer.status());
    }

    /** No answer came: nothing may be fetched for a while. */
    static BaseRobotRules unknown() {
        return new SimpleRobotRulesParser().failedFetch(503);
    }

    static SiteRules of(BaseRobotRules robots, BaseRobotRules reservations, Instant now) {
        return new SiteRules(robots, reservations, now.plus(robots.isDeferVisits() ? WITHOUT_ANSWER : GOOD_FOR));
    }

    Duration delay(Duration ours) {
        Duration theirs = Duration.ofMillis(Math.max(0, robots.getCrawlDelay()));
        return theirs.compareTo(ours) > 0 ? theirs : ours;
    }

    /** Fails unless the site lets robots have an address. */
    void check(URI address) throws FetchException {
        if (robots.isDeferVisits()) {
            throw FetchException.passing(
                    "robots.txt of " + address.getHost() + " could not be had, so nothing was fetched; try again later",
                    until);
        }
        if (!robots.isAllowed(address.toString())) {
            throw FetchException.unwanted("robots.txt of " + address.getHost() + " does not allow it");
        }
        if (!reservations.isAllowed(address.toString())) {
            throw FetchException.unwanted(OptOut.RESERVED);
        }
    }
}
