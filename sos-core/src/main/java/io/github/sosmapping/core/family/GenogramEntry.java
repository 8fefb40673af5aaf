package io.github.sosmapping.core.family;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.RecordValue;
import org.immutables.value.Value;

/**
 * One person's place in the family tree.
 *
 * <p>Where the person stands in the tree, not what they do for the child: that is what a network
 * member says.
 *
 * <p>Source: S002 §3.3.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class GenogramEntry extends RecordValue implements Extensible {

  GenogramEntry() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who it is. */
  public abstract Id<Individual> person();

  /**
   * Generation counted from the child: 0 for children, 1 for parents, 2 for grandparents, -1 for
   * the children's children.
   */
  public abstract int generation();

  /** Side of the family as seen from the child. */
  public abstract FamilySide side();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Value.Check
  void checkIntegrity() {
    Integrity.inRange("generation", generation(), -10, 10);
  }

  /** Builds a {@link GenogramEntry}; not thread-safe. */
  public static final class Builder extends ImmutableGenogramEntry.Builder {
    Builder() {}
  }
}
