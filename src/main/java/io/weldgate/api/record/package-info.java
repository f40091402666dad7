/**
 * Decisions and the trail, as far as the asker may see them.
 */
@org.springframework.modulith.NamedInterface("record")
package io.weldgate.api.record;
