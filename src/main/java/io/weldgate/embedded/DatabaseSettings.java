package io.weldgate.embedded;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param port         of the embedded database on the loopback address; 0 takes any free one
 * @param programs     where the server's programs are unpacked; within the data folder unless set
 * @param startTimeout covers the recovery after a crash
 * @param stopTimeout  how long a server may take to stop by itself before it is killed
 */
@ConfigurationProperties("weldgate.database")
record DatabaseSettings(@DefaultValue("13306") int port, Path programs, @DefaultValue("PT60S") Duration startTimeout,
        @DefaultValue("PT30S") Duration stopTimeout) {}
