package io.github.sosmapping.core.voice;

import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.text.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The three questions drawn on a fairy or a wizard, for younger children.
 *
 * <p>Asks the same as Three Houses and is not done beside it without a reason.
 *
 * <p>Source: S003; W22.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract non-sealed class FairyWizard extends RecordValue implements ChildVoice {

  FairyWizard() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<FairyWizard> id();

  /** Whose voice it is. */
  @Override
  public abstract Id<Child> child();

  /** Day of the conversation or observation. */
  @Override
  public abstract LocalDate heldOn();

  /** Who was with the child. */
  @Override
  public abstract Optional<Id<Individual>> worker();

  /** With whom the child agreed to share it. */
  @Override
  public abstract List<Id<Individual>> childAgreedSharingWith();

  /** Day on which parents were told that the conversation would take place. */
  @Override
  public abstract Optional<LocalDate> parentsInformedOn();

  /** Day on which parents heard what the child said. */
  @Override
  public abstract Optional<LocalDate> sharedWithParentsOn();

  /** Why it is not shared with parents, for the child's safety or at the child's wish. */
  @Override
  public abstract Optional<PlainText> withheldReason();

  /** Why the same tool was used again with this child. */
  @Override
  public abstract Optional<PlainText> repeatReason();

  /** Reference to a scan or photograph of the child's work. */
  @Override
  public abstract Optional<Label> attachment();

  /** Which figure the child chose. */
  public abstract Optional<Figure> figure();

  /** What the child is worried about. */
  public abstract List<VoiceEntry> worries();

  /** What is good. */
  public abstract List<VoiceEntry> goodThings();

  /** What the child wishes for. */
  public abstract List<VoiceEntry> wishes();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Override
  public final VoiceKind kind() {
    return VoiceKind.FAIRY_WIZARD;
  }

  @Override
  public final List<VoiceEntry> allEntries() {
    return Stream.of(worries(), goodThings(), wishes()).flatMap(List::stream).toList();
  }

  @Value.Check
  void checkIntegrity() {
    Integrity.uniqueIds("worries", worries());
    Integrity.uniqueIds("goodThings", goodThings());
    Integrity.uniqueIds("wishes", wishes());
  }

  /** Builds a {@link FairyWizard}; not thread-safe. */
  public static final class Builder extends ImmutableFairyWizard.Builder {
    Builder() {}
  }
}
