package io.github.sosmapping.core.worry;

/**
 * Category of harm as statutory returns count it; statistics only.
 *
 * <p>Source: W44.
 */
public enum HarmCategory {
  /** Neglect. */
  NEGLECT,

  /** Physical harm. */
  PHYSICAL,

  /** Emotional harm. */
  EMOTIONAL,

  /** Sexual harm. */
  SEXUAL,

  /** More than one category. */
  MULTIPLE,

  /** Another category. */
  OTHER,

  /** Not categorised. */
  NOT_CATEGORISED
}
