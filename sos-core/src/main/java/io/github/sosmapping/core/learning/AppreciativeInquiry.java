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
 * Questions that draw out how a piece of good work or good care came about.
 *
 * <p>Starts from something that went well, asks for detail, and ends with what others can use.
 *
 * <p>Source: S001 slide 15; S002 Table 4.2; W1.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class AppreciativeInquiry extends RecordValue
    implements Identified, Recorded, Extensible {

  AppreciativeInquiry() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<AppreciativeInquiry> id();

  /** The day. */
  public abstract LocalDate heldOn();

  /** What went well. */
  public abstract PlainText subject();

  /** Who took part. */
  public abstract List<Id<Individual>> who();

  /** What made it work. */
  public abstract Optional<PlainText> whatWorked();

  /** What can be used again. */
  public abstract Optional<PlainText> learning();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link AppreciativeInquiry}; not thread-safe. */
  public static final class Builder extends ImmutableAppreciativeInquiry.Builder {
    Builder() {}
  }
}
