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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A condition the agency sets for any plan; the family works out how to meet it.
 *
 * <p>Says what must hold, not how. If it prescribes a parent's every action it has become a
 * dictated plan.
 *
 * <p>Source: W19; W22.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class BottomLine extends RecordValue implements Identified, Recorded, Extensible {

  BottomLine() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<BottomLine> id();

  /** What must hold. */
  @ReadBy(Audience.FAMILY)
  public abstract PlainText text();

  /** Who set it. */
  public abstract List<Id<Individual>> setBy();

  /** Day on which it was explained to the family. */
  public abstract Optional<LocalDate> explainedOn();

  /** Whether the plan meets it; absent when not yet judged. */
  public abstract Optional<Boolean> met();

  /** How one can see that it is met. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> evidence();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link BottomLine}; not thread-safe. */
  public static final class Builder extends ImmutableBottomLine.Builder {
    Builder() {}
  }
}
