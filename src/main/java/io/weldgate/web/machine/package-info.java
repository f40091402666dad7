/**
 * Machines: the scan, the electronic file, coding and labels, mobile welders.
 */
package io.weldgate.web.machine;
