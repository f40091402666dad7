package io.weldgate.trial;

import io.weldgate.embedded.OwnDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Somebody else in the database, who holds rows until he lets go. */
final class Bystander implements AutoCloseable {

    private final Connection connection;

    Bystander(OwnDatabase database) throws SQLException {
        this.connection = database.source().getConnection();
        connection.setAutoCommit(false);
    }

    void does(String statement) throws SQLException {
        try (Statement done = connection.createStatement()) {
            done.execute(statement);
        }
    }

    Bystander holdsPermit(String permitNo) throws SQLException {
        does("select * from permit where permit_no = '" + permitNo + "' for update");
        return this;
    }

    Bystander holdsTerminal(String deviceId) throws SQLException {
        does("select * from terminal where device_id = '" + deviceId + "' for update");
        return this;
    }

    void letsGo() throws SQLException {
        connection.rollback();
    }

    /** How many wait for a row, of his or of another's. */
    static int waiting(OwnDatabase database) {
        return database.tables().queryForObject(
                "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'", Integer.class);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
