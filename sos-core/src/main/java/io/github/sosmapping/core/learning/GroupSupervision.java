package io.github.sosmapping.core.learning;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.text.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Four to ten colleagues work on a live record in a set process.
 *
 * <p>Its outcome is analysis: draft statements, a scale, questions, next steps; not more
 * information.
 *
 * <p>Source: S002 §5.3; W28; W29.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class GroupSupervision extends RecordValue
    implements Identified, Recorded, Extensible {

  GroupSupervision() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<GroupSupervision> id();

  /** The day. */
  public abstract LocalDate heldOn();

  /** What the worker wanted to think about. */
  public abstract Optional<PlainText> focus();

  /** Who took part, in which role. */
  public abstract List<SupervisionParticipant> participants();

  /** Drafts it led to. */
  public abstract List<Id<Identified>> produced();

  /** Questions it left for the work with the family. */
  public abstract List<PlainText> questions();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link GroupSupervision}; not thread-safe. */
  public static final class Builder extends ImmutableGroupSupervision.Builder {
    Builder() {}
  }
}
