package io.weldgate.ledger;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param maxFileSize  of a file that is sent in; the web container's own limit must be larger
 * @param atOnce       up to which size a file is taken in while its sender waits
 * @param maxUnpacked  of one part of a workbook, once it is unpacked
 * @param maxRows      of a file, in either direction
 * @param maxProblems  after how many a file is not read further
 * @param chunk        rows that are compared and written together
 * @param waiting      large files that may wait for their turn
 * @param counted      up to how many rows a list counts; beyond, it says that there are more
 * @param lastPage     how far one can leaf; whoever looks for a row beyond searches
 * @param denseShare   of all units, from which on an area is gone through row by row
 * @param shareKept    for how long an area's share is not counted again
 * @param drillEvery   how often a unit practises, and how often it teaches by accidents (S3 art. 15)
 * @param silence      after how long without progress an import is taken for broken off
 */
@Validated
@ConfigurationProperties("weldgate.ledger")
public record LedgerSettings(
        @NotNull @DefaultValue("15MB") DataSize maxFileSize,
        @NotNull @DefaultValue("256KB") DataSize atOnce,
        @NotNull @DefaultValue("300MB") DataSize maxUnpacked,
        @Min(1) @Max(1_000_000) @DefaultValue("200000") int maxRows,
        @Min(1) @Max(10_000) @DefaultValue("500") int maxProblems,
        @Min(1) @Max(5_000) @DefaultValue("500") int chunk,
        @Min(1) @Max(100) @DefaultValue("4") int waiting,
        @Min(1) @Max(100_000) @DefaultValue("1000") int counted,
        @Min(1) @Max(10_000) @DefaultValue("100") int lastPage,
        @NotNull @DefaultValue("PT2M") Duration silence,
        @NotNull @DefaultValue("P6M") Period drillEvery,
        @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.1") double denseShare,
        @NotNull @DefaultValue("PT10M") Duration shareKept) {}
