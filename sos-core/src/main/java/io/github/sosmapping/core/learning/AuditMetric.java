package io.github.sosmapping.core.learning;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.RecordValue;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One count of an audit.
 *
 * <p>How often or since when something was done; says nothing about how well.
 *
 * <p>Source: S002 §4.2.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class AuditMetric extends RecordValue implements Extensible {

  AuditMetric() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** What was counted. */
  public abstract Label element();

  /** How many. */
  public abstract Optional<Integer> count();

  /** The latest day. */
  public abstract Optional<LocalDate> on();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Value.Check
  void checkIntegrity() {
    count().ifPresent(value -> Integrity.inRange("count", value, 0, 1000000000));
  }

  /** Builds a {@link AuditMetric}; not thread-safe. */
  public static final class Builder extends ImmutableAuditMetric.Builder {
    Builder() {}
  }
}
