// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;

/**
 * Finds the addresses of a host and lets through those of the public internet. The connection is made to what this
 * returns, so that the address that was checked is the address that is reached, whatever the name server says next.
 */
final class GuardedLookup implements DnsResolver {
    private final HostLookup lookup;
    private final boolean allowPrivate;

    GuardedLookup(HostLookup lookup, boolean allowPrivate) {
        this.lookup = lookup;
        this.allowPrivate = allowPrivate;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = lookup.addresses(host);
        if (allowPrivate) {
            return found;
        }
        List<InetAddress> open = new ArrayList<>();
        @Nullable ClosedNetworkException closed = null;
        for (InetAddress address : found) {
            Optional<String> network = Networks.closed(address);
            if (network.isEmpty()) {
                open.add(address);
            } else {
                closed = new ClosedNetworkException(host, address, network.get());
            }
        }
        if (open.isEmpty()) {
            throw closed != null ? closed : new UnknownHostException(host);
        }
        return open.toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
