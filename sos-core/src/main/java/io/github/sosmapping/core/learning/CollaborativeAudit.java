package io.github.sosmapping.core.learning;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.text.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An audit done together with the worker: counts on one side, guided thought on the other.
 *
 * <p>Breadth and depth stay apart: metrics count what was done, analytics hold a judgement with its
 * reasons. Neither becomes a score of a person.
 *
 * <p>Source: S002 §4.2.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class CollaborativeAudit extends RecordValue
    implements Identified, Recorded, Extensible {

  CollaborativeAudit() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<CollaborativeAudit> id();

  /** The day. */
  public abstract LocalDate heldOn();

  /** Who audited. */
  public abstract List<Id<Individual>> auditor();

  /** Whether the worker was there; without the worker it is a file audit only. */
  public abstract boolean practitionerTookPart();

  /** What was counted. */
  public abstract List<AuditMetric> metrics();

  /** What was thought through. */
  public abstract List<AuditAnalytic> analytics();

  /** What the family said about the work. */
  public abstract Optional<PlainText> familyFeedback();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link CollaborativeAudit}; not thread-safe. */
  public static final class Builder extends ImmutableCollaborativeAudit.Builder {
    Builder() {}
  }
}
