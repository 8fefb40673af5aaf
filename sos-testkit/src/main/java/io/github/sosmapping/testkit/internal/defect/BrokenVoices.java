package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.voice.DirectQuote;
import io.github.sosmapping.core.voice.SafetyHouse;
import io.github.sosmapping.core.voice.ThreeHouses;
import io.github.sosmapping.core.voice.VoiceEntry;
import java.time.LocalDate;
import java.util.List;

/** What a child of eight said in words that no story uses. */
final class BrokenVoices {

  private BrokenVoices() {}

  static ThreeHouses.Builder houses(Desk desk, int place, int daysAgo) {
    LocalDate day = desk.asOf().minusDays(daysAgo);
    return ThreeHouses.builder()
        .id(Id.of("voice-houses-" + place))
        .child(desk.childId())
        .heldOn(day)
        .worker(desk.workerId())
        .addChildAgreedSharingWith(desk.parentId())
        .parentsInformedOn(day)
        .sharedWithParentsOn(day.plusDays(1));
  }

  static ThreeHouses full(FamilyRecord record, Desk desk, int place, int daysAgo) {
    String worry = "I get scared in bed and I can't sleep at night.";
    String good = "I like pancakes and my big brown bear.";
    String dream = "I want a day at the sea with everybody.";
    return houses(desk, place, daysAgo)
        .worries(List.of(carried(record, entry(desk, 10 * place, worry))))
        .goodThings(List.of(carried(record, entry(desk, 10 * place + 1, good))))
        .dreams(List.of(carried(record, entry(desk, 10 * place + 2, dream))))
        .build();
  }

  private static VoiceEntry carried(FamilyRecord record, VoiceEntry entry) {
    return VoiceEntry.builder()
        .from(entry)
        .addCarriedInto(Id.widen(Edit.latest(record).dangerStatements().get(0).id()))
        .build();
  }

  static VoiceEntry entry(Desk desk, int place, String words) {
    return VoiceEntry.builder()
        .id(Id.of("entry-broken-" + place))
        .text(desk.scribe().quoted(words))
        .ownWords(true)
        .build();
  }

  static DirectQuote paraphrased(Desk desk) {
    LocalDate day = desk.asOf().minusDays(20);
    PlainText text = desk.text("CHILD is happy at home and gets on with the people there.");
    return DirectQuote.builder()
        .id(Id.of("voice-paraphrased"))
        .child(desk.childId())
        .heldOn(day)
        .worker(desk.workerId())
        .parentsInformedOn(day)
        .sharedWithParentsOn(day)
        .addEntry(VoiceEntry.builder().id(Id.of("entry-paraphrased")).text(text).build())
        .context(desk.text("At the kitchen table, with PARENT making tea next door."))
        .build();
  }

  static SafetyHouse houseWithIdea(FamilyRecord record, Desk desk) {
    LocalDate day = desk.asOf().minusDays(20);
    return SafetyHouse.builder()
        .id(Id.of("voice-house"))
        .child(desk.childId())
        .heldOn(day)
        .worker(desk.workerId())
        .parentsInformedOn(day)
        .sharedWithParentsOn(day)
        .addInside(carried(record, entry(desk, 31, "Me, a blanket and a lamp that stays on.")))
        .addRule(entry(desk, 32, "Trombones juggle purple umbrellas."))
        .build();
  }
}
