/**
 * The seam to mail and messages: who is told what of what has happened, in the application, by mail and by a webhook.
 * Nothing here ever moves a permit.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"registry", "certificate", "permit", "control", "enrolment", "warning", "docket",
        "tipoff", "decision", "feedback", "privacy", "keyring", "form", "audit", "operating"})
package io.weldgate.notification;
