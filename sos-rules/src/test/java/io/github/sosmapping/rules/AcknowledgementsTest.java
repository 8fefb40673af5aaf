package io.github.sosmapping.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Role;
import io.github.sosmapping.core.learning.Acknowledgement;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.walk.Pointer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an acknowledgement sets aside, and what is said about those that set nothing aside. */
class AcknowledgementsTest {

  private static final LocalDate AS_OF = Fragment.AS_OF;

  private static final FamilyRecord RECORD =
      Fragment.record(
          """
          {"mappings": [{"id": "m1", "dangerStatements": [{"id": "d1"}, {"id": "d2"}]}]}
          """);

  private static final Examination EXAMINATION =
      Examiner.examine(RECORD, AS_OF, RuleSet.standard());

  @RuleInfo(
      id = "TEST-010",
      formerIds = "TEST-001",
      summary = "Always finds something about the record",
      severity = Severity.WARNING,
      about = Topic.MAPPING,
      notices = "Something.",
      asks = "What now?",
      meets = "Never.",
      sources = "own design")
  static final class AboutTheRecord implements Rule {
    @Override
    public void examine(Facts facts, Outcome out) {
      out.finding(Pointer.ROOT);
    }
  }

  @RuleInfo(
      id = "TEST-020",
      summary = "Cannot be acknowledged",
      severity = Severity.WARNING,
      about = Topic.MAPPING,
      notices = "Something.",
      asks = "What now?",
      meets = "Never.",
      acknowledgeable = false,
      sources = "own design")
  static final class Firm implements Rule {
    @Override
    public void examine(Facts facts, Outcome out) {
      out.finding(Pointer.ROOT);
    }
  }

  private static Acknowledgement.Builder acknowledging(String rule) {
    return Acknowledgement.builder()
        .id(Id.of("a1"))
        .rule(Label.of(rule))
        .reason(PlainText.of("CANARY reason", Language.ENGLISH_GB))
        .role(OpenTerm.of(Role.SUPERVISOR))
        .on(AS_OF.minusDays(7))
        .until(AS_OF);
  }

  private static Acknowledgements apply(Acknowledgement... given) {
    return Acknowledgements.apply(RECORD, EXAMINATION, List.of(given));
  }

  private static List<String> places(Stream<Finding> findings) {
    return findings
        .filter(finding -> finding.rule().id().equals("DAN-007"))
        .map(finding -> finding.at().toString())
        .toList();
  }

  private static Acknowledgements.Reason reason(Acknowledgement... given) {
    List<Acknowledgements.Idle> idle = apply(given).idle();
    assertThat(idle).hasSize(1);
    return idle.get(0).reason();
  }

  @Test
  void sets_aside_one_rule_at_one_entry_and_nothing_else() {
    Acknowledgements result = apply(acknowledging("DAN-007").about(Id.of("d1")).build());

    assertThat(places(result.acknowledged().stream().map(a -> a.finding())))
        .containsExactly("/mappings/0/dangerStatements/0");
    assertThat(places(result.examination().findings().stream()))
        .containsExactly("/mappings/0/dangerStatements/1");
    assertThat(result.acknowledged()).hasSize(1);
    assertThat(result.examination().findings()).hasSize(EXAMINATION.findings().size() - 1);
    assertThat(result.idle()).isEmpty();
  }

  @Test
  void leaves_the_examination_as_it_is_when_nothing_is_acknowledged() {
    assertThat(apply().examination()).isEqualTo(EXAMINATION);
  }

  @Test
  void reaches_the_record_itself_with_or_without_its_id_and_by_former_ids_too() {
    RuleSet set = RuleSet.builder("t").add(new AboutTheRecord()).build();
    Examination examination = Examiner.examine(RECORD, AS_OF, set);
    Acknowledgement without = acknowledging("TEST-010").build();
    Acknowledgement with = acknowledging("TEST-001").about(Id.widen(RECORD.id())).build();

    for (Acknowledgement one : List.of(without, with)) {
      Acknowledgements result = Acknowledgements.apply(RECORD, examination, List.of(one));
      assertThat(result.examination().findings()).isEmpty();
      assertThat(result.acknowledged()).hasSize(1);
    }
  }

  @Test
  void cannot_set_aside_a_rule_that_may_not_be_acknowledged() {
    RuleSet set = RuleSet.builder("t").add(new Firm()).build();
    Examination examination = Examiner.examine(RECORD, AS_OF, set);

    Acknowledgements result =
        Acknowledgements.apply(RECORD, examination, List.of(acknowledging("TEST-020").build()));

    assertThat(result.examination()).isEqualTo(examination);
    assertThat(result.idle())
        .extracting(Acknowledgements.Idle::reason)
        .containsExactly(Acknowledgements.Reason.NOT_ACKNOWLEDGEABLE);
  }

  @Test
  void holds_on_its_last_day_and_no_longer() {
    Acknowledgement.Builder one = acknowledging("DAN-007").about(Id.of("d1"));

    assertThat(apply(one.until(AS_OF).build()).acknowledged()).hasSize(1);
    Acknowledgements over = apply(one.until(AS_OF.minusDays(1)).build());
    assertThat(over.examination()).isEqualTo(EXAMINATION);
    assertThat(over.idle())
        .extracting(Acknowledgements.Idle::reason)
        .containsExactly(Acknowledgements.Reason.EXPIRED);
  }

  @Test
  void says_why_an_acknowledgement_set_nothing_aside() {
    Acknowledgement.Builder danger = acknowledging("DAN-007").about(Id.of("d1"));
    LocalDate tomorrow = AS_OF.plusDays(1);

    assertThat(reason(danger.until(tomorrow).on(tomorrow).build()))
        .isEqualTo(Acknowledgements.Reason.NOT_YET_GIVEN);
    assertThat(reason(acknowledging("NO-001").build()))
        .isEqualTo(Acknowledgements.Reason.NO_SUCH_RULE);
    assertThat(reason(acknowledging("DAN-007").about(Id.of("d9")).build()))
        .isEqualTo(Acknowledgements.Reason.NO_SUCH_ENTRY);
    assertThat(reason(acknowledging("DAN-007").about(Id.of("m1")).build()))
        .isEqualTo(Acknowledgements.Reason.NOTHING_FOUND);
    Acknowledgement first = acknowledging("DAN-007").about(Id.of("d1")).build();
    assertThat(reason(first, first)).isEqualTo(Acknowledgements.Reason.GIVEN_TWICE);
  }

  @Test
  void does_not_call_mended_what_nobody_looked_at() {
    RuleSet off = RuleSet.standard().toBuilder("t").off("DAN-007").build();
    Acknowledgements result =
        Acknowledgements.apply(
            RECORD,
            Examiner.examine(RECORD, AS_OF, off),
            List.of(acknowledging("DAN-007").about(Id.of("d1")).build()));

    assertThat(result.idle())
        .extracting(Acknowledgements.Idle::reason)
        .containsExactly(Acknowledgements.Reason.RULE_DID_NOT_LOOK);
  }

  @Test
  void shows_nothing_of_the_reasons() {
    assertThat(apply(acknowledging("DAN-007").about(Id.of("d1")).build()).toString())
        .doesNotContain("CANARY");
  }
}
