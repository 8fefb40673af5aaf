package io.github.sosmapping.testkit.assertion;

import static io.github.sosmapping.testkit.assertion.SosAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.json.RecordWriter;
import io.github.sosmapping.testkit.BrokenJson;
import io.github.sosmapping.testkit.Families;
import org.junit.jupiter.api.Test;

class DocumentAssertTest {

  private static final FamilyRecord RECORD = Families.seed(2).draft().generate().record();
  private static final byte[] JSON = RecordWriter.compact().write(RECORD);

  @Test
  void a_document_leads_to_its_record() {
    assertThatJson(JSON).isReadable().holdsTheSameAs(RECORD);
  }

  @Test
  void problems_are_asked_for_by_place_and_kind() {
    assertThatJson(BrokenJson.UNKNOWN_TERM.of(JSON))
        .isInvalid()
        .hasProblemAt("/stage")
        .hasProblem(ProblemCode.NOT_A_TERM);
    assertThatJson("{").isUnreadable().hasProblem(ProblemCode.TRUNCATED);
    SosAssertions.assertThat(RecordReader.create().read(new byte[0]))
        .isUnreadable()
        .hasProblemAt("");
  }

  @Test
  void a_failure_lists_what_is_wrong_and_where() {
    byte[] broken = BrokenJson.IMPOSSIBLE_DATE.of(JSON);
    assertThat(catchThrowable(() -> assertThatJson(broken).isReadable()).getMessage())
        .startsWith("Expected the document to be readable, but it is invalid:")
        .containsPattern("wrong-form at /openedOn \\(line 1, column \\d+\\)");
  }

  @Test
  void a_whole_document_has_no_problem() {
    assertThat(catchThrowable(() -> assertThatJson(JSON).hasProblemAt("/stage")).getMessage())
        .isEqualTo("Expected the document to have a problem at /stage, but it holds a record.");
    assertThat(catchThrowable(() -> assertThatJson(JSON).isUnreadable()))
        .isInstanceOf(AssertionError.class);
  }
}
