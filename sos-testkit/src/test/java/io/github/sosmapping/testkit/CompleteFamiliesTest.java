package io.github.sosmapping.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.links.Links;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.plan.RuleEvidence;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.plan.Trajectory;
import io.github.sosmapping.core.plan.TrajectoryStep;
import io.github.sosmapping.core.text.Audience;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompleteFamiliesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private static final List<String> JARGON =
      List.of(
          "safeguarding",
          "domestic violence",
          "neglect",
          "attachment",
          "engage",
          "appropriate",
          "non-engagement",
          "intervention",
          "placement",
          "contact with",
          "disclosed",
          "parenting",
          "dysregulat",
          "core group",
          "mash",
          "camhs",
          "cin plan",
          "lac ",
          "s47",
          "significant harm",
          "risk of",
          "compliance",
          "capacity");
  private static final int LONGEST = 25;
  private static final int LONGEST_FOR_A_CHILD = 14;

  private static Stream<FamilyRecord> all() {
    return Stream.of(Size.SMALL, Size.MEDIUM, Size.LARGE, new Size(3, 3, 6, 40))
        .flatMap(
            size ->
                Stream.of(Stage.values())
                    .flatMap(
                        stage ->
                            Families.seed(stage.name().length() * 50L)
                                .atStage(stage)
                                .size(size)
                                .stream()
                                .limit(15)
                                .map(GeneratedFamily::record)));
  }

  private static Stream<Texts.Placed> texts() {
    return all().flatMap(record -> Texts.of(record).stream());
  }

  @Test
  void every_link_leads_to_one_thing_of_the_right_kind() {
    assertThat(all().flatMap(record -> Links.of(record).problems().stream())).isEmpty();
    assertThat(
            Families.seed(0).draft().stream()
                .limit(200)
                .flatMap(family -> Links.of(family.record()).problems().stream()))
        .isEmpty();
  }

  @Test
  void no_sentence_comes_twice_in_a_record() {
    assertThat(all()).allSatisfy(CompleteFamiliesTest::hasNoTwins);
    assertThat(
            Stream.of(
                Families.seed(8).ofAbout(10_000),
                Families.seed(9).atStage(Stage.INTAKE).ofAbout(3000)))
        .allSatisfy(generator -> hasNoTwins(generator.generate().record()));
  }

  private static void hasNoTwins(FamilyRecord record) {
    Set<String> seen = new HashSet<>();
    List<String> twins = new ArrayList<>();
    for (Texts.Placed placed : Texts.of(record)) {
      for (String sentence : Texts.sentences(placed.text().text())) {
        if (!seen.add(sentence)) {
          twins.add(placed.at());
        }
      }
    }
    assertThat(twins).isEmpty();
  }

  @Test
  void sentences_are_short_and_shorter_for_children() {
    List<String> tooLong = new ArrayList<>();
    texts()
        .forEach(
            placed -> {
              boolean panel = placed.place().owner().equals("Panel");
              for (String sentence : Texts.sentences(placed.text().text())) {
                if (Texts.words(sentence) >= (panel ? LONGEST_FOR_A_CHILD : LONGEST)) {
                  tooLong.add(sentence);
                }
              }
            });
    assertThat(tooLong).isEmpty();
  }

  @Test
  void no_text_holds_jargon() {
    assertThat(texts().map(placed -> placed.text().text().toLowerCase(Locale.ROOT)))
        .filteredOn(text -> JARGON.stream().anyMatch(text::contains))
        .isEmpty();
  }

  @Test
  void texts_begin_with_a_capital_letter_end_with_a_stop_and_leave_no_slot_open() {
    assertThat(texts().map(placed -> placed.text().text()))
        .filteredOn(
            text ->
                !Character.isUpperCase(text.charAt(0))
                    || ".?!".indexOf(text.charAt(text.length() - 1)) < 0
                    || Stream.of("{", "}", "<", ">", "|", "  ", "..").anyMatch(text::contains))
        .isEmpty();
  }

  @Test
  void nothing_was_recorded_after_the_day_and_all_begins_before_it() {
    assertThat(all()).allSatisfy(CompleteFamiliesTest::staysBeforeToday);
  }

  private static void staysBeforeToday(FamilyRecord record) {
    for (RecordValue object : Texts.objects(record)) {
      boolean mayLieAhead =
          object instanceof NextStep
              || object instanceof SafetyPlan
              || object instanceof Trajectory
              || object instanceof TrajectoryStep;
      Texts.values(
          object,
          value -> {
            if (value instanceof LocalDate day && !mayLieAhead) {
              assertThat(day).as(object.toString()).isBeforeOrEqualTo(TODAY);
            }
            if (value instanceof YearMonth month) {
              assertThat(month).isBeforeOrEqualTo(YearMonth.from(TODAY));
            }
          });
      if (object instanceof NextStep step) {
        step.doneOn().ifPresent(day -> assertThat(day).isBeforeOrEqualTo(TODAY));
      }
    }
  }

  @Test
  void nothing_happens_after_the_work_has_ended() {
    List<String> late = new ArrayList<>();
    all()
        .filter(record -> record.stage() == Stage.CLOSED)
        .forEach(
            record -> {
              LocalDate end = record.closedOn().orElseThrow();
              for (RecordValue object : Texts.objects(record)) {
                Texts.values(
                    object,
                    value -> {
                      boolean after = value instanceof LocalDate day && day.isAfter(end);
                      if (after && !(object instanceof SafetyPlan)) {
                        late.add(object.toString());
                      }
                    });
              }
            });
    assertThat(late).isEmpty();
  }

  @Test
  void maps_follow_each_other_and_reports_lie_within_the_plan() {
    assertThat(all())
        .allSatisfy(
            record -> {
              assertThat(record.mappings())
                  .extracting(Mapping::heldOn)
                  .isSortedAccordingTo(LocalDate::compareTo)
                  .doesNotHaveDuplicates();
              record
                  .safetyPlans()
                  .forEach(
                      plan ->
                          plan.rules()
                              .forEach(
                                  rule ->
                                      assertThat(rule.evidence())
                                          .extracting(RuleEvidence::on)
                                          .allMatch(
                                              day ->
                                                  !day.isBefore(plan.startsOn().orElseThrow()))));
            });
  }

  @Test
  void every_child_is_heard_and_every_family_text_is_there() {
    assertThat(all())
        .allSatisfy(
            record ->
                assertThat(record.children())
                    .allSatisfy(
                        child ->
                            assertThat(record.childVoices())
                                .anyMatch(
                                    voice ->
                                        voice.child().equals(child.id())
                                            && voice.heldOn().isAfter(TODAY.minusDays(60)))));
    assertThat(texts())
        .anyMatch(placed -> placed.place().audience() == Audience.FAMILY)
        .anyMatch(placed -> placed.place().audience() == Audience.CHILD);
  }

  @Test
  void thousands_of_sentences_differ_between_records() {
    Set<String> seen = new HashSet<>();
    Families.seed(0).stream()
        .limit(60)
        .forEach(
            family ->
                Texts.of(family.record())
                    .forEach(placed -> seen.addAll(Texts.sentences(placed.text().text()))));
    assertThat(seen).hasSizeGreaterThan(8000);
  }
}
