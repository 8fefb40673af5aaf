package io.github.sosmapping.rules.text;

/**
 * What a word hints at.
 *
 * <p>Hints, not grammar: rules that use them prompt a person to look and never decide anything. The
 * words for each cue stand in a word list per language, under the name of the cue.
 */
public enum Cue {
  /** Inside quotation marks, so somebody's own words; never judged for wording. */
  QUOTED,
  /** The future or a possibility: could, might, is worried that. */
  FUTURE,
  /** A child: a role word, or the label of a child of the record. */
  CHILD,
  /** An adult: a role word, or the label of an adult of the record. */
  ADULT,
  /** They, he, she and their forms. */
  PRONOUN,
  /** What something did to a child, as one could see or hear it. */
  IMPACT,
  /** A label that stands in for facts. */
  LABEL,
  /** A service: course, counselling, appointment. */
  SERVICE,
  /** What one does with services: attend, engage, complete. */
  SERVICE_VERB,
  /** A word that leaves open what will be seen: appropriate, support, ensure. */
  VAGUE,
  /** The absence of something: not, stop, avoid. */
  ABSENCE,
  /** A condition or circumstance rather than a behaviour: depression, debt. */
  CONDITION,
  /** An action that protects: took, rang, stayed, locked. */
  PROTECTIVE_ACTION,
  /** A word that most children do not know. */
  HARD_FOR_CHILD,
  /** A verb in the past tense. */
  PAST,
  /** A verb that names something one can see somebody do, in any tense. */
  ACTION,
  /** A condition clause: if, unless, when, keeps. */
  IF,
  /** Time or frequency: Friday, weekly, since, every. */
  TIME,
  /** Regularity: every, each, always, nightly. */
  HABIT,
  /** A length of time: weeks, months, for. */
  DURATION,
  /** A verb for something done once: register, book, refer. */
  TASK_VERB,
  /** A feeling or a general good word: loving, good, caring. */
  GENERAL_PRAISE,
  /** An example is given: when, such as, for example. */
  EXAMPLE,
  /** A reason or consequence: because, so, which means. */
  SO_WHAT,
  /** Danger, worry, unsafe. */
  DANGER_WORD,
  /** Safe, no worries, close. */
  SAFE_WORD,
  /** Not, no, never, no longer. */
  NEGATION,
  /** An order: must, you will, failure to. */
  ORDER,
  /** Worry as a verb: worried, fears. */
  WORRIED;

  // Only within one run of the library, never kept or written anywhere.
  @SuppressWarnings("EnumOrdinal")
  long bit() {
    return 1L << ordinal();
  }
}
