package io.weldgate.tipoff;

import io.weldgate.docket.Seeing;
import io.weldgate.registry.Scope;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Deliberately without a way to delete. */
public interface TipOffs extends Repository<TipOff, String> {

    TipOff saveAndFlush(TipOff tipOff);

    /** Empty also where it may not be seen. */
    @Query("select t from TipOff t, Docket d where d.docketNo = t.docketNo and t.docketNo = :docketNo and "
            + Seeing.JPQL)
    Optional<TipOff> find(String docketNo, Scope scope);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TipOff t where t.docketNo = :docketNo")
    Optional<TipOff> lockRow(String docketNo);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TipOff t where t.codeMac = :codeMac")
    Optional<TipOff> lockCode(String codeMac);

    /** Those that led to one of these cases. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TipOff t where t.caseNo in :caseNos order by t.docketNo")
    List<TipOff> lockCases(Collection<String> caseNos);

    Optional<TipOff> findByDocketNo(String docketNo);

    Optional<TipOff> findByCodeMac(String codeMac);

    Optional<TipOff> findByEffortMac(String effortMac);

    /** The latest first. @param state null for all */
    @Query("select t from TipOff t, Docket d where d.docketNo = t.docketNo and (:state is null or t.state = :state) "
            + "and " + Seeing.JPQL + " order by t.receivedAt desc, t.docketNo")
    Page<TipOff> list(Scope scope, TipOffState state, Pageable page);

    @Query("select count(t) from TipOff t, Docket d where d.docketNo = t.docketNo and t.state in :states and "
            + Seeing.JPQL)
    long count(Scope scope, Collection<TipOffState> states);

    /** Of the same kind and area within the span, the first first, whatever has become of them. */
    @Query("""
            select t from TipOff t where t.sighting.concern = :concern and t.sighting.areaCode = :areaCode
              and t.receivedAt >= :since and t.receivedAt <= :until order by t.receivedAt, t.docketNo""")
    List<TipOff> findLike(Concern concern, String areaCode, Instant since, Instant until);

    /** Of those that are over since before this moment, some of whose reporter something is still kept. */
    @Query("""
            select t from TipOff t, Docket d where d.docketNo = t.docketNo and d.closedAt < :before
              and (t.reporter.depositor is not null or t.reporter.reporterName is not null) order by d.closedAt""")
    List<TipOff> findForgettable(Instant before, Limit most);

    /** Who has handed in photos before and never sent the report. */
    @Query("""
            select distinct d.depositor from Deposit d where d.depositedAt < :before and d.depositor like 'tip-off:%'
              and not exists (select t.docketNo from TipOff t where t.reporter.depositor = d.depositor)""")
    List<String> findStray(Instant before, Limit most);
}
