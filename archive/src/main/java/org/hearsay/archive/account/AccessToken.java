// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.account;

/**
 * What a program of somebody's gives in place of his password; the token itself is not kept.
 *
 * @param id its number
 * @param label what it is for, as its owner says
 * @param made when, as an instant
 */
public record AccessToken(long id, String label, String made) {}
