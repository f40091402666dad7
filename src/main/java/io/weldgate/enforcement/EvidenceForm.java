package io.weldgate.enforcement;

import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What is secured on the spot (固定证据). What the machine's terminal had recorded was cited when it was
 * stopped.
 *
 * @param second       account of the other officer (行政处罚法 42)
 * @param statement    what the party says, in his own words
 * @param witness      what a witness says, and who he is
 * @param preserved    what was registered and preserved, or sealed; empty if nothing was (行政处罚法 56)
 * @param suspicion    why it may be a crime; empty if it is not suspected (国务院令310号 art. 3)
 */
public record EvidenceForm(
        @NotEmpty @Size(max = 9) List<@FileId("PHOTO") String> photos,
        @Size(max = 5) List<@FileId("DOCUMENT") String> documents,
        @NotBlank @Size(max = 64) @Example("em1") String second,
        @NotNull @DecimalMin("-90") @DecimalMax("90") @Example("40.408") Double latitude,
        @NotNull @DecimalMin("-180") @DecimalMax("180") @Example("110.034") Double longitude,
        @Size(max = 2000) @Example("我没有证，老板让我焊的 I have no certificate, the boss told me to") String statement,
        @Size(max = 2000) @Example("") String witness,
        @Size(max = 1000) @Example("") String preserved,
        @Size(max = 1000) @Example("") String suspicion) {

    public EvidenceForm {
        photos = photos == null ? null : List.copyOf(photos);
        documents = documents == null ? List.of() : List.copyOf(documents);
    }
}
