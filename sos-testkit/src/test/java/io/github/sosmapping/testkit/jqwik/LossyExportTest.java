package io.github.sosmapping.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.json.RecordWriter;
import io.github.sosmapping.testkit.Defect;
import io.github.sosmapping.testkit.Families;
import io.github.sosmapping.testkit.FamilyGenerator;
import io.github.sosmapping.testkit.GeneratedFamily;
import io.github.sosmapping.testkit.HardCase;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** Systems that lose things are found out, and told what they lose. */
class LossyExportTest {

  private static final FamilyGenerator ANY =
      Families.seed(11).atStage(Stage.ONGOING_CASEWORK).canaries(true);

  /** A system that changes the latest map on its way. */
  private static RecordCompleteness map(UnaryOperator<Mapping> change) {
    return record -> {
      List<Mapping> maps = new ArrayList<>(record.mappings());
      int last = maps.size() - 1;
      maps.set(last, change.apply(maps.get(last)));
      return write(FamilyRecord.builder().from(record).mappings(maps).build());
    };
  }

  /** A system that changes the first step of the latest map. */
  private static RecordCompleteness step(UnaryOperator<NextStep> change) {
    return map(
        map -> {
          List<NextStep> steps = new ArrayList<>(map.nextSteps());
          steps.set(0, change.apply(steps.get(0)));
          return Mapping.builder().from(map).nextSteps(steps).build();
        });
  }

  private static RecordCompleteness words(UnaryOperator<String> change) {
    return step(
        step ->
            NextStep.builder()
                .from(step)
                .action(
                    PlainText.builder()
                        .from(step.action())
                        .text(change.apply(step.action().text()))
                        .build())
                .build());
  }

  private static byte[] write(FamilyRecord record) {
    return RecordWriter.compact().write(record);
  }

  private static GeneratedFamily family(HardCase... cases) {
    return ANY.with(cases).generate();
  }

  @Test
  void a_cut_text_is_told_with_its_lengths() {
    assertThatThrownBy(() -> words(text -> text.substring(0, 20)).every_word_is_kept(family()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("/nextSteps/0/action/text (cut after 20 of ")
        .hasMessageNotContaining(FamilyGenerator.CANARY);
  }

  @Test
  void a_changed_text_says_in_which_way() throws Exception {
    GeneratedFamily blanks = family(HardCase.WHITE_SPACE);
    GeneratedFamily marks = family(HardCase.COMBINING_MARKS);
    GeneratedFamily pictures = family(HardCase.BEYOND_BMP);
    assertThatThrownBy(() -> words(String::strip).every_word_is_kept(blanks))
        .hasMessageContaining("(other white space)");
    assertThatThrownBy(
            () ->
                words(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                    .every_word_is_kept(marks))
        .hasMessageContaining("(other Unicode characters that look alike)");
    assertThatThrownBy(
            () ->
                words(text -> text.replaceAll("[^\\u0000-\\uFFFF]", "?"))
                    .every_word_is_kept(pictures))
        .hasMessageContaining("(other characters beyond U+FFFF)");
    words(text -> "another").every_date_is_kept(family());
  }

  @Test
  void a_moved_day_says_how_far() {
    RecordCompleteness early =
        map(map -> Mapping.builder().from(map).heldOn(map.heldOn().minusDays(1)).build());
    assertThatThrownBy(() -> early.every_date_is_kept(family()))
        .hasMessageContaining("/heldOn (one day earlier)");
  }

  @Test
  void a_link_that_leads_elsewhere_is_found() {
    RecordCompleteness confused =
        step(step -> NextStep.builder().from(step).towards(List.of()).build());
    assertThatThrownBy(() -> confused.every_link_leads_where_it_led(family()))
        .hasMessageContaining("/nextSteps/0/towards");
  }

  @Test
  void a_missing_entry_is_found() {
    RecordCompleteness forgetful =
        map(map -> Mapping.builder().from(map).safetyScales(List.of()).build());
    assertThatThrownBy(() -> forgetful.every_entry_is_kept(family()))
        .hasMessageContaining("lost at /mappings/1/safetyScales");
  }

  @Test
  void a_missing_translation_is_found_as_such() throws Exception {
    RecordCompleteness monoglot =
        step(
            step ->
                NextStep.builder()
                    .from(step)
                    .action(PlainText.builder().from(step.action()).translations(List.of()).build())
                    .build());
    GeneratedFamily translated = family(HardCase.TRANSLATIONS);
    assertThatThrownBy(() -> monoglot.every_translation_is_kept(translated))
        .hasMessageContaining("lost at /mappings/1/nextSteps/0/action/translations");
    monoglot.every_word_is_kept(translated);
  }

  @Test
  void what_vendors_added_is_missed_without_telling_their_names() {
    RecordCompleteness strict =
        record -> write(FamilyRecord.builder().from(record).extensions(Extensions.none()).build());
    assertThatThrownBy(() -> strict.what_vendors_added_is_kept(family()))
        .hasMessageContaining("lost at /extensions")
        .hasMessageNotContaining("sosmapping");
  }

  @Test
  void another_order_is_found() {
    RecordCompleteness sorted =
        map(
            map -> {
              List<SafetyGoal> goals = new ArrayList<>(map.safetyGoals());
              Collections.reverse(goals);
              return Mapping.builder().from(map).safetyGoals(goals).build();
            });
    assertThatThrownBy(() -> sorted.every_list_keeps_its_order(family()))
        .hasMessageContaining("in another order at /mappings/1/safetyGoals");
  }

  @Test
  void a_finished_record_that_arrives_unfinished_is_found() {
    RecordCompleteness loose =
        step(step -> NextStep.builder().from(step).towards(List.of()).build());
    assertThatThrownBy(() -> loose.complete_records_stay_complete(Families.seed(11).generate()))
        .hasMessageContaining("STEP-002");
  }

  @Test
  void a_system_that_tidies_up_is_found() {
    RecordCompleteness tidy = map(map -> Mapping.builder().from(map).nextSteps(List.of()).build());
    GeneratedFamily late = Families.seed(2).with(Defect.OVERDUE_STEP).generate();
    assertThatThrownBy(() -> tidy.what_deserves_a_second_look_still_does(late))
        .hasMessageContaining("they no longer notice\n    STEP-003 at ");
  }

  @Test
  void an_export_that_cannot_be_read_fails_one_property_and_holds_up_the_others() {
    RecordCompleteness broken = record -> new byte[] {'{'};
    assertThatThrownBy(() -> broken.every_export_can_be_read(family()))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> broken.every_word_is_kept(family()))
        .isInstanceOf(TestAbortedException.class);
  }

  @Test
  void what_a_system_never_promised_is_not_minded() throws Exception {
    RecordCompleteness modest =
        new RecordCompleteness() {
          @Override
          public byte[] export(FamilyRecord record) {
            return write(FamilyRecord.builder().from(record).genogram(Optional.empty()).build());
          }

          @Override
          public boolean keeps(String pointer) {
            return !pointer.startsWith("/genogram");
          }
        };
    modest.every_entry_is_kept(family());
    assertThat(family().toString())
        .isEqualTo("Families.seed(11).atStage(Stage.ONGOING_CASEWORK).canaries(true).generate()");
  }
}
