package io.github.sosmapping.core.plan;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.text.PlainText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody to call when the plan is needed.
 *
 * <p>In the order in which to call.
 *
 * <p>Source: W18.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class PlanContact extends RecordValue implements Extensible {

  PlanContact() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who to call. */
  public abstract Id<Individual> person();

  /** Place in the order, from 1. */
  public abstract int order();

  /** How to reach them. */
  public abstract Optional<PlainText> how();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Value.Check
  void checkIntegrity() {
    Integrity.inRange("order", order(), 1, 1000);
  }

  /** Builds a {@link PlanContact}; not thread-safe. */
  public static final class Builder extends ImmutablePlanContact.Builder {
    Builder() {}
  }
}
