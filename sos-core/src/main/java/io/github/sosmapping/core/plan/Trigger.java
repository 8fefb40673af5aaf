package io.github.sosmapping.core.plan;

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
import io.github.sosmapping.core.worry.DangerStatement;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A red flag that tells everybody to act, and what is done then.
 *
 * <p>Written for the bad days: what shows it, who notices, who is called first.
 *
 * <p>Source: W18; W27.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class Trigger extends RecordValue implements Identified, Recorded, Extensible {

  Trigger() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<Trigger> id();

  /** What shows that things are getting unsafe. */
  @ReadBy(Audience.FAMILY)
  public abstract PlainText redFlag();

  /** Who would notice. */
  public abstract List<Id<Individual>> noticedBy();

  /** What is done then. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> response();

  /** Who is called first. */
  public abstract Optional<Id<Individual>> callFirst();

  /** The dangers it warns of. */
  public abstract List<Id<DangerStatement>> counters();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link Trigger}; not thread-safe. */
  public static final class Builder extends ImmutableTrigger.Builder {
    Builder() {}
  }
}
