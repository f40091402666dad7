package io.weldgate.rectification;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Deliberately without a way to delete. */
public interface RectificationSteps extends Repository<RectificationStep, Long> {

    RectificationStep save(RectificationStep step);

    List<RectificationStep> findByDocketNoOrderById(String docketNo);

    List<RectificationStep> findByAccountOrderById(String account);
}
