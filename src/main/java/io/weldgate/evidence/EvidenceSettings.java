package io.weldgate.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** @param maxFileSize of one upload; the web container's own limit must be larger */
@ConfigurationProperties("weldgate.evidence")
record EvidenceSettings(@DefaultValue("15MB") DataSize maxFileSize) {}
