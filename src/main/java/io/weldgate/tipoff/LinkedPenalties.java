package io.weldgate.tipoff;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Deliberately without a way to delete. */
interface LinkedPenalties extends Repository<LinkedPenalty, Long> {

    LinkedPenalty save(LinkedPenalty penalty);

    List<LinkedPenalty> findByDocketNoOrderByPenaltyId(String docketNo);
}
