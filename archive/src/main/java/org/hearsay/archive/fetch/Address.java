// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Addresses of pages that may be fetched: http and https only, also after a redirect. */
final class Address {
    private Address() {}

    static URI parse(String address) throws FetchException {
        try {
            URI uri = new URI(address.strip().replace(" ", "%20"));
            if (uri.getHost() == null) {
                throw FetchException.lasting("names no host; write it as https://host/path");
            }
            if (!isWeb(uri)) {
                throw FetchException.lasting("is not a web address; write it as https://host/path");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw FetchException.lasting("not an address (" + e.getReason() + "); copy it again from the browser");
        }
    }

    /** Where an answer sends us. */
    static URI redirect(URI from, Answer answer) throws FetchException {
        String location = answer.header("Location");
        if (location == null || location.isBlank()) {
            throw FetchException.lasting("the server sends us on without saying where");
        }
        URI to;
        try {
            to = from.resolve(new URI(location.strip().replace(" ", "%20")));
        } catch (URISyntaxException e) {
            throw FetchException.lasting("the server sends us on to what is not an address: " + location);
        }
        if (to.getHost() == null || !isWeb(to)) {
            throw FetchException.lasting("the server sends us on to what is not a web page: " + location);
        }
        return to;
    }

    /** A file of the host that an address is on. */
    static URI onSameHost(URI address, String path) {
        return URI.create(origin(address) + path);
    }

    /** Scheme, host and port, in lower case. */
    static String origin(URI address) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return (address.getScheme() + "://" + address.getHost()).toLowerCase(Locale.ROOT) + port;
    }

    /** Path and query as they stand in a request; a name and password in the address are nobody's business. */
    static String target(URI address) {
        URI ascii = URI.create(address.toASCIIString());
        String path = ascii.getRawPath() == null || ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
    }

    private static boolean isWeb(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https");
    }
}
