package io.weldgate.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.weldgate.WeldgateTest;
import io.weldgate.registry.TerminalSecrets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

@WeldgateTest
class ProductionCheckTest {

    @Autowired
    private Accounts accounts;
    @Autowired
    private TerminalSecrets secrets;
    @Autowired
    private PasswordEncoder passwords;

    @Test
    void a_database_that_a_demonstration_has_run_on_is_refused_by_what_it_holds() {
        assertThatThrownBy(() -> new ProductionCheck(accounts, secrets, passwords).afterSingletonsInstantiated())
                .isInstanceOf(UnfitForProduction.class)
                .hasMessageContaining("demo accounts are enabled: admin, audit1, base1")
                .hasMessageContaining("accounts have the demo password: welder1")
                .hasMessageContaining("terminals have demo passwords: T-0001")
                .hasMessageContaining("T-0101");
    }
}
