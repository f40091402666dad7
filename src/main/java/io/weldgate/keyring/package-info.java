/**
 * The secrets made at first start and kept outside the repository: signing keys, and the sealing of personal data.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package io.weldgate.keyring;
