package io.github.sosmapping.core.basis;

import java.util.Optional;

/** Something that can say who says so, who wrote it down and when. */
public interface Recorded {

  /** Who says so, who wrote it down and when; empty when not recorded. */
  Optional<Provenance> provenance();
}
