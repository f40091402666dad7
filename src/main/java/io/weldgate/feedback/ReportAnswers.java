package io.weldgate.feedback;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Deliberately without a way to delete. */
public interface ReportAnswers extends Repository<ReportAnswer, Long> {

    ReportAnswer save(ReportAnswer answer);

    List<ReportAnswer> findByReportIdOrderById(long reportId);
}
