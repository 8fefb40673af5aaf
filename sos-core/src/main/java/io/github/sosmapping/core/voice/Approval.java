package io.github.sosmapping.core.voice;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.text.PlainText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That somebody agreed a text on a day.
 *
 * <p>Agreement to words that a child will hear is asked for and dated.
 *
 * <p>Source: S001 slide 16; W26.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class Approval extends RecordValue implements Extensible {

  Approval() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who agreed. */
  public abstract Id<Individual> by();

  /** Day on which they agreed. */
  public abstract Optional<LocalDate> on();

  /** What they asked to be changed. */
  public abstract Optional<PlainText> changes();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link Approval}; not thread-safe. */
  public static final class Builder extends ImmutableApproval.Builder {
    Builder() {}
  }
}
