package io.weldgate.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** @param maxBodySize of a request that is no upload; uploads have their own limit */
@ConfigurationProperties("weldgate.api")
record ApiSettings(@DefaultValue("1MB") DataSize maxBodySize) {}
