package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiagramProofTest {

    @Test
    void no_path_through_the_diagrams_of_the_house_leads_round_a_gate() {
        Proof proof = DiagramProof.of(Diagrams.all(), 100_000);

        assertThat(proof).as(() -> ((Proof.Fails) proof).account()).isInstanceOf(Proof.Holds.class);
    }
}
