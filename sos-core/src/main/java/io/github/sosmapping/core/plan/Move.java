package io.github.sosmapping.core.plan;

/**
 * What a stage of the trajectory changes.
 *
 * <p>Source: W27.
 */
public enum Move {
  /** Time between child and family. */
  CONTACT,

  /** Who cares for the child day by day. */
  CARE,

  /** What services do. */
  SERVICE_ROLE,

  /** What the network does. */
  NETWORK_ROLE
}
