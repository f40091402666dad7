/**
 * The first page of the day, for each role its part.
 */
package io.weldgate.web.morning;
