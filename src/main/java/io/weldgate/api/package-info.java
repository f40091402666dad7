/**
 * REST for mini-programs and for other platforms.
 */
@org.springframework.modulith.ApplicationModule
package io.weldgate.api;
