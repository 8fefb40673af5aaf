package io.github.sosmapping.core.family;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.text.PlainText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How two people of the family tree are related.
 *
 * <p>Kinship and partnership only; how warm or strained a tie is belongs to the ecomap.
 *
 * <p>Source: S002 §3.3.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class GenogramRelationship extends RecordValue implements Extensible {

  GenogramRelationship() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** One of the two; the parent where one is the parent of the other. */
  public abstract Id<Individual> person();

  /** The other one. */
  public abstract Id<Individual> relatedTo();

  /** How they are related. */
  public abstract RelationshipKind kind();

  /** Anything that explains the relationship. */
  public abstract Optional<PlainText> note();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link GenogramRelationship}; not thread-safe. */
  public static final class Builder extends ImmutableGenogramRelationship.Builder {
    Builder() {}
  }
}
