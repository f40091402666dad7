package io.weldgate.enrolment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param mostCertificates        of one person
 * @param constructionValidity    longest term of a construction welder's certificate; provinces give two to six years
 * @param abandonedAfter          an enrolment that was begun and never sent is erased
 * @param refusedAfter            one that was refused and never corrected is erased
 * @param photosKept              after the confirmation
 * @param erasing                 how many are erased at once
 */
@Validated
@ConfigurationProperties("weldgate.enrolment")
record EnrolmentSettings(
        @Min(1) @Max(20) @DefaultValue("6") int mostCertificates,
        @NotNull @DefaultValue("P6Y") Period constructionValidity,
        @NotNull @DefaultValue("P7D") Duration abandonedAfter,
        @NotNull @DefaultValue("P30D") Duration refusedAfter,
        @NotNull @DefaultValue("P90D") Duration photosKept,
        @Min(1) @DefaultValue("200") int erasing) {}
