/**
 * A permit from its application to its papers, the tasks on the way, and what it leans on: work near by,
 * outsourcing, who signs for whom.
 */
package io.weldgate.web.permit;
