package io.weldgate;

import java.time.Clock;
import java.time.ZoneOffset;
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

    public static void main(String[] arguments) {
        SpringApplication.run(Weldgate.class, arguments);
    }

    /** Ticks in milliseconds, which the database stores whole, so that a stored instant equals the one in memory. */
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
