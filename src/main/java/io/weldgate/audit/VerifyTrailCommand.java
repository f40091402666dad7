package io.weldgate.audit;

import io.weldgate.keyring.DataFolder;
import io.weldgate.keyring.Sealing;
import io.weldgate.keyring.SigningKeys;
import io.weldgate.keyring.Statements;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.NestedExceptionUtils;

/**
 * {@code verify-trail}: checks the trail of a stopped or running installation, by the same settings as the application,
 * and changes nothing. The embedded database must not be in use.
 */
public final class VerifyTrailCommand {

    static final int WHOLE = 0;
    static final int BROKEN = 1;
    static final int NOT_VERIFIED = 2;

    private VerifyTrailCommand() {}

    /** @return 0 if the trail is whole, 1 if it is broken, 2 if it could not be looked at */
    public static int run(String[] settings, PrintStream out) {
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.add("--logging.config=classpath:silent.xml");
        try (var context = new SpringApplicationBuilder(Alone.class).web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF).logStartupInfo(false).run(arguments.toArray(String[]::new))) {
            return tell(context.getBean(Verifying.class).verify(), out);
        } catch (RuntimeException e) {
            out.println("无法核验 cannot be verified: "
                    + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            return NOT_VERIFIED;
        }
    }

    static int tell(TrailCheck check, PrintStream out) {
        check.flaws().forEach(flaw -> out.printf("%s position %d entry %s%n", flaw.kind(), flaw.position(),
                flaw.entryId() == null ? "–" : flaw.entryId()));
        out.printf("%s: %d – %d; %s%n", check.whole() ? "留痕完整 OK" : "留痕被改动 BROKEN", check.from(), check.to(),
                check.secondPlace() == null ? "没有异地链头 no head in a second place"
                        : "异地链头 head in the second place: " + check.secondPlace());
        return check.whole() ? WHOLE : BROKEN;
    }

    /** What it takes to read and to verify, and nothing that writes. No component, lest the application find it. */
    @ImportAutoConfiguration({ConfigurationPropertiesAutoConfiguration.class, DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class})
    @EnableConfigurationProperties(AuditSettings.class)
    @ConfigurationPropertiesScan("io.weldgate.embedded")
    @ComponentScan(basePackages = "io.weldgate.embedded", useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(
            type = FilterType.REGEX, pattern = ".*\\.Database(OfDefaultRun|Missing)"))
    @Import({DataFolder.class, SigningKeys.class, Statements.class, Sealing.class, Links.class, Heads.class,
        Stamping.class, Verifying.class})
    static class Alone {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
