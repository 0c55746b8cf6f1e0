// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host. Only addresses that it gave, and that were checked, are ever connected to. */
@FunctionalInterface
public interface HostLookup {
    /** That of the operating system. */
    HostLookup SYSTEM = InetAddress::getAllByName;

    /**
     * The addresses of a host.
     *
     * @param host a name, or an address in any of its written forms
     */
    InetAddress[] addresses(String host) throws UnknownHostException;
}
