// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.hearsay.archive.LocalServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecureTest {
    @TempDir
    private Path folder;

    @Test
    void trustsNobodyWhoVouchesForHimself() throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
        server.createContext("/", exchange -> LocalServer.answer(exchange, 200, "text/html", LocalServer.utf8("<p>a")));
        server.start();
        try {
            String address = "https://quay.example:" + server.getAddress().getPort() + "/";
            assertThat(FetcherTest.message(Fetcher.ofAPerson(LocalServer.SETTINGS), address))
                    .startsWith("no secure connection to quay.example (");
        } finally {
            server.stop(0);
        }
    }

    /** Only a process of its own can be told to trust whom nobody else does. */
    @Test
    void fetchesFromWhoIsTrusted() throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
        server.createContext("/", exchange -> {
            try (exchange) {
                LocalServer.answer(exchange, 200, "text/html", LocalServer.utf8("<p>told in secret"));
            }
        });
        server.start();
        try {
            int port = server.getAddress().getPort();
            assertThat(fetched("https://quay.example:" + port + "/")).contains("<p>told in secret");
            assertThat(fetched("https://other.example:" + port + "/"))
                    .contains("no secure connection to other.example (");
        } finally {
            server.stop(0);
        }
    }

    private String fetched(String address) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djavax.net.ssl.trustStore=" + folder.resolve("keys"),
                        "-Djavax.net.ssl.trustStorePassword=secret",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Trusting.class.getName(),
                        address)
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told;
    }

    /** A process that fetches an address and says what it got. */
    static final class Trusting {
        private Trusting() {}

        /** @param arguments the address */
        public static void main(String[] arguments) throws FetchException {
            try {
                Answer answer = Fetcher.ofAPerson(LocalServer.SETTINGS).get(Request.page(arguments[0]));
                System.out.println(new String(answer.page().bytes(), StandardCharsets.UTF_8));
            } catch (FetchException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    private SSLContext selfSigned() throws Exception {
        Path keys = folder.resolve("keys");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        assumeThat(Files.isExecutable(keytool)).isTrue();
        assertThat(new ProcessBuilder(
                                keytool.toString(),
                                "-J-XX:TieredStopAtLevel=1",
                                "-genkeypair",
                                "-alias",
                                "a",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=quay.example",
                                "-ext",
                                "SAN=dns:quay.example",
                                "-storepass",
                                "secret",
                                "-keystore",
                                keys.toString())
                        .redirectErrorStream(true)
                        .start()
                        .waitFor())
                .isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, "secret".toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, "secret".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }
}
