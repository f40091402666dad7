/**
 * Places drawn: what goes on round a spot, and how exactly a position must be known.
 */
package io.weldgate.web.plan;
