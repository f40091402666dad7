/**
 * Why it was decided so, and what stands on the trail.
 */
package io.weldgate.web.record;
