package io.github.sosmapping.core.basis;

import java.util.Optional;

/**
 * Something that is never overwritten: a later version names the earlier one it takes the place of.
 */
public interface Versioned extends Identified {

  /** Where it stands between first draft and history. */
  Lifecycle status();

  /** The earlier version whose place it takes; empty for a first version. */
  Optional<? extends Id<? extends Identified>> supersedes();
}
