/**
 * Cases and referrals, for programs.
 */
@org.springframework.modulith.NamedInterface("casework")
package io.weldgate.api.casework;
