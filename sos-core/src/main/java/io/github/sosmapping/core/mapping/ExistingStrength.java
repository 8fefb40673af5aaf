package io.github.sosmapping.core.mapping;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something good in the child's life: a person, a relationship, a skill, a plan.
 *
 * <p>True and useful, but by itself it would not stop the danger. If it did stop the danger once,
 * it is existing safety.
 *
 * <p>Source: W2; W8; W43.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class ExistingStrength extends RecordValue
    implements Identified, Recorded, Extensible {

  ExistingStrength() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<ExistingStrength> id();

  /** What is good, with an example. */
  @ReadBy(Audience.FAMILY)
  public abstract PlainText description();

  /** Whose strength it is. */
  public abstract List<Id<Individual>> by();

  /** Dangers, goals or harm it has to do with. */
  public abstract List<Id<Identified>> relatesTo();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link ExistingStrength}; not thread-safe. */
  public static final class Builder extends ImmutableExistingStrength.Builder {
    Builder() {}
  }
}
