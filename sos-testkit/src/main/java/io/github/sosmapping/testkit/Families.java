package io.github.sosmapping.testkit;

import java.time.LocalDate;

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

  /** The day on which records stand unless told otherwise: 30 June 2026. */
  public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  private Families() {}

  /**
   * Starts from a seed: a complete record of medium size, at a stage the seed chooses, as of {@link
   * #TODAY}.
   */
  public static FamilyGenerator seed(long seed) {
    return new FamilyGenerator(seed, Settings.STANDARD);
  }
}
