package io.github.sosmapping.testkit;

import io.github.sosmapping.core.sample.Sample;

/** Placeholder: makes samples from a seed. */
public final class Families {
  private Families() {}

  /** The sample that belongs to a seed. */
  public static Sample of(long seed) {
    return Sample.builder().words("words " + seed).build();
  }
}
