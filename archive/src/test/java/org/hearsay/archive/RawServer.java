// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A server that reads a request and then writes what no web server would. */
public final class RawServer implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());

    public RawServer(Misbehaviour misbehaviour) throws IOException {
        Thread.ofPlatform().daemon().start(() -> {
            while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                    if (socket.getInputStream().read(new byte[8192]) > 0) {
                        misbehaviour.answer(socket.getOutputStream());
                    }
                } catch (IOException e) {
                    // The other side hung up, as it should.
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
    }

    public String address() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** What is written. */
    @FunctionalInterface
    public interface Misbehaviour {
        void answer(OutputStream out) throws IOException, InterruptedException;
    }
}
