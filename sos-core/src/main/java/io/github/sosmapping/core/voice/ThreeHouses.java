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
 * The child's view in three houses: worries, good things, dreams.
 *
 * <p>Mirrors the three columns of the map. Usually done once, as a foundation; a repeat gives its
 * reason. About the situation as it is; the Safety House is about the plan to come.
 *
 * <p>Source: S002 §4.3; W2; W22.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract non-sealed class ThreeHouses extends RecordValue implements ChildVoice {

  ThreeHouses() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<ThreeHouses> id();

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

  /** House of worries. */
  public abstract List<VoiceEntry> worries();

  /** House of good things. */
  public abstract List<VoiceEntry> goodThings();

  /** House of dreams. */
  public abstract List<VoiceEntry> dreams();

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
    return VoiceKind.THREE_HOUSES;
  }

  @Override
  public final List<VoiceEntry> allEntries() {
    return Stream.of(worries(), goodThings(), dreams()).flatMap(List::stream).toList();
  }

  @Value.Check
  void checkIntegrity() {
    Integrity.uniqueIds("worries", worries());
    Integrity.uniqueIds("goodThings", goodThings());
    Integrity.uniqueIds("dreams", dreams());
  }

  /** Builds a {@link ThreeHouses}; not thread-safe. */
  public static final class Builder extends ImmutableThreeHouses.Builder {
    Builder() {}
  }
}
