package io.github.sosmapping.core.mapping;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One day on which existing safety was seen.
 *
 * <p>One line of evidence; several over time show that protection lasts.
 *
 * <p>Source: W12; W11.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class SafetyOccurrence extends RecordValue implements Extensible {

  SafetyOccurrence() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  public abstract LocalDate on();

  /** Who saw it. */
  public abstract List<Id<Individual>> seenBy();

  /** What was seen. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> note();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link SafetyOccurrence}; not thread-safe. */
  public static final class Builder extends ImmutableSafetyOccurrence.Builder {
    Builder() {}
  }
}
