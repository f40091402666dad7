package io.weldgate.process;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param situations most that the proof of the diagrams looks at; beyond, the diagrams are refused */
@Validated
@ConfigurationProperties("weldgate.proof")
record ProofSettings(@Min(1) @DefaultValue(ProofSettings.USUAL) int situations) {

    static final String USUAL = "200000";
}
