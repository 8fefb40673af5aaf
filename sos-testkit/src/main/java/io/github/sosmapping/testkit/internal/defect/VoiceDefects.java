package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Communication;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.voice.DirectQuote;
import io.github.sosmapping.core.voice.SafetyHouse;
import io.github.sosmapping.core.voice.ThreeHouses;
import io.github.sosmapping.core.voice.VoiceEntry;
import io.github.sosmapping.testkit.Defect;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What can be wrong with the voice of a child. */
final class VoiceDefects {

  private static final int AGE = 8;

  private VoiceDefects() {}

  static void addTo(Map<Defect, Change> all) {
    all.put(
        Defect.CHILD_NOT_HEARD, (record, desk) -> VoiceEdit.replace(record, desk, List.of()));
    all.put(
        Defect.VOICE_NOT_CARRIED_ON,
        (record, desk) ->
            VoiceEdit.replace(
                speaking(record, desk),
                desk,
                List.of(
                    houses(desk, 1, 20)
                        .worries(List.of(entry(desk, 1, "Purple kangaroos juggle umbrellas.")))
                        .goodThings(List.of(entry(desk, 2, "Trombones smell of lemonade.")))
                        .build())));
    all.put(
        Defect.SAME_QUESTIONS_AGAIN,
        (record, desk) ->
            VoiceEdit.replace(
                speaking(record, desk),
                desk,
                List.of(full(record, desk, 1, 50), full(record, desk, 2, 20))));
    all.put(
        Defect.PARENTS_NOT_TOLD,
        (record, desk) ->
            VoiceEdit.replace(
                speaking(record, desk),
                desk,
                List.of(
                    ThreeHouses.builder()
                        .from(full(record, desk, 1, 20))
                        .sharedWithParentsOn(Optional.empty())
                        .build())));
    all.put(
        Defect.ADULT_WORDS_ONLY,
        (record, desk) ->
            VoiceEdit.replace(speaking(record, desk), desk, List.of(paraphrased(desk))));
    all.put(
        Defect.VOICE_ONLY_ATTACHED,
        (record, desk) ->
            VoiceEdit.replace(
                speaking(record, desk),
                desk,
                List.of(
                    houses(desk, 1, 20).attachment(desk.label("A scan of three houses")).build())));
    all.put(
        Defect.IDEA_NOT_TAKEN_UP,
        (record, desk) ->
            VoiceEdit.replace(
                speaking(record, desk),
                desk,
                List.of(full(record, desk, 1, 40), houseWithIdea(record, desk))));
  }

  private static FamilyRecord speaking(FamilyRecord record, Desk desk) {
    UnaryOperator<Child> speaks =
        child ->
            child.id().equals(desk.childId())
                ? Child.builder()
                    .from(child)
                    .birthMonth(YearMonth.from(desk.asOf()).minusYears(AGE))
                    .communication(Communication.VERBAL)
                    .build()
                : child;
    return FamilyRecord.builder()
        .from(record)
        .children(Edit.each(record.children(), speaks))
        .build();
  }

  private static ThreeHouses.Builder houses(Desk desk, int place, int daysAgo) {
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

  private static ThreeHouses full(FamilyRecord record, Desk desk, int place, int daysAgo) {
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

  private static VoiceEntry entry(Desk desk, int place, String words) {
    return VoiceEntry.builder()
        .id(Id.of("entry-broken-" + place))
        .text(desk.scribe().quoted(words))
        .ownWords(true)
        .build();
  }

  private static DirectQuote paraphrased(Desk desk) {
    LocalDate day = desk.asOf().minusDays(20);
    PlainText text =
        desk.text("CHILD expressed positive feelings about home and about the people there.");
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

  private static SafetyHouse houseWithIdea(FamilyRecord record, Desk desk) {
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
