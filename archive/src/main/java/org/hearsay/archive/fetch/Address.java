// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.util.Locale;

/** Addresses of pages that may be fetched: http and https only, also after a redirect. */
final class Address {
    private Address() {}

    static URI parse(String address) throws FetchException {
        try {
            URI uri = new URI(address.strip().replace(" ", "%20"));
            if (uri.getHost() == null) {
                throw new FetchException("names no host; write it as https://host/path");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new FetchException("not an address (" + e.getReason() + "); copy it again from the browser");
        }
    }

    /** Where an answer sends us. */
    static URI redirect(URI from, HttpResponse<?> response) throws FetchException {
        String location = response.headers().firstValue("Location").orElse("");
        if (location.isBlank()) {
            throw new FetchException("the server sends us on without saying where");
        }
        URI to;
        try {
            to = from.resolve(new URI(location.strip().replace(" ", "%20")));
        } catch (URISyntaxException e) {
            throw new FetchException("the server sends us on to what is not an address: " + location);
        }
        String scheme = String.valueOf(to.getScheme()).toLowerCase(Locale.ROOT);
        if (to.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new FetchException("the server sends us on to what is not a web page: " + location);
        }
        return to;
    }
}
