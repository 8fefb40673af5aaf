package io.github.sosmapping.core.basis;

/**
 * Where an entry stands between first draft and history.
 *
 * <p>Source: W31; own design.
 */
public enum Lifecycle {
  /** A first version, open to change. */
  DRAFT,

  /** The family has seen or heard it. */
  SHARED_WITH_FAMILY,

  /** Family and professionals stand by it. */
  AGREED,

  /** Somebody does not share it, and the record says so. */
  DISPUTED,

  /** No longer a present worry or task. */
  RESOLVED,

  /** A later version has taken its place. */
  SUPERSEDED
}
