/**
 * What people are told, and what they tell of the platform: notices, letters, warnings, reports.
 */
package io.weldgate.web.notice;
