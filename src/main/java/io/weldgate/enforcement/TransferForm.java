package io.weldgate.enforcement;

import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What goes to public security: the letter, the report, the list of exhibits, expert opinions (310号 art. 6).
 *
 * @param exhibits what is to be handed over; "none" where there is nothing
 */
public record TransferForm(
        @NotBlank @Size(max = 1000) @Example("焊机一台、照片六张 one welding machine, six photos") String exhibits,
        @Size(max = 5) List<@FileId("DOCUMENT") String> attachments) {

    public TransferForm {
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }
}
