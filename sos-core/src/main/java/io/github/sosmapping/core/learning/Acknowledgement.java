package io.github.sosmapping.core.learning;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.family.Role;
import io.github.sosmapping.core.text.PlainText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody looked at what a rule noticed at one entry and says why it stands as it is for now.
 *
 * <p>Holds for one rule at one entry, has a reason, and always ends: what is right today may not be
 * right after the summer. It names a role, not a person, because it answers for a decision of the
 * agency. It does not say that the finding was wrong, and it mends nothing; the finding is still
 * told, apart from the others.
 *
 * <p>Source: S002 §4.3; own design.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class Acknowledgement extends RecordValue implements Identified, Extensible {

  Acknowledgement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which reports refer to it. */
  @Override
  public abstract Id<Acknowledgement> id();

  /** Id of the rule, such as {@code DAN-007}; agencies have rules of their own. */
  public abstract Label rule();

  /**
   * The entry the finding belongs to: the nearest one with an id around the place of the finding.
   * Absent when the finding is about the record itself.
   */
  public abstract Optional<Id<Identified>> about();

  /** Why it stands as it is for now. */
  public abstract PlainText reason();

  /** Who decided so, as a role: a supervisor, a conference chair. */
  public abstract OpenTerm<Role> role();

  /** The day of the decision. */
  public abstract LocalDate on();

  /** The last day on which it holds. */
  public abstract LocalDate until();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Value.Check
  void checkIntegrity() {
    Integrity.inOrder("until", Optional.of(on()), Optional.of(until()));
  }

  /** Builds a {@link Acknowledgement}; not thread-safe. */
  public static final class Builder extends ImmutableAcknowledgement.Builder {
    Builder() {}
  }
}
