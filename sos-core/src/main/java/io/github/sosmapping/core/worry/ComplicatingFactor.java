package io.github.sosmapping.core.worry;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that makes change or safety harder without being the hurt itself.
 *
 * <p>By itself it does not hurt the child: low mood is complicating, a child left unfed is harm.
 * The way professionals act can be one.
 *
 * <p>Source: S003; W1; W2.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class ComplicatingFactor extends RecordValue
    implements Identified, Recorded, Extensible {

  ComplicatingFactor() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<ComplicatingFactor> id();

  /** What it is. */
  @ReadBy(Audience.FAMILY)
  public abstract PlainText description();

  /** The "so what": how it gets in the way. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> howItMakesThingsHarder();

  /** The dangers it makes harder. */
  public abstract List<Id<DangerStatement>> affects();

  /** What kind of circumstance it is. */
  public abstract Optional<OpenTerm<ComplicatingFactorKind>> kind();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link ComplicatingFactor}; not thread-safe. */
  public static final class Builder extends ImmutableComplicatingFactor.Builder {
    Builder() {}
  }
}
