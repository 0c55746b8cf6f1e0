// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.hearsay.archive.bytes.Bytes;
import org.jspecify.annotations.Nullable;

/** Collects the body of an answer and hangs up when it grows too long. */
final class CappedBody implements BodySubscriber<Bytes> {
    private final int most;
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private final CompletableFuture<Bytes> body = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    CappedBody(int most) {
        this.most = most;
    }

    @Override
    public CompletionStage<Bytes> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        subscription = newSubscription;
        newSubscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            int room = most - collected.size();
            byte[] bytes = new byte[Math.min(room, buffer.remaining())];
            boolean tooLong = buffer.remaining() > room;
            buffer.get(bytes);
            collected.write(bytes, 0, bytes.length);
            if (tooLong) {
                hangUp();
                return;
            }
        }
    }

    private void hangUp() {
        if (subscription != null) {
            subscription.cancel();
        }
        body.complete(new Bytes(collected.toByteArray(), false));
    }

    @Override
    public void onError(Throwable throwable) {
        body.completeExceptionally(throwable);
    }

    @Override
    public void onComplete() {
        body.complete(new Bytes(collected.toByteArray(), true));
    }
}
