package io.weldgate.permit;

import io.weldgate.form.Example;
import jakarta.validation.constraints.Size;

/** The welder ends the hot work. */
public record EndForm(@Size(max = 500) @Example("焊接完成 welding done") String remark) {}
