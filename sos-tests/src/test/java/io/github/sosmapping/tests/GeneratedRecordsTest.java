package io.github.sosmapping.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.family.FamilyRecord;
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
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The test kit, the reader and the rules agree on what whole and what broken records are. */
class GeneratedRecordsTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final RecordReader READER = RecordReader.create();

  private static Examination examine(FamilyRecord record) {
    return Examiner.examine(record, AS_OF, RuleSet.standard());
  }

  @Test
  void complete_records_raise_no_error_no_warning_and_little_advice() {
    for (long seed = 0; seed < 300; seed++) {
      FamilyRecord record = Families.seed(seed).complete().generate().record();
      assertThat(examine(record).findings())
          .as("findings on seed %d", seed)
          .allMatch(finding -> finding.severity() == Severity.ADVICE)
          .hasSizeLessThanOrEqualTo(2);
    }
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
  void every_defect_is_noticed_by_the_rule_meant_for_it(Defect defect) {
    for (long seed = 0; seed < 5; seed++) {
      FamilyRecord record = Families.seed(seed).complete().with(defect).generate().record();
      assertThat(examine(record).findings())
          .as("findings for %s on seed %d", defect, seed)
          .anyMatch(finding -> finding.rule().id().equals(defect.ruleId()));
    }
  }

  @ParameterizedTest
  @EnumSource(BrokenJson.class)
  void broken_documents_are_refused_and_explained(BrokenJson way) {
    byte[] whole = RecordWriter.compact().write(Families.seed(1).complete().generate().record());
    ReadResult result = READER.read(way.of(whole));
    assertThat(result).as(way.description()).isNotInstanceOf(ReadResult.Readable.class);
  }
}
