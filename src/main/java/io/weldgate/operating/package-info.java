/**
 * What an operator is shown of the running system: figures, whom a line of the log is about, and where work is stuck.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package io.weldgate.operating;
