/**
 * Registers as files: taken in, and handed out.
 */
@org.springframework.modulith.NamedInterface("files")
package io.weldgate.ledger.files;
