// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The archive cannot do what was asked. The message is for its user: which archive, what is wrong, what to do. */
public final class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean gone;

    public ArchiveException(String message) {
        super(message);
        this.gone = false;
    }

    private ArchiveException(String message, Throwable cause, boolean gone) {
        super(message, cause);
        this.gone = gone;
    }

    /** Whether the database could not be reached, so that it may be there again later. */
    public boolean isGone() {
        return gone;
    }

    /** What a failure of the database means for the user of an archive. */
    static ArchiveException of(String archive, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ArchiveException known) {
                return known;
            }
            if (cause instanceof SQLiteException sqlite) {
                return new ArchiveException(archive + ": " + meaning(sqlite), failure, false);
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return ofState(archive, sql.getSQLState(), sql, failure);
            }
        }
        return new ArchiveException(archive + ": the archive failed (" + failure.getMessage() + ")", failure, false);
    }

    private static String meaning(SQLiteException e) {
        SQLiteErrorCode code = e.getResultCode();
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL ->
                "the disk is full; what was acknowledged is kept. Make room and run the same command again";
            case SQLITE_READONLY -> "may not be written; check the permissions of the file and of its folder";
            case SQLITE_CANTOPEN -> "cannot be opened; check that its folder exists and may be read";
            case SQLITE_BUSY, SQLITE_LOCKED -> "is in use by another program; wait until it is done, then try again";
            case SQLITE_CORRUPT -> "is damaged (" + code + "); see what can be saved with hearsay doctor";
            case SQLITE_NOTADB -> "is not an archive; name another file with --archive";
            case SQLITE_IOERR -> "the disk failed (" + code + "); what was acknowledged before is kept";
            default -> "the archive failed (" + e.getMessage() + ")";
        };
    }

    private static ArchiveException ofState(String archive, String state, SQLException e, Throwable failure) {
        String group = state.substring(0, 2);
        boolean away = group.equals("08") || group.equals("57");
        String what = away
                ? "the database cannot be reached; what was acknowledged is kept"
                : switch (group) {
                    case "28" -> "the database refuses the user or the password; check the address of the archive";
                    case "3D" -> "there is no such database; create it, or check the address of the archive";
                    case "53" -> "the database has no room left; what was acknowledged is kept";
                    case "25" -> "the database may only be read";
                    case "42" -> "the database does not allow this (" + e.getMessage() + ")";
                    default -> "the database failed (" + e.getMessage() + ")";
                };
        return new ArchiveException(archive + ": " + what, failure, away);
    }
}
