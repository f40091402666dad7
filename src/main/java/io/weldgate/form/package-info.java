/**
 * Forms: what a record's fields take, their schema for any client, and the reading of what was filled in.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"evidence", "audit"})
package io.weldgate.form;
