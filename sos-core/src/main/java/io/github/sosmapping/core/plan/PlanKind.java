package io.github.sosmapping.core.plan;

/**
 * Whether a safety plan bridges or lasts.
 *
 * <p>Source: W22; S002 §3.3.
 */
public enum PlanKind {
  /** Bridges the days while mapping is done. */
  IMMEDIATE,

  /** The family and network's lasting plan. */
  FAMILY
}
