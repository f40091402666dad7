package io.weldgate.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface WaitingTasks extends JpaRepository<WaitingTask, String> {

    /** Ids of those of whose deadline something is to be told. */
    @Query("""
            select w.taskId from WaitingTask w where w.ended = false
              and (w.dueAt <= :soon and w.soonTold = false or w.dueAt <= :now and w.overdueTold = false)""")
    List<String> findDue(Instant now, Instant soon, Limit most);

    /** Ids of those that have ended, held until the transaction ends; without those that another node has. */
    @Query(nativeQuery = true, value = """
            select task_id from waiting_task where ended = true limit :most for update skip locked""")
    List<String> claimEnded(int most);

    @Modifying
    @Query("update WaitingTask w set w.ended = true where w.taskId = :taskId")
    void end(String taskId);

    /** Ids of those that wait at this step of the permit. */
    @Query("select w.taskId from WaitingTask w where w.permitNo = :permitNo and w.task = :task and w.ended = false")
    List<String> findWaiting(String permitNo, String task);

    /** Of those that have ended, the ones in whose place others wait. */
    @Query("""
            select new io.weldgate.notification.MadeAnew(e.taskId, w.taskId) from WaitingTask e
            join WaitingTask w on w.origin = e.origin and w.taskId <> e.taskId and w.ended = false
            where e.taskId in :ended""")
    List<MadeAnew> findInstead(List<String> ended);

    /** The row until the transaction ends; empty where another node has it, or had it. */
    @Query(nativeQuery = true, value = "select * from waiting_task where task_id = :taskId for update skip locked")
    Optional<WaitingTask> claim(String taskId);

    /** The row until the transaction ends, waited for; empty where there is none. */
    @Query(nativeQuery = true, value = "select * from waiting_task where task_id = :taskId for update")
    Optional<WaitingTask> hold(String taskId);
}
