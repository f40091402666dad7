package io.weldgate.unlocking;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The record of commands. */
public interface CommandLog extends JpaRepository<Command, String> {

    List<Command> findByPermitNoOrderBySequence(String permitNo);

    List<Command> findByDeviceIdAndStateIn(String deviceId, Collection<CommandState> states);

    @Query("""
            select distinct c.permitNo from Command c where c.deviceId = :deviceId and c.kind = UNLOCK
              and c.state in (NEW, SENT) and c.permitNo <> :exceptPermitNo""")
    List<String> findUnlocking(String deviceId, String exceptPermitNo);

    Optional<Command> findFirstByDeviceIdAndStateOrderByAnsweredAtDesc(String deviceId, CommandState state);

    long countByState(CommandState state);

    /** The latest first. */
    List<Command> findByPermitNoAndKindOrderBySequenceDesc(String permitNo, Command.Kind kind, Limit most);

    /** Whether the terminal was told to lock after this number, and may have obeyed. */
    @Query("""
            select count(c) > 0 from Command c where c.deviceId = :deviceId and c.kind = LOCK and c.sequence > :sequence
              and (c.state <> EXPIRED or c.sentAt is not null)""")
    boolean lockedAfter(String deviceId, long sequence);

    /**
     * Without the command itself, which must not be read before its permit's row is locked; empty also if it has none.
     * Of a lock that was ordered in a case it is the number of that.
     */
    @Query("select c.permitNo from Command c where c.commandId = :commandId and c.permitNo is not null")
    Optional<String> findPermitNo(String commandId);

    /** Holds the row until the transaction ends; its permit's row, if it has one, comes first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Command c where c.commandId = :commandId")
    Optional<Command> lock(String commandId);

    boolean existsByPermitNoAndKind(String permitNo, Command.Kind kind);

    boolean existsByPermitNoAndStateIn(String permitNo, Collection<CommandState> states);

    /** All of a permit that is erased. */
    @Modifying
    @Query("delete from Command c where c.permitNo = :permitNo")
    int erase(String permitNo);

    /** Takes a command for sending; of two nodes that try, one gets 1 and the other 0. */
    @Modifying
    @Query("""
            update Command c set c.state = SENT, c.sentAt = :now, c.attempts = c.attempts + 1
            where c.commandId = :commandId and c.notAfter > :now
              and (c.state = NEW or c.state = SENT and c.sentAt < :staleBefore)""")
    int claim(String commandId, Instant now, Instant staleBefore);

    /** Gives a command back that could not be handed to the broker. */
    @Modifying
    @Query("update Command c set c.state = NEW where c.commandId = :commandId and c.state = SENT and c.sentAt = "
            + ":sentAt")
    int giveBack(String commandId, Instant sentAt);

    @Query("""
            select c.commandId from Command c where c.notAfter > :now
              and (c.state = NEW and c.createdAt < :staleBefore or c.state = SENT and c.sentAt < :staleBefore)""")
    List<String> findUnsent(Instant now, Instant staleBefore, Limit limit);

    @Query("select c.commandId from Command c where c.state in (NEW, SENT) and c.notAfter <= :now")
    List<String> findOverdue(Instant now, Limit limit);

    /** Of each terminal the last command that it carried out. */
    @Query("""
            select c from Command c where c.deviceId in :deviceIds and c.state = ACKED and c.answeredAt =
              (select max(d.answeredAt) from Command d where d.deviceId = c.deviceId and d.state = ACKED)""")
    List<Command> findObeyed(Collection<String> deviceIds);
}
