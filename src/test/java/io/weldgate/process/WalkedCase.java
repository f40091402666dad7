package io.weldgate.process;

import org.junit.jupiter.api.BeforeEach;

/** The paths of one diagram of cases: a case on paper for each test. */
abstract class WalkedCase extends Walked {

    CaseOnPaper file;

    WalkedCase(String process) {
        super(process);
    }

    @BeforeEach
    void aCase() {
        file = new CaseOnPaper(engine);
    }
}
