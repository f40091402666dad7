package io.weldgate.ledger.files;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface ImportRuns extends JpaRepository<ImportRun, String> {

    List<ImportRun> findByAccountAndRegisterOrderByStartedAtDesc(String account, String register, Limit most);
}
