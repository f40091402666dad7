/**
 * Who may enter the broker, and what he may say and hear there: within the embedded broker, and built apart as the
 * extension of a HiveMQ that stands by itself. Knows nothing but the JDK and the extension's interface.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package io.weldgate.gate;
