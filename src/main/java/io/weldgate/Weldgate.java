package io.weldgate;

import io.weldgate.audit.VerifyTrailCommand;
import io.weldgate.evidence.VerifyEvidenceCommand;
import io.weldgate.keyring.RotateKeysCommand;
import io.weldgate.process.ProvingDiagrams;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import io.weldgate.rule.ReplayCommand;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Weldgate 焊闸: no completed approval, no arc. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Weldgate {

    /** A known word as the first argument runs that command alone; anything else starts the application. */
    public static void main(String[] arguments) {
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "prove" -> System.exit(ProvingDiagrams.run(arguments, inUtf8()));
            case "replay" -> System.exit(ReplayCommand.run(
                    List.of(arguments).subList(1, arguments.length).toArray(String[]::new), inUtf8()));
            case "verify-trail" -> System.exit(VerifyTrailCommand.run(
                    List.of(arguments).subList(1, arguments.length).toArray(String[]::new), inUtf8()));
            case "rotate-keys" -> System.exit(RotateKeysCommand.run(
                    List.of(arguments).subList(1, arguments.length).toArray(String[]::new), inUtf8()));
            case "verify-evidence" -> System.exit(VerifyEvidenceCommand.run(
                    List.of(arguments).subList(1, arguments.length).toArray(String[]::new), inUtf8()));
            default -> SpringApplication.run(Weldgate.class, arguments);
        }
    }

    /** Whatever the machine's locale: the commands speak Chinese too. */
    private static PrintStream inUtf8() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    /**
     * Ticks in milliseconds, which the database stores whole, so that a stored instant equals the one in memory. It
     * knows the zone, so that today is one and the same day in every room.
     */
    @Bean
    Clock clock(@Value("${weldgate.zone}") ZoneId zone) {
        return Clock.tickMillis(zone);
    }
}
