package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.voice.ChildVoice;
import io.github.sosmapping.core.voice.DirectQuote;
import io.github.sosmapping.core.voice.FairyWizard;
import io.github.sosmapping.core.voice.Observation;
import io.github.sosmapping.core.voice.OtherTool;
import io.github.sosmapping.core.voice.SafetyHouse;
import io.github.sosmapping.core.voice.ThreeHouses;
import io.github.sosmapping.core.voice.VoiceEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Copies of what children said, whatever the tool. */
final class VoiceEdit {

  private VoiceEdit() {}

  /** Changes every entry. */
  static ChildVoice entries(ChildVoice voice, UnaryOperator<VoiceEntry> change) {
    if (voice instanceof ThreeHouses houses) {
      return ThreeHouses.builder()
          .from(houses)
          .worries(Edit.each(houses.worries(), change))
          .goodThings(Edit.each(houses.goodThings(), change))
          .dreams(Edit.each(houses.dreams(), change))
          .build();
    }
    if (voice instanceof FairyWizard fairy) {
      return FairyWizard.builder()
          .from(fairy)
          .worries(Edit.each(fairy.worries(), change))
          .goodThings(Edit.each(fairy.goodThings(), change))
          .wishes(Edit.each(fairy.wishes(), change))
          .build();
    }
    if (voice instanceof SafetyHouse house) {
      return SafetyHouse.builder()
          .from(house)
          .inside(Edit.each(house.inside(), change))
          .visitors(Edit.each(house.visitors(), change))
          .outside(Edit.each(house.outside(), change))
          .rules(Edit.each(house.rules(), change))
          .build();
    }
    if (voice instanceof DirectQuote quote) {
      return DirectQuote.builder().from(quote).entries(Edit.each(quote.entries(), change)).build();
    }
    if (voice instanceof Observation seen) {
      return Observation.builder().from(seen).entries(Edit.each(seen.entries(), change)).build();
    }
    if (voice instanceof OtherTool tool) {
      return OtherTool.builder().from(tool).entries(Edit.each(tool.entries(), change)).build();
    }
    throw new IllegalStateException("a kind of voice that this test kit does not know");
  }

  /** Puts other voices in the place of all that one child said, without leaving loose links. */
  static FamilyRecord replace(FamilyRecord record, Desk desk, List<ChildVoice> others) {
    List<ChildVoice> kept = new ArrayList<>();
    List<Id<VoiceEntry>> gone = new ArrayList<>();
    for (ChildVoice voice : record.childVoices()) {
      if (voice.child().equals(desk.childId())) {
        voice.allEntries().forEach(entry -> gone.add(entry.id()));
      } else {
        kept.add(voice);
      }
    }
    kept.addAll(others);
    return Unlink.from(FamilyRecord.builder().from(record).childVoices(kept).build(), gone);
  }
}
