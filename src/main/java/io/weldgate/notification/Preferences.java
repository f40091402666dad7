package io.weldgate.notification;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Preferences extends JpaRepository<Preference, String> {

    /** Holds the row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Preference p where p.account = :account")
    Optional<Preference> lock(String account);

    /** The address, and with it what was said of when to write there. */
    @Modifying
    @Query("delete from Preference p where p.account = :account")
    int erase(String account);
}
