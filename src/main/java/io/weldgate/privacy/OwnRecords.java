package io.weldgate.privacy;

import io.weldgate.audit.AuditEntry;
import io.weldgate.evidence.StoredFile;
import io.weldgate.permit.Permit;
import io.weldgate.registry.Ban;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where somebody is named. */
interface OwnRecords extends Repository<Permit, String> {

    @Query("""
            select p from Permit p where p.watch = :person or :person member of p.welders or p.applicant = :account
              or p.work.supervisor = :person order by p.appliedAt desc""")
    List<Permit> permits(String person, String account);

    @Query("select f from StoredFile f where f.uploader = :account order by f.uploadedAt desc")
    List<StoredFile> files(String account);

    @Query("select b from Ban b where b.subject = :person order by b.startsOn")
    List<Ban> bans(String person);

    @Query("select p.machineCode from Pairing p where :person member of p.people order by p.machineCode")
    List<String> pairings(String person);

    @Query("select e from AuditEntry e where e.actor = :account order by e.id desc")
    List<AuditEntry> acts(String account, Limit most);
}
