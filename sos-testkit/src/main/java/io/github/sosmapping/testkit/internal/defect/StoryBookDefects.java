package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.voice.Panel;
import io.github.sosmapping.core.voice.WordsAndPictures;
import io.github.sosmapping.core.voice.WordsAndPicturesPurpose;
import io.github.sosmapping.testkit.Defect;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What can be wrong with words and pictures. */
final class StoryBookDefects {

  private StoryBookDefects() {}

  static void addTo(Map<Defect, Change> all) {
    all.put(
        Defect.NO_EXPLANATION_FOR_CHILD,
        (record, desk) ->
            FamilyRecord.builder()
                .from(record)
                .wordsAndPictures(
                    record.wordsAndPictures().stream()
                        .filter(book -> !isExplanation(book))
                        .toList())
                .build());
    all.put(
        Defect.STORY_WITHOUT_PARENTS,
        (record, desk) ->
            explanation(
                record,
                book ->
                    WordsAndPictures.builder()
                        .from(book)
                        .draftedBy(List.of(desk.workerId()))
                        .presentedBy(List.of(desk.workerId()))
                        .approvedByParents(List.of())
                        .build()));
    all.put(
        Defect.STORY_HARD_TO_FOLLOW,
        (record, desk) ->
            explanation(
                record,
                book ->
                    WordsAndPictures.builder()
                        .from(book)
                        .panels(
                            Edit.first(
                                book.panels(),
                                panel ->
                                    Panel.builder()
                                        .from(panel)
                                        .text(
                                            desk.text(
                                                "One evening the grown-ups sat at the table and they"
                                                    + " talked for a long time about the nights"
                                                    + " and the noise and who could come when it"
                                                    + " got loud again."))
                                        .build()))
                        .build()));
  }

  private static boolean isExplanation(WordsAndPictures book) {
    return book.purpose() == WordsAndPicturesPurpose.EXPLANATION;
  }

  private static FamilyRecord explanation(
      FamilyRecord record, UnaryOperator<WordsAndPictures> change) {
    return FamilyRecord.builder()
        .from(record)
        .wordsAndPictures(
            Edit.each(
                record.wordsAndPictures(), book -> isExplanation(book) ? change.apply(book) : book))
        .build();
  }
}
