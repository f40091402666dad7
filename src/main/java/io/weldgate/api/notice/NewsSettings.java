package io.weldgate.api.notice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param most of the last happenings that are told one by one
 * @param days before today that are looked back to
 */
@Validated
@ConfigurationProperties("weldgate.news")
record NewsSettings(@Min(1) @Max(100) @DefaultValue("12") int most, @Min(1) @Max(31) @DefaultValue("1") int days) {}
