package io.weldgate.evidence;

/**
 * @param sha256 lower-case hexadecimal
 * @param size   in bytes
 * @param type   media type found by looking at the bytes
 */
record Content(String sha256, long size, String type) {}
