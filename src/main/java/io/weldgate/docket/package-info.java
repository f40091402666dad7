/**
 * 卷宗: what a process is about where it is no permit. Its number, its place, and which departments may see it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"registry"})
package io.weldgate.docket;
