package io.github.sosmapping.testkit.jqwik;

import io.github.sosmapping.core.sample.Sample;
import io.github.sosmapping.testkit.Families;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Placeholder: samples as a jqwik arbitrary. */
public final class FamilyArbitraries {
  private FamilyArbitraries() {}

  /** Any sample. */
  public static Arbitrary<Sample> samples() {
    return Arbitraries.longs().map(Families::of);
  }
}
