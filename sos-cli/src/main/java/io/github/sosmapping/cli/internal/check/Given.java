package io.github.sosmapping.cli.internal.check;

import io.github.sosmapping.core.learning.Acknowledgement;

/**
 * An acknowledgement and where it was given.
 *
 * @param acknowledgement the acknowledgement
 * @param position where it stands in its list, from 0
 */
public record Given(Acknowledgement acknowledgement, int position) {}
