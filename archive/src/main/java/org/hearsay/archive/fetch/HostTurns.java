// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/** Requests to one host take turns: one connection at a time, a pause between them, a rest after failures. */
final class HostTurns {
    private final String host;
    private final Politeness politeness;
    private final Time time;
    private final ReentrantLock turn = new ReentrantLock(true);
    private Instant next = Instant.MIN;
    private boolean resting;
    private int failures;

    HostTurns(String host, Politeness politeness, Time time) {
        this.host = host;
        this.politeness = politeness;
        this.time = time;
    }

    /** Takes the turn, and does something with it. */
    Answer inTurn(Visit visit) throws FetchException {
        try {
            turn.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FetchException.interrupted();
        }
        try {
            return visit.make();
        } finally {
            turn.unlock();
        }
    }

    /** Sends a request as soon as the host may be asked; once again when it is busy for a short while only. */
    Answer send(Visit request, Duration delay) throws FetchException {
        await();
        Answer answer = ask(request, delay);
        if (!isBusy(answer)) {
            return answer;
        }
        await();
        return ask(request, delay);
    }

    private Answer ask(Visit request, Duration delay) throws FetchException {
        try {
            Answer answer = request.make();
            if (isBusy(answer) || answer.status() >= 500) {
                failed(answer.retryAfter().orElse(Instant.MIN));
            } else {
                rested(delay);
            }
            return answer;
        } catch (FetchException e) {
            if (e.isPassing() && !Thread.currentThread().isInterrupted()) {
                failed(Instant.MIN);
            } else {
                rested(delay);
            }
            throw e;
        }
    }

    private static boolean isBusy(Answer answer) {
        return answer.status() == 429 || answer.status() == 503;
    }

    private void await() throws FetchException {
        Duration wait = Duration.between(time.now(), next.equals(Instant.MIN) ? time.now() : next);
        if (wait.isNegative() || wait.isZero()) {
            return;
        }
        if (resting && wait.compareTo(politeness.longestWait()) > 0) {
            throw FetchException.passing(host + " wants to be left alone until " + next + "; try again then", next);
        }
        try {
            time.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FetchException.interrupted();
        }
    }

    private void rested(Duration delay) {
        failures = 0;
        resting = false;
        next = time.now().plus(delay);
    }

    private void failed(Instant asked) {
        Duration rest = politeness.firstBackOff().multipliedBy(1L << Math.min(failures, 20));
        Instant until =
                time.now().plus(rest.compareTo(politeness.longestBackOff()) > 0 ? politeness.longestBackOff() : rest);
        failures++;
        resting = true;
        next = asked.isAfter(until) ? asked : until;
    }

    /** Something that is done with the turn. */
    @FunctionalInterface
    interface Visit {
        Answer make() throws FetchException;
    }
}
