/**
 * What follows a penalty: the blacklist, publication, what units lose, certificates to be revoked, typical cases.
 */
package io.weldgate.web.sanction;
