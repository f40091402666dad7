/**
 * The tracks of a case beside each other, and what came of them.
 */
package io.weldgate.web.investigation;
