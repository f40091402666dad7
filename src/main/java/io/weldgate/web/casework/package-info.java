/**
 * Cases: what an officer finds, what a department has in hand, who holds which referral.
 */
package io.weldgate.web.casework;
