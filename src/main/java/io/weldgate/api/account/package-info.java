/**
 * Tokens, one's own account and data, and accounts for those who administer them.
 */
package io.weldgate.api.account;
