// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;

/**
 * Passwords as they are kept: hashes by Argon2id (RFC 9106) with salt, and the least work that OWASP's Password Storage Cheat Sheet
 * asks for.
 */
final class Password {
    /** Characters. */
    static final int SHORTEST = 10;

    static final int LONGEST = 200;

    private static final Argon2Function HASH = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID, 19);

    /** Each takes memory and a processor; however many try at once, these are enough. */
    private static final Semaphore TURNS = new Semaphore(2, true);

    /** Made when it is first needed. */
    private static final class Nobodys {
        static final String HASH = hash("nobody has this password");
    }

    private Password() {}

    static String hash(String password) {
        return inTurn(() -> com.password4j.Password.hash(password)
                .addRandomSalt(16)
                .with(HASH)
                .getResult());
    }

    /** What a password is held against where there is nobody of a name, so that time does not tell. */
    static String nobodys() {
        return Nobodys.HASH;
    }

    static boolean fits(String password, String hash) {
        return inTurn(
                () -> com.password4j.Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    private interface Work<T> {
        T done();
    }

    private static <T> T inTurn(Work<T> work) {
        TURNS.acquireUninterruptibly();
        try {
            return work.done();
        } finally {
            TURNS.release();
        }
    }
}
