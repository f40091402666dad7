package io.weldgate.tipoff;

import io.weldgate.docket.Seeing;
import io.weldgate.registry.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Deliberately without a way to delete. */
public interface Awards extends Repository<Award, String> {

    Award save(Award award);

    Optional<Award> findByDocketNo(String docketNo);

    /** 奖励台账: granted from one moment until another, the latest first; nothing in it says to whom. */
    @Query("select new io.weldgate.tipoff.AwardLine(a, t) from Award a, TipOff t, Docket d where "
            + "t.docketNo = a.docketNo and d.docketNo = a.docketNo and a.amount is not null and a.grantedAt >= :from "
            + "and a.grantedAt < :until and " + Seeing.JPQL + " order by a.grantedAt desc, a.docketNo")
    Page<AwardLine> list(Scope scope, Instant from, Instant until, Pageable page);

    @Query("select new io.weldgate.tipoff.AwardLine(a, t) from Award a, TipOff t, Docket d where "
            + "t.docketNo = a.docketNo and d.docketNo = a.docketNo and a.amount is not null and a.grantedAt >= :from "
            + "and a.grantedAt < :until and " + Seeing.JPQL + " order by a.grantedAt, a.docketNo")
    List<AwardLine> all(Scope scope, Instant from, Instant until);
}
