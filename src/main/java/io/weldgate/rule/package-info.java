/**
 * The seam to the rules: rule packs and their hash; implements Judging.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"decision"})
package io.weldgate.rule;
