/**
 * What people are told, and what they tell of the platform: notices, letters, news, warnings, reports.
 */
@org.springframework.modulith.NamedInterface("notice")
package io.weldgate.api.notice;
