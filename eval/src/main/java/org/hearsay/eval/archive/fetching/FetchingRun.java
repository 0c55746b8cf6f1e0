// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive.fetching;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.archive.fetch.Answer;
import org.hearsay.archive.fetch.FetchException;
import org.hearsay.archive.fetch.FetchSettings;
import org.hearsay.archive.fetch.Fetcher;
import org.hearsay.archive.fetch.HostLookup;
import org.hearsay.archive.fetch.Request;
import org.hearsay.article.Page;
import org.hearsay.eval.floors.Gate;

/** Attacks what fetches, from a real server on this machine: closed networks by every way there, and the caps. */
public final class FetchingRun {
    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_REDIRECTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration LONGEST = PATIENCE.multipliedBy(3);
    private static final HostLookup HERE = host -> new InetAddress[] {InetAddress.getLoopbackAddress()};
    private static final String PUBLIC = "public.example";
    private static final List<String> REFUSALS =
            List.of("--allow-private", "no such host", "names no host", "what is not a web page");

    /** Hosts as an attacker may write them, by what they are. */
    private static final Map<String, List<String>> HOSTS = hosts();

    private final List<String> faults = new ArrayList<>();
    private int attacks;

    private static Map<String, List<String>> hosts() {
        Map<String, List<String>> hosts = new LinkedHashMap<>();
        hosts.put(
                "this machine",
                List.of(
                        "127.0.0.1",
                        "127.1",
                        "2130706433",
                        "0x7f000001",
                        "0.0.0.0",
                        "localhost",
                        "localhost.",
                        "[::1]",
                        "[::]",
                        "[::ffff:127.0.0.1]",
                        "[64:ff9b::7f00:1]",
                        "[2002:7f00:1::]",
                        "public.example@127.0.0.1"));
        hosts.put(
                "private networks",
                List.of("10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "[fc00::1]"));
        hosts.put("link-local networks", List.of("169.254.1.1", "[fe80::1]"));
        hosts.put(
                "metadata services", List.of("169.254.169.254", "100.100.100.200", "168.63.129.16", "[fd00:ec2::254]"));
        return hosts;
    }

    /** Attacks by every way; what must be reached. */
    public List<Gate> run() throws IOException {
        System.out.println("fetching, attacked from a server on this machine:");
        try (HostileServer server = new HostileServer()) {
            HOSTS.forEach((what, hosts) -> closed(server, what, hosts));
            allowed(server);
            caps(server);
        }
        faults.forEach(fault -> System.out.println("  FAIL  " + fault));
        System.out.println();
        return List.of(new Gate(
                "attacks on fetching that failed, of " + attacks, attacks - (double) faults.size(), attacks, true));
    }

    /** By its address, by a redirect of a public host, and by the answer of a name server. */
    private void closed(HostileServer server, String what, List<String> hosts) {
        int before = faults.size();
        for (String host : hosts) {
            Fetcher guarded = Fetcher.ofAPerson(settings(false, HostLookup.SYSTEM));
            String secret = server.address(host, "/secret");
            refused(host, () -> guarded.get(Request.page(secret)));
            refused("redirect to " + host, () -> redirected(server, guarded, secret));
            refused(
                    "name server's answer " + host,
                    () -> Fetcher.ofAPerson(settings(false, named -> answered(host)))
                            .get(Request.page(server.address("quay.example", "/secret"))));
        }
        if (server.secrets() > 0) {
            faults.add(what + ": reached " + server.secrets() + " times");
        }
        say(
                before,
                "%s, %d ways to write them, each asked for, redirected to, and answered by a name server: none reached",
                what,
                hosts.size());
    }

    /** A public host, which our server plays, sends us on; from there on the guard alone decides. */
    private static Answer redirected(HostileServer server, Fetcher guarded, String target) throws FetchException {
        Fetcher open = Fetcher.ofAPerson(settings(true, HERE));
        return guarded.follow(
                Request.page(server.address(PUBLIC, "/away?" + target)),
                hop -> hop.address().getHost().equals(PUBLIC) ? open.send(hop) : guarded.send(hop));
    }

    private static InetAddress[] answered(String host) throws UnknownHostException {
        return InetAddress.getAllByName(host.substring(host.indexOf('@') + 1));
    }

    private void refused(String what, Fetching fetching) {
        attacks++;
        try {
            fetching.run();
            faults.add(what + ": was fetched");
        } catch (FetchException e) {
            String message = String.valueOf(e.getMessage());
            // What is no address at all is refused before anybody looks it up.
            if (REFUSALS.stream().noneMatch(message::contains)) {
                faults.add(what + ": " + message);
            }
        }
    }

    private void allowed(HostileServer server) {
        int before = faults.size();
        attacks++;
        try {
            Fetcher.ofAPerson(settings(true, HostLookup.SYSTEM))
                    .get(Request.page(server.address("127.0.0.1", "/secret")));
            if (server.secrets() != 1) {
                faults.add("allowed, and not reached");
            }
        } catch (FetchException e) {
            faults.add("allowed, and refused: " + e.getMessage());
        }
        say(before, "with the flag that allows it this machine is reached");
    }

    private void caps(HostileServer server) {
        int before = faults.size();
        cap("bytes", () -> cut(server, "/endless"));
        cap("gzip", () -> cut(server, "/bomb"));
        cap("time", () -> message(server, "/trickle").contains("no whole answer in time"));
        cap(
                "redirects",
                () -> message(server, "/loop").contains("was sent on more than " + MOST_REDIRECTS + " times")
                        && server.loops() == MOST_REDIRECTS + 1);
        say(
                before,
                "caps: an endless page cut at %,d bytes, 200 MB out of a gzip bomb at as many, a page that trickles given"
                        + " up after %d s, a redirect loop after %d",
                MOST_BYTES,
                PATIENCE.toSeconds(),
                MOST_REDIRECTS);
    }

    private void cap(String what, Capped capped) {
        attacks++;
        long start = System.nanoTime();
        try {
            if (!capped.holds()) {
                faults.add(what + ": no cap");
            }
        } catch (FetchException e) {
            faults.add(what + ": " + e.getMessage());
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (took.compareTo(LONGEST) > 0) {
            faults.add(what + ": took " + took.toMillis() + " ms");
        }
    }

    private static boolean cut(HostileServer server, String path) throws FetchException {
        Page page = Fetcher.ofAPerson(settings(true, HERE))
                .get(Request.page(server.address(PUBLIC, path)))
                .page();
        return page.bytes().length == MOST_BYTES && !page.whole();
    }

    private static String message(HostileServer server, String path) throws FetchException {
        Request request = Request.page(server.address(PUBLIC, path));
        try {
            Fetcher.ofAPerson(settings(true, HERE)).get(request);
            return "";
        } catch (FetchException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void say(int faultsBefore, String what, Object... values) {
        System.out.println(
                (faults.size() == faultsBefore ? "  pass  " : "  FAIL  ") + String.format(Locale.ROOT, what, values));
    }

    private static FetchSettings settings(boolean allowPrivate, HostLookup lookup) {
        return new FetchSettings(PATIENCE, PATIENCE, MOST_BYTES, MOST_REDIRECTS, allowPrivate, lookup);
    }

    private interface Fetching {
        Object run() throws FetchException;
    }

    private interface Capped {
        boolean holds() throws FetchException;
    }
}
