// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The archive cannot do what was asked. The message is for its user: which archive, what is wrong, what to do. */
public final class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What a program may do about it. */
    private enum Kind {
        LASTING,
        /** The database could not be reached. */
        GONE,
        /** Another writer is at work. */
        TAKEN,
        /** A part of the archive is damaged; whoever asks the archive says which one it is. */
        DAMAGED_PART
    }

    private final Kind kind;

    public ArchiveException(String message) {
        this(message, null, Kind.LASTING);
    }

    private ArchiveException(String message, @Nullable Throwable cause, Kind kind) {
        super(message, cause);
        this.kind = kind;
    }

    /** Somebody else is adding to an archive. */
    static ArchiveException taken(String archive) {
        return new ArchiveException(
                archive + ": another hearsay is adding to this archive; wait until it is done, or stop it",
                null,
                Kind.TAKEN);
    }

    /** A part of an archive cannot be read. */
    static ArchiveException damaged(String part, @Nullable String why) {
        return new ArchiveException(
                part + " is damaged (" + why + "); see what can be saved with hearsay doctor", null, Kind.DAMAGED_PART);
    }

    /** Whether the database could not be reached, so that it may be there again later. */
    public boolean isGone() {
        return kind == Kind.GONE;
    }

    /** Whether another writer is at work. */
    boolean isTaken() {
        return kind == Kind.TAKEN;
    }

    /** What a failure of the database means for the user of an archive. */
    static ArchiveException of(String archive, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ArchiveException known) {
                return known.kind == Kind.DAMAGED_PART
                        ? new ArchiveException(archive + ": " + known.getMessage(), failure, Kind.LASTING)
                        : known;
            }
            if (cause instanceof SQLiteException sqlite) {
                return new ArchiveException(archive + ": " + meaning(sqlite), failure, Kind.LASTING);
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return ofState(archive, sql.getSQLState(), sql, failure);
            }
        }
        return new ArchiveException(
                archive + ": the archive failed (" + failure.getMessage() + ")", failure, Kind.LASTING);
    }

    private static String meaning(SQLiteException e) {
        SQLiteErrorCode code = e.getResultCode();
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL ->
                "the disk is full; what was acknowledged is kept. Make room and run the same command again";
            case SQLITE_READONLY -> "may not be written; check the permissions of the file and of its folder";
            case SQLITE_CANTOPEN -> "cannot be opened; check that its folder exists, and the permissions of both";
            case SQLITE_BUSY, SQLITE_LOCKED -> "is in use by another program; wait until it is done, then try again";
            case SQLITE_CORRUPT -> "is damaged (" + code + "); see what can be saved with hearsay doctor";
            case SQLITE_NOTADB -> "is not an archive; name another file with --archive";
            case SQLITE_IOERR ->
                "the disk failed (" + code + "); what was acknowledged is kept. Check the disk, then run the same"
                        + " command again";
            default -> "the archive failed (" + e.getMessage() + ")";
        };
    }

    private static ArchiveException ofState(String archive, String state, SQLException e, Throwable failure) {
        String group = state.substring(0, 2);
        // Too many connections, and a server that stops or starts, pass.
        boolean away = group.equals("08") || state.startsWith("57P") || state.equals("53300");
        String what = away
                ? "the database cannot be reached; what was acknowledged is kept. Start it, or check the address of the"
                        + " archive, then run the same command again"
                : switch (group) {
                    case "28" -> "the database refuses the user or the password; check the address of the archive";
                    case "3D" -> "there is no such database; create it, or check the address of the archive";
                    case "53" ->
                        "the database has no room left; what was acknowledged is kept. Make room and run the same"
                                + " command again";
                    case "25" -> "the database may only be read; ask its owner for the right to write";
                    case "42" -> "the database does not allow this (" + reason(e) + ")";
                    case "XX" -> "is damaged (" + reason(e) + "); see what can be saved with hearsay doctor";
                    default -> "the database failed (" + reason(e) + ")";
                };
        return new ArchiveException(archive + ": " + what, failure, away ? Kind.GONE : Kind.LASTING);
    }

    /** What the server said, without the rows that it was said of. */
    private static @Nullable String reason(SQLException e) {
        String told = e.getNextException() == null
                ? e.getMessage()
                : e.getNextException().getMessage();
        return told == null ? null : told.lines().findFirst().orElse(told);
    }
}
