package io.weldgate.certificate;

import jakarta.persistence.Embeddable;

/**
 * What is printed on a certificate besides its dates and its number.
 *
 * @param category   the trade
 * @param issuer     name of the authority
 * @param issuerArea where the authority sits, GB/T 2260
 */
@Embeddable
public record Inscription(String category, String issuer, String issuerArea) {}
