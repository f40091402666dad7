package io.weldgate.enforcement;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Transfers extends JpaRepository<Transfer, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Transfer t where t.caseNo = :caseNo")
    Optional<Transfer> lockRow(String caseNo);

    default Transfer lock(String caseNo) {
        return lockRow(caseNo).orElseThrow(() -> new IllegalArgumentException("no transfer of " + caseNo));
    }
}
