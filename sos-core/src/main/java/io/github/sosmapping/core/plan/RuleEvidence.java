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
 * One report that a rule was kept, broken or put to the test.
 *
 * <p>A written plan proves nothing until it has been seen to work.
 *
 * <p>Source: W18.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class RuleEvidence extends RecordValue implements Identified, Recorded, Extensible {

  RuleEvidence() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<RuleEvidence> id();

  /** The day. */
  public abstract LocalDate on();

  /** How it went. */
  public abstract EvidenceResult result();

  /** Who says so. */
  public abstract List<Id<Individual>> reportedBy();

  /** What was seen. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> note();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link RuleEvidence}; not thread-safe. */
  public static final class Builder extends ImmutableRuleEvidence.Builder {
    Builder() {}
  }
}
