/**
 * Forms as pages draw them from their schemas, and what was posted, its files kept.
 */
package io.weldgate.web.form;
