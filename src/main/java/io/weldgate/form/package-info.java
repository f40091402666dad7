/**
 * How a business room says what a form record's field takes, beyond Bean Validation; annotations only.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package io.weldgate.form;
