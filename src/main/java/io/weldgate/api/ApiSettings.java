package io.weldgate.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param maxBodySize of a request that is no upload; uploads have their own limit
 * @param trailBack   how far a search of the trail looks back that names neither a subject nor a day
 * @param trailExport most entries of one export
 * @param labels      most labels of machines in one document
 * @param exports     how many are written at once
 */
@ConfigurationProperties("weldgate.api")
public record ApiSettings(@DefaultValue("1MB") DataSize maxBodySize, @DefaultValue("P30D") Duration trailBack,
        @DefaultValue("20000") int trailExport, @DefaultValue("200") int labels, @DefaultValue Exports exports) {

    /**
     * @param atOnce   each holds a connection of the database for as long as its reader takes
     * @param patience for a turn
     */
    record Exports(@DefaultValue("3") int atOnce, @DefaultValue("PT3S") Duration patience) {}

    /** No list is leafed through further than this. */
    public static final int LAST_PAGE = 100_000;
}
