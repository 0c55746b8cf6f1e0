// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.account;

/** Who decides where somebody types commands, or has a server for himself. */
public final class SystemUser {
    private SystemUser() {}

    /** As the machine calls him. */
    public static String name() {
        return System.getProperty("user.name");
    }
}
