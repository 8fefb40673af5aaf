package io.github.sosmapping.core.worry;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.RecordValue;
import java.util.List;
import org.immutables.value.Value;

/**
 * The grid for thinking past harm through before writing danger statements: occasions against
 * behaviour, severity and effect.
 *
 * <p>A serious or repeated harm deserves more than one line: the first, the worst and the latest
 * occasion each with what was done and what it did to the child.
 *
 * <p>Source: S002 §6.5.1; W15.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class HarmMatrix extends RecordValue implements Extensible {

  HarmMatrix() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The rows of the grid. */
  public abstract List<HarmOccasion> occasions();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link HarmMatrix}; not thread-safe. */
  public static final class Builder extends ImmutableHarmMatrix.Builder {
    Builder() {}
  }
}
