package io.github.sosmapping.cli.internal.check;

import io.github.sosmapping.core.learning.Acknowledgement;

/**
 * An acknowledgement and where it was given.
 *
 * @param acknowledgement the acknowledgement
 * @param inRecord whether the record itself holds it; otherwise the file beside the records does
 * @param position where it stands in its list, from 0
 */
public record Given(Acknowledgement acknowledgement, boolean inRecord, int position) {}
