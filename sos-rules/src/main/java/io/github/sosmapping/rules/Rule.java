package io.github.sosmapping.rules;

/**
 * One thing to notice about a record.
 *
 * <p>A rule is a final class with a {@link RuleInfo} label and a constructor without arguments. It
 * holds no state, asks no clock and no locale, and is called by several threads at once. It says
 * what it found, what is met and what it could not assess; saying nothing counts as "nothing to
 * look at". It may throw: the examiner then notes that this rule failed and goes on with the rest.
 */
@FunctionalInterface
public interface Rule {

  /**
   * Looks at a record.
   *
   * @param facts the record and what can be worked out from it
   * @param out where to say what was noticed
   */
  void examine(Facts facts, Outcome out);
}
