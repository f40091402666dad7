/**
 * Reports of violations: the public page, the officials' list and files, the ledger of rewards.
 */
package io.weldgate.web.tipoff;
