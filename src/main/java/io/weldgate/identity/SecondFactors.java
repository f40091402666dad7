package io.weldgate.identity;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface SecondFactors extends Repository<SecondFactor, String> {

    SecondFactor save(SecondFactor factor);

    Optional<SecondFactor> findById(String account);

    /** Holds the row until the transaction ends, so that of two who send one code at once one is let in. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from SecondFactor f where f.account = :account")
    Optional<SecondFactor> lock(@Param("account") String account);

    void deleteById(String account);
}
