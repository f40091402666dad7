package io.weldgate.enforcement;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Exhibits and files go to public security (310号 art. 12).
 *
 * @param receivedBy who signed for them there
 * @param seal       number of the seal; empty where none was put on
 */
public record HandOverForm(
        @NotBlank @Size(max = 100) @Example("韩冬 Han Dong") String receivedBy,
        @Size(max = 64) @Example("") String seal,
        @NotBlank @Size(max = 500) @Example("按清单逐件清点 counted one by one against the list") String remark) {}
