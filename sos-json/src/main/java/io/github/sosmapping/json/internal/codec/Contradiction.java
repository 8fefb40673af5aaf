package io.github.sosmapping.json.internal.codec;

import io.github.sosmapping.core.basis.IntegrityException;

/**
 * Something that an object of a document says against itself.
 *
 * @param code what kind of contradiction
 * @param property the property of the object that holds it
 * @param end the byte behind the object
 */
public record Contradiction(IntegrityException.Code code, String property, int end) {}
