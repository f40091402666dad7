package io.weldgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import io.weldgate.api.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.unit.DataSize;

@WeldgateTest
class LargeUploadTest {

    private static final String PAGE = "/registers/machines/import";

    @LocalServerPort
    private int port;
    @Value("${spring.servlet.multipart.max-request-size}")
    private DataSize largest;

    @Test
    void a_form_that_is_larger_than_any_is_answered_by_a_page_that_says_how_large_it_may_be() {
        var browser = new Browser(port).signedIn("safety1", "weldgate-demo");

        var answer = browser.upload(PAGE, "machines.csv", new byte[(int) largest.toBytes() + 1]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("<html", "20 MB", RefusedPagesTest.BELL);
    }
}
