package io.weldgate.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

public interface Letters extends JpaRepository<Letter, Long> {

    @Query("""
            select l.id from Letter l where l.state = io.weldgate.notification.LetterState.WAITING
              and l.channel = :channel and l.dueAt <= :now order by l.dueAt, l.id""")
    List<Long> findDue(Channel channel, Instant now, Limit most);

    /** The row until the transaction ends; empty where somebody else has it, or took it before. */
    @Query(nativeQuery = true, value = """
            select * from letter where id = :id and state = 'WAITING' and due_at <= :now for update skip locked""")
    Optional<Letter> claim(long id, Instant now);

    @Query(nativeQuery = true, value = "select * from letter where id = :id for update")
    Optional<Letter> hold(long id);

    Optional<Letter> findByAccountAndChannelAndDigestAt(String account, Channel channel, Instant digestAt);

    List<Letter> findByAccountOrderById(String account);

    /** Those too that are still to be sent. */
    @Modifying
    @Query(nativeQuery = true, value = "delete from letter where account = :account")
    int erase(String account);

    /** Newest first. */
    Page<Letter> findByStateOrderByIdDesc(LetterState state, Pageable page);

    /** Those that were given up, and those that failed and are tried again; the former first, each newest first. */
    @Query("""
            select l from Letter l where l.state = io.weldgate.notification.LetterState.DEAD
              or l.state = io.weldgate.notification.LetterState.WAITING and l.error is not null
            order by l.state, l.id desc""")
    Page<Letter> findUndelivered(Pageable page);

    long countByState(LetterState state);

    long countByStateAndErrorIsNotNull(LetterState state);

    /** All that were given up are sent once more. */
    @Modifying(clearAutomatically = true)
    @Query("""
            update Letter l set l.state = io.weldgate.notification.LetterState.WAITING, l.attempts = 0,
              l.endedAt = null, l.dueAt = :now where l.state = io.weldgate.notification.LetterState.DEAD""")
    int reviveAll(Instant now);

    long countByChannelAndState(Channel channel, LetterState state);

    long countByChannelAndStateAndErrorIsNotNull(Channel channel, LetterState state);

    @Modifying
    @Transactional
    @Query(nativeQuery = true, value = "delete from letter where ended_at < :before and state <> 'DEAD' limit :most")
    int forget(Instant before, int most);

    @Modifying
    @Transactional
    @Query(nativeQuery = true, value = "delete from letter where ended_at < :before and state = 'DEAD' limit :most")
    int forgetDead(Instant before, int most);
}
