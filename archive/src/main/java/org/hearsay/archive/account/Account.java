// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.account;

/**
 * Somebody who may use a server over an archive.
 *
 * @param name as it was given; no two names differ by capitals alone
 * @param role what he may do
 * @param since when he was added, as an instant
 * @param stamp another one when the password is; it tells nothing of the password
 */
public record Account(String name, Role role, String since, String stamp) {}
