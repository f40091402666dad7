package io.weldgate.ledger.files;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLDataException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

class ReadingTest {

    @Test
    void others_are_blamed_for_what_others_do_and_for_nothing_else() {
        assertThat(Reading.broken(new CannotAcquireLockException("held"))).isEqualTo("BROKEN_OFF");
        assertThat(Reading.broken(new IllegalStateException(new OptimisticLockException()))).isEqualTo("BROKEN_OFF");
        assertThat(Reading.broken(new PersistenceException(new SQLIntegrityConstraintViolationException())))
                .isEqualTo("BROKEN_OFF");

        assertThat(Reading.broken(new IllegalArgumentException("our own"))).isEqualTo("OUR_FAULT");
        assertThat(Reading.broken(new PersistenceException(new SQLDataException()))).isEqualTo("OUR_FAULT");
    }
}
