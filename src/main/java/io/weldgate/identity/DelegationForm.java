package io.weldgate.identity;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * Whom someone lets sign in his place.
 *
 * @param delegate person number of another officer of the unit
 * @param from     inclusive
 * @param until    exclusive
 */
record DelegationForm(
        @NotNull ApproverRole role,
        @NotBlank @Size(max = 32) String delegate,
        @NotNull OffsetDateTime from,
        @NotNull OffsetDateTime until,
        @NotBlank @Size(max = 200) @Example("出差 away on business") String reason) {}
