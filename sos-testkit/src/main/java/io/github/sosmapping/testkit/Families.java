package io.github.sosmapping.testkit;

/**
 * Invented families for tests, from a seed.
 *
 * <pre>{@code
 * FamilyRecord record = Families.seed(7).generate().record();
 * FamilyRecord broken = Families.seed(7).with(Defect.DANGER_WITHOUT_GOAL).generate().record();
 * }</pre>
 *
 * <p>The same seed and settings give the same record on every machine, JDK, locale and time zone,
 * and need no test engine. Every name, sentence and event is made up; a record says so under its
 * extensions. Stateless and thread-safe.
 */
public final class Families {

  private Families() {}

  /**
   * Starts from a seed: a complete record of medium size, at a stage the seed chooses, as of 30
   * June 2026.
   */
  public static FamilyGenerator seed(long seed) {
    return new FamilyGenerator(seed);
  }
}
