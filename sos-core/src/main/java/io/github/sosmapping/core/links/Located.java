package io.github.sosmapping.core.links;

import io.github.sosmapping.core.walk.Pointer;

/**
 * Something in a record, together with its place.
 *
 * @param value the thing
 * @param at its place
 * @param <T> what it is
 */
public record Located<T>(T value, Pointer at) {}
