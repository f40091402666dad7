/**
 * The tracks of a case, and the penalties that come of them.
 */
@org.springframework.modulith.NamedInterface("investigation")
package io.weldgate.api.investigation;
