package io.github.sosmapping.core.walk;

import io.github.sosmapping.core.text.Audience;

/**
 * A place of the model where a text can stand.
 *
 * @param owner simple name of the type that holds the text
 * @param property name of the property
 * @param audience who is meant to read it
 */
public record TextPlace(String owner, String property, Audience audience) {}
