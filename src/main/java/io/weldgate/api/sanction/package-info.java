/**
 * What follows a penalty: the blacklist, publication, what units lose, certificates to be revoked, typical cases.
 */
@org.springframework.modulith.NamedInterface("sanction")
package io.weldgate.api.sanction;
