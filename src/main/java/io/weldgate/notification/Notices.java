package io.weldgate.notification;

import java.time.Instant;
import java.util.Collection;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** Everyone's notices; each question names whose. */
public interface Notices extends JpaRepository<Notice, Long> {

    /** Newest first. */
    @Query("""
            select n from Notice n where n.account = :account and (:unread = false or n.readAt is null)
            order by n.id desc""")
    Page<Notice> list(String account, boolean unread, Pageable page);

    long countByAccountAndReadAtIsNull(String account);

    boolean existsByAccount(String account);

    boolean existsByIdAndAccount(long id, String account);

    /** One read already stays as it is. */
    @Modifying
    @Transactional
    @Query("update Notice n set n.readAt = :now where n.id = :id and n.account = :account and n.readAt is null")
    void read(long id, String account, Instant now);

    /** @param upTo newest one that the reader has seen */
    @Modifying
    @Transactional
    @Query("""
            update Notice n set n.readAt = :now
            where n.account = :account and n.readAt is null and n.id <= :upTo""")
    void readAll(String account, long upTo, Instant now);

    boolean existsByOccasion(String occasion);

    boolean existsByOccasionAndAccount(String occasion, String account);

    /** Whatever led to one of the tasks leads nowhere now. */
    @Modifying
    @Query("""
            update Notice n set n.taskId = null, n.readAt = coalesce(n.readAt, :now)
            where n.taskId in :taskIds""")
    void tasksEnded(Collection<String> taskIds, Instant now);

    /** Whatever led to the task leads to the one that waits in its place. */
    @Modifying
    @Query("update Notice n set n.taskId = :anew where n.taskId = :taskId")
    void taskMadeAnew(String taskId, String anew);

    @Modifying
    @Transactional
    @Query(nativeQuery = true, value = "delete from notice where happened_at < :before limit :most")
    int forget(Instant before, int most);
}
