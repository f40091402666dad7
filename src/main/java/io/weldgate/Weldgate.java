package io.weldgate;

import io.weldgate.rule.ReplayCommand;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
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

    /** A first word that names a stand-alone command runs that, without Spring, and ends with its exit code. */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        switch (words.isEmpty() ? "" : words.get(0)) {
            case "replay" -> System.exit(ReplayCommand.run(following(words), System.out));
            default -> SpringApplication.run(Weldgate.class, arguments);
        }
    }

    private static String[] following(List<String> words) {
        return words.subList(1, words.size()).toArray(String[]::new);
    }

    /** Ticks in milliseconds, which the database stores whole, so that a stored instant equals the one in memory. */
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
