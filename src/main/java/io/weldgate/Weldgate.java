package io.weldgate;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Weldgate 焊闸: no completed approval, no arc. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Weldgate {

    public static void main(String[] arguments) {
        SpringApplication.run(Weldgate.class, arguments);
    }
}
