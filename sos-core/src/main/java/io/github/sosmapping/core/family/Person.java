package io.github.sosmapping.core.family;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.text.PlainText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody other than a child of the record: a parent, a relative, a neighbour, a professional.
 *
 * <p>Pseudonymous by design: an id, a role and the label that texts use.
 *
 * <p>Source: S002 §5.1; W17.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract non-sealed class Person extends RecordValue implements Individual, Extensible {

  Person() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<Person> id();

  /** Label the record uses for the person. */
  @Override
  public abstract Label label();

  /** Other names by which texts call the person. */
  @Override
  public abstract List<Label> alsoCalled();

  /** What the person is to the child or to the work. */
  @Override
  public abstract OpenTerm<Role> role();

  /** Whether the person lives in the child's home; absent when not recorded. */
  public abstract Optional<Boolean> livesWithChild();

  /** Language wishes and needs of the person. */
  public abstract Optional<LanguageNeeds> languageNeeds();

  /** Why this person's view could not be asked, for example because nobody can find them. */
  public abstract Optional<PlainText> cannotBeAsked();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link Person}; not thread-safe. */
  public static final class Builder extends ImmutablePerson.Builder {
    Builder() {}
  }
}
