/**
 * Reports of violations: without a login for who reports, with one for who deals with them.
 */
@org.springframework.modulith.NamedInterface("tipoff")
package io.weldgate.api.tipoff;
