// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fetches many addresses as a good robot: it asks each site's robots.txt and {@code tdmrep.json} first, has one
 * connection to a host at a time, waits between two requests, rests when the host is busy or fails, and does not hand out
 * what does not want to be collected. Several hosts may be asked at the same time, each by a thread of its own.
 */
public final class PoliteFetcher {
    private final Fetcher fetcher;
    private final Politeness politeness;
    private final Time time;
    private final Map<String, HostTurns> hosts = new ConcurrentHashMap<>();
    private final Map<String, SiteRules> sites = new ConcurrentHashMap<>();

    /** A robot with these limits and manners. */
    public PoliteFetcher(FetchSettings settings, Politeness politeness, Time time) {
        this.fetcher = Fetcher.ofARobot(settings, time);
        this.politeness = politeness;
        this.time = time;
    }

    /** The answer, after redirects; waits for the host's turn. */
    public Answer get(Request request) throws FetchException {
        return fetcher.follow(request, this::visit);
    }

    private Answer visit(Request request) throws FetchException {
        HostTurns host = host(request.address());
        return host.inTurn(() -> {
            SiteRules rules = rules(host, request.address());
            rules.check(request.address());
            Answer answer = host.send(() -> fetcher.send(request), rules.delay(politeness.delay()));
            OptOut.check(answer, request.kept());
            return answer;
        });
    }

    private HostTurns host(URI address) {
        return hosts.computeIfAbsent(
                address.getHost().toLowerCase(Locale.ROOT), name -> new HostTurns(name, politeness, time));
    }

    /** What the site of an address allows, asked for within the host's turn. */
    private SiteRules rules(HostTurns host, URI address) throws FetchException {
        String site = Address.origin(address);
        SiteRules known = sites.get(site);
        Instant now = time.now();
        if (known != null && now.isBefore(known.until())) {
            return known;
        }
        BaseRobotRules robots = robots(host, address);
        BaseRobotRules reservations = robots.isDeferVisits() ? SiteRules.ALL : reservations(host, address);
        SiteRules rules = SiteRules.of(robots, reservations, now);
        sites.put(site, rules);
        return rules;
    }

    private BaseRobotRules robots(HostTurns host, URI address) throws FetchException {
        try {
            return SiteRules.robots(siteFile(host, address, "/robots.txt"));
        } catch (FetchException e) {
            if (e.isClosed() || Thread.currentThread().isInterrupted()) {
                throw e;
            }
            return SiteRules.unknown();
        }
    }

    private BaseRobotRules reservations(HostTurns host, URI address) throws FetchException {
        try {
            Answer answer = siteFile(host, address, "/.well-known/tdmrep.json");
            return answer.status() == 200 ? Reservations.parse(answer.body().array()) : SiteRules.ALL;
        } catch (FetchException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            return SiteRules.ALL;
        }
    }

    private Answer siteFile(HostTurns host, URI address, String path) throws FetchException {
        Request request = Request.siteFile(Address.onSameHost(address, path));
        return fetcher.follow(request, hop -> host.send(() -> fetcher.send(hop), politeness.delay()));
    }
}
