// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.archive.LocalServer;
import org.hearsay.archive.bytes.Bytes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    private final Fetcher guarded = Fetcher.ofAPerson(settings(false, HostLookup.SYSTEM));
    private LocalServer server;

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer().page("/secret", "text/html", "<p>secret");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "127.255.255.254",
                "2130706433",
                "0x7f.0.0.1",
                "0x7f000001",
                "017700000001",
                "0.0.0.0",
                "0",
                "localhost",
                "LOCALHOST",
                "localhost.",
                "127.0.0.1.",
                "[::1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[0:0:0:0:0:ffff:7f00:1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[64:ff9b::127.0.0.1]",
                "[2002:7f00:1::]",
                "user@127.0.0.1",
                "public.example@127.0.0.1"
            })
    void thisMachineIsReachedByNoneOfItsNames(String host) {
        assertThat(FetcherTest.message(guarded, server.address(host, "/secret")))
                .containsAnyOf("--allow-private", "names no host", "no such host");
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "100.64.0.1",
                "100.100.100.200",
                "169.254.169.254",
                "168.63.129.16",
                "192.0.0.192",
                "198.18.0.1",
                "224.0.0.1",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "0.1.2.3",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "2002:a00:1::1",
                "2001::1",
                "2001:db8::1",
                "100::1"
            })
    void addressesOfOtherNetworksAreClosed(String address) throws UnknownHostException {
        assertThat(Networks.closed(InetAddress.getByName(address))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.169.0.1",
                "100.128.0.1",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450::1",
                "64:ff9b::101:101",
                "2002:101:101::1"
            })
    void addressesOfThePublicInternetAreOpen(String address) throws UnknownHostException {
        assertThat(Networks.closed(InetAddress.getByName(address))).isEmpty();
    }

    @Test
    void ownAddressesAreClosedWhateverTheyAre() throws Exception {
        for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress own : each.inetAddresses().toList()) {
                assertThat(Networks.closed(own)).as(own.toString()).isPresent();
            }
        }
    }

    @Test
    void aNameServerLeadsNobodyIntoAPrivateNetwork() {
        Fetcher misled = Fetcher.ofAPerson(settings(false, LocalServer.HERE));
        assertThat(FetcherTest.message(misled, server.address("quay.example", "/secret")))
                .isEqualTo("quay.example is 127.0.0.1, this machine: not of the public internet;"
                        + " --allow-private fetches it all the same");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aRedirectLeadsNobodyIntoAPrivateNetwork() throws Exception {
        Answer away = new Answer(
                URI.create("http://public.example/"),
                302,
                Map.of("location", server.address("/secret")),
                new Bytes(new byte[0], true),
                Instant.EPOCH);
        FetchException refused = catchThrowableOfType(
                FetchException.class,
                () -> guarded.follow(
                        Request.page("http://public.example/"),
                        hop -> hop.address().getHost().equals("public.example") ? away : guarded.send(hop)));
        assertThat(refused).hasMessageContaining("127.0.0.1, this machine").matches(e -> e.isClosed());
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void whatWasCheckedIsWhatIsConnectedTo() throws Exception {
        List<String> asked = new ArrayList<>();
        HostLookup changing = host -> {
            asked.add(host);
            return new InetAddress[] {asked.size() == 1 ? InetAddress.getLoopbackAddress() : null};
        };
        Fetcher fetcher = Fetcher.ofAPerson(settings(true, changing));
        assertThat(fetcher.get(Request.page(server.address("quay.example", "/secret")))
                        .status())
                .isEqualTo(200);
        assertThat(asked).containsExactly("quay.example");
    }

    @Test
    void evenWrittenAddressesGoThroughTheLookup() throws Exception {
        List<String> asked = new ArrayList<>();
        Fetcher fetcher = Fetcher.ofAPerson(settings(true, host -> {
            asked.add(host);
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        }));
        for (String host : List.of("93.184.216.34", "[2606:2800:220:1::1]", "[::ffff:93.184.216.34]")) {
            fetcher.get(Request.page(server.address(host, "/secret")));
        }
        assertThat(asked).hasSize(3);
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void aWrittenFormThatMayBeOctalIsWhatItIsConnectedAs() throws Exception {
        GuardedLookup lookup = new GuardedLookup(HostLookup.SYSTEM, false);
        try {
            assertThat(lookup.resolve("0177.0.0.1")).containsExactly(InetAddress.getByName("177.0.0.1"));
        } catch (UnknownHostException e) {
            assertThat(e).hasMessageContaining("0177.0.0.1");
        }
    }

    @Test
    void onlyPublicAnswersOfANameServerAreUsed() throws Exception {
        InetAddress open = InetAddress.getByName("1.1.1.1");
        GuardedLookup mixed = new GuardedLookup(
                host -> new InetAddress[] {InetAddress.getByName("10.0.0.1"), open, InetAddress.getByName("::1")},
                false);
        assertThat(mixed.resolve("mixed.example")).containsExactly(open);
        assertThat(mixed.resolve("mixed.example", 443))
                .allMatch(each -> each.getAddress().equals(open));
        assertThatThrownBy(() -> new GuardedLookup(host -> new InetAddress[0], false).resolve("none.example"))
                .isInstanceOf(UnknownHostException.class);
    }

    private static FetchSettings settings(boolean allowPrivate, HostLookup lookup) {
        return new FetchSettings(Duration.ofSeconds(2), Duration.ofSeconds(2), 10_000, 5, allowPrivate, lookup);
    }
}
