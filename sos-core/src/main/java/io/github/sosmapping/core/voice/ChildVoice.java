package io.github.sosmapping.core.voice;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.text.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a child said, drew or showed about life at home, in the child's own way.
 *
 * <p>The child's experience is the centre of the work. The tools differ in how they ask; what they
 * share is that the child decides who may know, that parents are told, and that what was said
 * reaches the map and the plan.
 *
 * <p>Source: S002 §4.3; W22; W24; W41.
 */
public sealed interface ChildVoice extends Identified, Recorded, Extensible
    permits ThreeHouses, FairyWizard, SafetyHouse, DirectQuote, Observation, OtherTool {

  @Override
  Id<? extends ChildVoice> id();

  /** Which tool was used; tells the kinds apart in JSON. */
  VoiceKind kind();

  /** Whose voice it is. */
  Id<Child> child();

  /** Day of the conversation or observation. */
  LocalDate heldOn();

  /** Who was with the child. */
  Optional<Id<Individual>> worker();

  /** With whom the child agreed to share it. */
  List<Id<Individual>> childAgreedSharingWith();

  /** Day on which parents were told that the conversation would take place. */
  Optional<LocalDate> parentsInformedOn();

  /** Day on which parents heard what the child said. */
  Optional<LocalDate> sharedWithParentsOn();

  /** Why it is not shared with parents, for the child's safety or at the child's wish. */
  Optional<PlainText> withheldReason();

  /** Why the same tool was used again with this child. */
  Optional<PlainText> repeatReason();

  /** Reference to a scan or photograph of the child's work. */
  Optional<Label> attachment();

  /** Everything the child said, drew or showed with this tool, in the order of the tool. */
  List<VoiceEntry> allEntries();
}
