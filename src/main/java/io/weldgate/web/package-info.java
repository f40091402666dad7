/**
 * Pages and task forms, phone first.
 */
@org.springframework.modulith.ApplicationModule
package io.weldgate.web;
