// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Tells addresses of the public internet from all others. */
final class Networks {
    private static final String PUBLIC = "public";
    private static final List<Network> KNOWN = read();

    /** NAT64 and 6to4 addresses hold an IPv4 address, at the end or behind the first two bytes. */
    private static final byte[] NAT64 = {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};

    private static final byte[] SIX_TO_FOUR = {0x20, 0x02};

    private Networks() {}

    /** What an address that is not of the public internet belongs to; empty for one that is. */
    static Optional<String> closed(InetAddress address) {
        return isOwn(address) ? Optional.of("this machine") : closed(address.getAddress());
    }

    private static Optional<String> closed(byte[] address) {
        if (startsWith(address, NAT64)) {
            return closed(Arrays.copyOfRange(address, NAT64.length, address.length));
        }
        if (address.length > 4 && startsWith(address, SIX_TO_FOUR)) {
            return closed(Arrays.copyOfRange(address, SIX_TO_FOUR.length, SIX_TO_FOUR.length + 4));
        }
        return KNOWN.stream()
                .filter(network -> network.holds(address))
                .findFirst()
                .map(Network::what)
                .filter(what -> !what.equals(PUBLIC));
    }

    private static boolean startsWith(byte[] address, byte[] prefix) {
        return address.length > prefix.length && Arrays.equals(address, 0, prefix.length, prefix, 0, prefix.length);
    }

    /** Whether it is one of the machine's own, public or not. */
    private static boolean isOwn(InetAddress address) {
        try {
            InetAddress plain =
                    address instanceof Inet6Address ? InetAddress.getByAddress(address.getAddress()) : address;
            return NetworkInterface.getByInetAddress(plain) != null;
        } catch (SocketException | UnknownHostException e) {
            return false;
        }
    }

    private static List<Network> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Networks.class.getResourceAsStream("networks.txt")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Network::parse)
                    .sorted(Comparator.comparingInt(Network::bits).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Network(byte[] prefix, int bits, String what) {
        static Network parse(String line) {
            String[] parts = line.split("[/\t]");
            try {
                byte[] prefix = InetAddress.getByName(parts[0]).getAddress();
                return new Network(prefix, Integer.parseInt(parts[1]), parts[2]);
            } catch (UnknownHostException e) {
                throw new IllegalStateException("networks.txt: " + line, e);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
