package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Communication;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.voice.ThreeHouses;
import io.github.sosmapping.testkit.Defect;
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
    all.put(Defect.CHILD_NOT_HEARD, (record, desk) -> VoiceEdit.replace(record, desk, List.of()));
    all.put(
        Defect.VOICE_NOT_CARRIED_ON,
        (record, desk) ->
            VoiceEdit.replace(
                speaking(record, desk),
                desk,
                List.of(
                    BrokenVoices.houses(desk, 1, 20)
                        .worries(
                            List.of(
                                BrokenVoices.entry(desk, 1, "Purple kangaroos juggle umbrellas.")))
                        .goodThings(
                            List.of(BrokenVoices.entry(desk, 2, "Trombones smell of lemonade.")))
                        .build())));
    all.put(
        Defect.SAME_QUESTIONS_AGAIN,
        (record, desk) ->
            VoiceEdit.replace(
                speaking(record, desk),
                desk,
                List.of(
                    BrokenVoices.full(record, desk, 1, 50),
                    BrokenVoices.full(record, desk, 2, 20))));
    all.put(
        Defect.PARENTS_NOT_TOLD,
        (record, desk) ->
            VoiceEdit.replace(
                speaking(record, desk),
                desk,
                List.of(
                    ThreeHouses.builder()
                        .from(BrokenVoices.full(record, desk, 1, 20))
                        .sharedWithParentsOn(Optional.empty())
                        .build())));
    all.put(
        Defect.ADULT_WORDS_ONLY,
        (record, desk) ->
            VoiceEdit.replace(
                speaking(record, desk), desk, List.of(BrokenVoices.paraphrased(desk))));
    all.put(
        Defect.VOICE_ONLY_ATTACHED,
        (record, desk) ->
            VoiceEdit.replace(
                speaking(record, desk),
                desk,
                List.of(
                    BrokenVoices.houses(desk, 1, 20)
                        .attachment(desk.label("A scan of three houses"))
                        .build())));
    all.put(
        Defect.IDEA_NOT_TAKEN_UP,
        (record, desk) ->
            VoiceEdit.replace(
                speaking(record, desk),
                desk,
                List.of(
                    BrokenVoices.full(record, desk, 1, 40),
                    BrokenVoices.houseWithIdea(record, desk))));
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
}
