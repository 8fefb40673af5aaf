package io.github.sosmapping.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.links.Links;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.walk.RecordVisitor;
import io.github.sosmapping.core.walk.RecordWalker;
import io.github.sosmapping.core.walk.TextPlace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FamiliesTest {

  // A fingerprint of every word of the family with seed 1.
  private static final int GOLDEN = -640877263;

  private static List<String> texts(FamilyRecord record) {
    List<String> texts = new ArrayList<>();
    RecordWalker.walk(
        record,
        new RecordVisitor() {
          @Override
          public void text(Pointer owner, TextPlace place, int index, PlainText text) {
            texts.add(text.text());
          }
        });
    return texts;
  }

  @Test
  void the_same_seed_gives_the_same_family() {
    FamilyRecord one = Families.seed(42).complete().generate().record();
    FamilyRecord other = Families.seed(42).complete().generate().record();
    assertThat(one.equals(other)).isTrue();
    assertThat(one.equals(Families.seed(43).complete().generate().record())).isFalse();
  }

  @Test
  void a_seed_gives_the_same_words_on_every_machine() {
    int words = 0;
    for (String text : texts(Families.seed(1).complete().generate().record())) {
      words = 31 * words + text.hashCode();
    }
    assertThat(words)
        .as("records of a seed are promised to stay the same until a release says otherwise")
        .isEqualTo(GOLDEN);
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void every_stage_has_complete_families_whose_links_all_lead_somewhere(Stage stage) {
    for (long seed = 0; seed < 10; seed++) {
      FamilyRecord record = Families.seed(seed).complete().atStage(stage).generate().record();
      assertThat(record.stage()).isEqualTo(stage);
      assertThat(Links.of(record).problems()).isEmpty();
    }
  }

  @Test
  void drafts_are_unfinished_and_whole_in_their_links() {
    for (long seed = 0; seed < 20; seed++) {
      FamilyRecord record = Families.seed(seed).draft().generate().record();
      assertThat(Links.of(record).problems()).isEmpty();
    }
  }

  @Test
  void sizes_are_about_what_was_asked_for() {
    int small = length(Families.seed(5).complete().ofAbout(20).generate().record());
    int large = length(Families.seed(5).complete().ofAbout(2_000).generate().record());
    assertThat(large).isGreaterThan(small * 20);
  }

  private static int length(FamilyRecord record) {
    return texts(record).stream().mapToInt(String::length).sum();
  }

  @Test
  void canaries_sing_in_every_text_when_asked_and_nowhere_else() {
    assertThat(texts(Families.seed(3).complete().canaries(true).generate().record()))
        .allMatch(text -> text.contains(FamilyGenerator.CANARY));
    assertThat(texts(Families.seed(3).complete().generate().record()))
        .noneMatch(text -> text.contains(FamilyGenerator.CANARY));
  }

  @ParameterizedTest
  @EnumSource(Defect.class)
  void a_family_says_which_defects_it_carries(Defect defect) {
    GeneratedFamily family = Families.seed(7).complete().with(defect).generate();
    assertThat(family.defects()).containsExactly(defect);
    FamilyRecord whole = Families.seed(7).complete().generate().record();
    assertThat(family.record().equals(whole)).as("%s changes the record", defect).isFalse();
  }

  @Test
  void an_endless_stream_goes_on_from_seed_to_seed() {
    List<GeneratedFamily> three = Families.seed(9).complete().stream().limit(3).toList();
    assertThat(three).extracting(GeneratedFamily::seed).doesNotHaveDuplicates();
  }

  @Test
  void sizes_out_of_bounds_are_refused() {
    assertThatThrownBy(() -> Families.seed(1).ofAbout(0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
