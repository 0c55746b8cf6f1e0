// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class InOrderTest {
    @Test
    void keepsTheOrderWhicheverIsReadyFirst() {
        try (InOrder<Integer, Integer> squares = new InOrder<>(4, numbers(100), n -> {
            LockSupport.parkNanos(n % 10 == 0 ? 5_000_000 : 0);
            return n * n;
        })) {
            assertThat(rest(squares)).isEqualTo(numbers(100).map(n -> n * n).toList());
        }
    }

    @Test
    void runsAsManyAtATimeAsThereAreThreads() {
        CountDownLatch both = new CountDownLatch(2);
        try (InOrder<Integer, Boolean> met = new InOrder<>(2, numbers(2), n -> {
            both.countDown();
            return await(both);
        })) {
            assertThat(rest(met)).containsExactly(true, true);
        }
    }

    @Test
    void asksForNoMoreThanAWindow() {
        AtomicInteger asked = new AtomicInteger();
        try (InOrder<Integer, Integer> same =
                new InOrder<>(2, numbers(1_000).peek(n -> asked.incrementAndGet()), n -> n)) {
            for (int taken = 0; taken < 100; taken++) {
                assertThat(asked.get()).isLessThanOrEqualTo(taken + 2 * 4 + 1);
                assertThat(same.next()).hasValue(taken);
                LockSupport.parkNanos(100_000);
            }
        }
    }

    @Test
    void finishesWhatHasBegunWhenItIsStopped() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        List<Integer> touched = new ArrayList<>();
        try (InOrder<Integer, Integer> same = new InOrder<>(1, numbers(1_000), n -> {
            touched.add(n);
            begun.countDown();
            await(stopped);
            return n;
        })) {
            await(begun);
            same.stop();
            stopped.countDown();
            assertThat(rest(same)).containsExactly(0).isEqualTo(touched);
        }
    }

    @Test
    void endsWhenItIsStoppedThoughTheNextThingIsNotThereYet() {
        CountDownLatch never = new CountDownLatch(1);
        Stream<Integer> slow = numbers(2).peek(n -> {
            if (n == 1) {
                await(never);
            }
        });
        try (InOrder<Integer, Integer> same = new InOrder<>(1, slow, n -> n)) {
            assertThat(same.next()).hasValue(0);
            same.stop();
            assertThat(same.next()).isEmpty();
        }
        never.countDown();
    }

    @Test
    void throwsWhatTheFunctionThrowsInItsPlace() {
        try (InOrder<Integer, Integer> odd = new InOrder<>(2, numbers(5), n -> {
            if (n == 1) {
                throw new UncheckedIOException(new IOException("one"));
            }
            return n;
        })) {
            assertThat(odd.next()).hasValue(0);
            assertThatThrownBy(odd::next).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void throwsWhatTheThingsThrowAndClosesThem() {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<Integer> broken = numbers(2)
                .peek(n -> {
                    if (n == 1) {
                        throw new StackOverflowError();
                    }
                })
                .onClose(() -> closed.set(true));
        try (InOrder<Integer, Integer> same = new InOrder<>(2, broken, n -> n)) {
            assertThat(same.next()).hasValue(0);
            assertThatThrownBy(same::next).isInstanceOf(StackOverflowError.class);
            assertThat(same.next()).isEmpty();
            assertThat(closed).isTrue();
        }
    }

    private static Stream<Integer> numbers(int end) {
        return IntStream.range(0, end).boxed();
    }

    private static <T> List<T> rest(InOrder<?, T> inOrder) {
        List<T> all = new ArrayList<>();
        for (Optional<T> next = inOrder.next(); next.isPresent(); next = inOrder.next()) {
            all.add(next.get());
        }
        return all;
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
