package io.github.sosmapping.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.links.LinkProblem;
import io.github.sosmapping.core.links.Links;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DefectTest {

  @ParameterizedTest
  @EnumSource
  void changes_a_complete_record_and_breaks_no_link(Defect defect) {
    for (long seed = 0; seed < 12; seed++) {
      FamilyGenerator generator = Families.seed(seed).atStage(Stage.ONGOING_CASEWORK);
      GeneratedFamily broken = generator.with(defect).generate();
      assertThat(broken.record()).isNotEqualTo(generator.generate().record());
      assertThat(broken.defects()).containsExactly(defect);
      if (defect != Defect.DANGLING_LINK) {
        assertThat(Links.of(broken.record()).problems()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void states_itself(Defect defect) {
    assertThat(defect.ruleId()).matches("[A-Z]{2,5}-\\d{3}");
    assertThat(defect.description()).matches("[A-Z].*\\.").hasSizeBetween(20, 80);
  }

  @Test
  void each_is_meant_for_a_rule_of_its_own() {
    assertThat(Arrays.stream(Defect.values()).map(Defect::ruleId)).doesNotHaveDuplicates();
  }

  @Test
  void any_two_can_be_combined() {
    for (Defect one : Defect.values()) {
      for (Defect other : Defect.values()) {
        FamilyRecord record = Families.seed(3).with(other, one).generate().record();
        if (one != Defect.DANGLING_LINK && other != Defect.DANGLING_LINK) {
          assertThat(Links.of(record).problems()).as(one + " and " + other).isEmpty();
        }
      }
    }
  }

  @Test
  void all_at_once_are_stated_in_their_order() {
    GeneratedFamily family =
        Families.seed(3).with(Defect.DANGLING_LINK).with(Defect.values()).generate();
    assertThat(family.defects()).containsExactly(Defect.values());
    assertThat(Links.of(family.record()).problems())
        .extracting(LinkProblem::kind)
        .containsOnly(LinkProblem.Kind.DANGLING);
  }

  @Test
  void a_danger_without_goal_is_just_that() {
    FamilyRecord record = Families.seed(1).with(Defect.DANGER_WITHOUT_GOAL).generate().record();
    var latest = record.mappings().get(record.mappings().size() - 1);
    var danger = latest.dangerStatements().get(0).id();
    assertThat(latest.dangerStatements()).hasSize(2);
    assertThat(latest.safetyGoals())
        .hasSize(1)
        .noneMatch(goal -> goal.addresses().contains(danger));
  }

  @Test
  void drafts_have_none() {
    FamilyGenerator generator = Families.seed(1).draft().with(Defect.DANGLING_LINK);
    assertThatIllegalStateException().isThrownBy(generator::generate);
    assertThat(Families.seed(1).draft().generate().defects()).isEqualTo(List.of());
  }
}
