/**
 * 首查负责制: whoever finds a violation stops it, fixes the evidence, files what lies in his own power and at the same
 * time refers what does not; and 行刑衔接, where it may be a crime.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"docket", "registry", "keyring", "jurisdiction",
        "deadline", "evidence", "decision", "form", "audit"})
package io.weldgate.enforcement;
