package io.weldgate.permit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** What a query could not do, which asks the database each time. */
class LockingPermits implements HeldPermits {

    private final EntityManager database;

    LockingPermits(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<Permit> lockRow(String permitNo) {
        return Optional.ofNullable(database.find(Permit.class, permitNo, LockModeType.PESSIMISTIC_WRITE));
    }
}
