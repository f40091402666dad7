package io.weldgate.enforcement;

import io.weldgate.docket.Seeing;
import io.weldgate.registry.Scope;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Referrals extends JpaRepository<Referral, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Referral r where r.referralNo = :referralNo")
    Optional<Referral> lockRow(String referralNo);

    /** @throws IllegalArgumentException if there is no such referral */
    default Referral lock(String referralNo) {
        return lockRow(referralNo).orElseThrow(() -> new IllegalArgumentException("no referral " + referralNo));
    }

    List<Referral> findByCaseNoOrderBySentAt(String caseNo);

    Optional<Referral> findByTheirCaseNo(String caseNo);

    /** Silence first: the longest unanswered at the top, then what was accepted and awaits its result. */
    @Query("select r from Referral r, Docket d where d.docketNo = r.referralNo and r.state in :states and "
            + Seeing.JPQL + " order by case when r.answeredAt is null then 0 else 1 end, r.sentAt, r.referralNo")
    Page<Referral> board(Collection<ReferralState> states, Scope scope, Pageable page);
}
