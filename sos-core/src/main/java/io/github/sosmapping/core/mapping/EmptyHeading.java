package io.github.sosmapping.core.mapping;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.text.PlainText;
import org.immutables.value.Value;

/**
 * A note that a heading of the map was looked at and nothing was found under it.
 *
 * <p>Tells a considered gap from a forgotten one.
 *
 * <p>Source: S002 §3.2; W5.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class EmptyHeading extends RecordValue implements Extensible {

  EmptyHeading() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The heading. */
  public abstract Heading heading();

  /** What was asked, of whom, and why nothing stands there. */
  public abstract PlainText note();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link EmptyHeading}; not thread-safe. */
  public static final class Builder extends ImmutableEmptyHeading.Builder {
    Builder() {}
  }
}
