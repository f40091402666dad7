package io.weldgate.terminal;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.hibernate.exception.JDBCConnectionException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells failures that pass, such as a database that is away, from those that come again with every attempt. */
final class Passing {

    private Passing() {}

    static boolean is(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof TransientDataAccessException || each instanceof RecoverableDataAccessException
                    || each instanceof NonTransientDataAccessResourceException
                    || each instanceof CannotCreateTransactionException || each instanceof JDBCConnectionException
                    || each instanceof SQLTransientException || each instanceof SQLRecoverableException
                    || each instanceof SQLNonTransientConnectionException) {
                return true;
            }
        }
        return false;
    }
}
