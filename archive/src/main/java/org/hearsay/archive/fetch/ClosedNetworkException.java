// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A host that stands in no public network, and so was not connected to. */
final class ClosedNetworkException extends UnknownHostException {
    private static final long serialVersionUID = 1;

    ClosedNetworkException(String host, InetAddress address, String network) {
        super(what(host, address.getHostAddress()) + ", " + network);
    }

    private static String what(String host, String address) {
        return host.equals(address) ? host : host + " is " + address;
    }
}
