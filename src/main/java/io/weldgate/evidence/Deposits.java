package io.weldgate.evidence;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Deposits extends Repository<Deposit, String> {

    Deposit save(Deposit deposit);

    Optional<Deposit> findByFileIdAndDepositor(String fileId, String depositor);

    boolean existsByFileIdAndKindAndDepositor(String fileId, FileKind kind, String depositor);

    long countByDepositor(String depositor);

    @Modifying
    @Query("delete from Deposit d where d.depositor = :depositor")
    int erase(String depositor);

    @Modifying
    @Query("delete from Deposit d where d.depositor = :depositor and d.fileId = :fileId")
    void erase(String depositor, String fileId);
}
