package io.github.sosmapping.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.json.RecordWriter;
import io.github.sosmapping.rules.Examination;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.testkit.BrokenJson;
import io.github.sosmapping.testkit.Defect;
import io.github.sosmapping.testkit.Families;
import io.github.sosmapping.testkit.FamilyGenerator;
import io.github.sosmapping.testkit.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The test kit, the reader and the rules agree on what whole and what broken records are. */
class GeneratedRecordsTest {

  private static final LocalDate AS_OF = Corpus.AS_OF;
  private static final int TRIES = 1_000;

  /** The least that every defect can be made in, so that nothing but the defect differs. */
  private static final Size LEAST = new Size(2, 2, 2, 2);

  /** What is noticed in each whole record, before anything is broken in it. */
  private static final List<Set<String>> BEFORE =
      LongStream.rangeClosed(0, TRIES / Defect.values().length)
          .mapToObj(seed -> rules(whole(seed).generate().record()))
          .toList();

  private static final RecordReader READER = RecordReader.create();

  private static Examination examine(FamilyRecord record) {
    return Examiner.examine(record, AS_OF, RuleSet.standard());
  }

  @Test
  void complete_records_raise_no_error_no_warning_and_little_advice() {
    for (long seed = 0; seed < TRIES; seed++) {
      FamilyRecord record = Families.seed(seed).complete().size(size(seed)).generate().record();
      assertThat(examine(record).findings())
          .as("findings on seed %d", seed)
          .allMatch(finding -> finding.severity() == Severity.ADVICE)
          .hasSizeLessThanOrEqualTo(2);
    }
  }

  // Mostly small ones: what goes wrong goes wrong in them as well, and the build stays quick.
  private static Size size(long seed) {
    return seed % 10 == 0 ? Size.LARGE : seed % 5 == 0 ? Size.MEDIUM : Size.SMALL;
  }

  @Test
  void generated_records_survive_writing_and_reading() {
    for (long seed = 0; seed < 100; seed++) {
      FamilyRecord record =
          (seed % 2 == 0 ? Families.seed(seed).complete() : Families.seed(seed).draft())
              .generate()
              .record();
      ReadResult again = READER.read(RecordWriter.compact().write(record));
      assertThat(again).isInstanceOf(ReadResult.Readable.class);
      assertThat(((ReadResult.Readable) again).record().equals(record)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Defect.class)
  void every_defect_is_noticed_by_exactly_the_rule_meant_for_it(Defect defect) {
    for (int seed = 0; seed < BEFORE.size(); seed++) {
      Set<String> after = rules(whole(seed).with(defect).generate().record());
      after.removeAll(BEFORE.get(seed));
      assertThat(after)
          .as("rules that notice %s on seed %d and were silent before", defect, seed)
          .containsExactly(defect.ruleId());
    }
  }

  private static FamilyGenerator whole(long seed) {
    return Families.seed(seed).complete().atStage(Stage.ONGOING_CASEWORK).size(LEAST);
  }

  /** The rules that notice something. */
  private static Set<String> rules(FamilyRecord record) {
    Set<String> rules = new TreeSet<>();
    examine(record).findings().forEach(finding -> rules.add(finding.rule().id()));
    return rules;
  }

  @ParameterizedTest
  @EnumSource(BrokenJson.class)
  void broken_documents_are_refused_and_explained(BrokenJson way) {
    byte[] whole = RecordWriter.compact().write(Families.seed(1).complete().generate().record());
    ReadResult result = READER.read(way.of(whole));
    assertThat(result).as(way.description()).isNotInstanceOf(ReadResult.Readable.class);
  }
}
