package io.weldgate.investigation;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The head decides (行政处罚法 57, 58).
 *
 * @param comment       why it is returned, or why there is no penalty
 * @param considered    what came of the statement, or of the hearing; demanded where there was one
 * @param legalReviewer account of who reviewed it in law: not who investigated; demanded where there was a hearing
 * @param discussed     whether the heads have discussed it together, as a grave penalty demands
 */
public record DecisionForm(
        @NotNull @Example("DECIDE") Decision decision,
        @Size(max = 1000) @Example("同意 agreed") String comment,
        @Size(max = 1000) @Example("已充分考虑 fully considered") String considered,
        @Size(max = 64) @Example("") String legalReviewer,
        @Example("false") boolean discussed) {

    public enum Decision { DECIDE, RETURN, NO_PENALTY }
}
