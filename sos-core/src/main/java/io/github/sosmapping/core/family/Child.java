package io.github.sosmapping.core.family;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.text.PlainText;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A child the record is about, born or unborn, under a pseudonymous label.
 *
 * <p>Neither the full name nor the full date of birth belongs here: month of birth is enough for
 * every rule that looks at age. A young person who is only mentioned, such as a cousin, is a
 * Person.
 *
 * <p>Source: S003; W41.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract non-sealed class Child extends RecordValue implements Individual, Extensible {

  Child() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<Child> id();

  /** Pseudonymous label the record uses for the child, such as a first name or an initial. */
  @Override
  public abstract Label label();

  /** Other names by which texts call the child, such as a pet name. */
  @Override
  public abstract List<Label> alsoCalled();

  /** Year and month of birth; absent when unknown or before birth. */
  public abstract Optional<YearMonth> birthMonth();

  /** True while the child is not yet born. */
  @Value.Default
  public boolean unborn() {
    return false;
  }

  /** How the child mainly communicates. */
  public abstract Optional<Communication> communication();

  /** Language wishes and needs of the child. */
  public abstract Optional<LanguageNeeds> languageNeeds();

  /**
   * Why the record holds no recent words or observation of this child, such as the child's own
   * wish.
   */
  public abstract Optional<PlainText> noVoiceReason();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Override
  public final OpenTerm<Role> role() {
    return OpenTerm.of(Role.CHILD);
  }

  /** Builds a {@link Child}; not thread-safe. */
  public static final class Builder extends ImmutableChild.Builder {
    Builder() {}
  }
}
