package io.github.sosmapping.examples.mapping;

import static io.github.sosmapping.testkit.assertion.SosAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.json.RecordWriter;
import io.github.sosmapping.testkit.assertion.SosAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsToRecordsTest {

  private static final String HEAD =
      "case,form,ref,about,who,date,answer_1,answer_2,answer_3,score\n";
  private static final String CASE = "1,CASE,,,,02/03/2026,Plan,Wales,,\n";

  private static String forms() throws IOException {
    return Files.readString(Path.of("forms.csv"));
  }

  private static List<String> troubles(String rows) {
    return FormsToRecords.map(HEAD + rows).troubles().stream()
        .map(one -> one.line() + " " + one.column())
        .toList();
  }

  @Test
  void a_case_that_was_filled_in_well_becomes_a_record_without_trouble() throws IOException {
    FormsToRecords.Result result = FormsToRecords.map(forms());
    FamilyRecord record = result.records().get(0);
    assertThatJson(RecordWriter.compact().write(record)).isReadable().holdsTheSameAs(record);
    assertThat(result.troubles()).noneMatch(trouble -> trouble.line() < 15);
    SosAssertions.assertThat(record).doesNotRaise("DAN-007").doesNotRaise("STEP-002");

    Mapping map = record.mappings().get(0);
    assertThat(map.status()).isEqualTo(Lifecycle.AGREED);
    assertThat(map.safetyScales()).hasSize(1);
    assertThat(map.safetyScales().get(0).ratings())
        .extracting(rating -> rating.value().asDouble())
        .containsExactly(5.0, 4.5);
  }

  @Test
  void every_trouble_is_told_by_line_and_column() throws IOException {
    assertThat(FormsToRecords.map(forms()).troubles())
        .extracting(one -> one.line() + " " + one.column())
        .containsExactly(
            "16 date",
            "17 answer_1",
            "19 who",
            "20 about",
            "20 date",
            "21 score",
            "21 ",
            "22 form",
            "23 answer_3",
            "24 case");
  }

  @Test
  void every_cell_is_in_a_record_or_in_the_list() throws IOException {
    FormsToRecords.Result result = FormsToRecords.map(forms());
    StringBuilder all = new StringBuilder();
    result
        .records()
        .forEach(
            record ->
                all.append(
                    new String(RecordWriter.compact().write(record), StandardCharsets.UTF_8)));
    List<Integer> told = result.troubles().stream().map(Trouble::line).toList();
    List<String> lines = forms().lines().toList();
    for (int i = 1; i < lines.size(); i++) {
      for (String cell : lines.get(i).split("\"|,(?! )", -1)) {
        boolean sentence = cell.contains(" ") && cell.endsWith(".");
        if (sentence && !told.contains(i + 1)) {
          assertThat(all).as("line %d", i + 1).contains(cell);
        }
      }
    }
  }

  @Test
  void rows_that_cannot_be_placed_are_told() {
    assertThat(troubles(CASE + ",CHILD,C1,,Perrin,,,,,\n")).containsExactly("3 case");
    assertThat(troubles(CASE + "1,CHILD,,,Perrin,,,,,\n")).containsExactly("3 ref");
    assertThat(troubles(CASE + "1,CHILD,C1,,,,,,,\n")).containsExactly("3 who");
    assertThat(troubles(CASE + "1,CHILD,C1,,Perrin,,,,,\n1,CHILD,C1,,Tilda,,,,,\n"))
        .containsExactly("4 ref");
    assertThat(troubles(CASE + "1,STEP,S1,,,,Ring the school.,,,\n")).containsExactly("3 form");
    assertThat(troubles(CASE + "1,MAP,M1,,,02/03/2026,Draft,,,\n1,MAP,M2,,,03/03/2026,Draft,,,\n"))
        .contains("4 ");
  }

  @Test
  void a_row_of_another_length_is_told_and_the_next_one_read() {
    FormsToRecords.Result result =
        FormsToRecords.map(HEAD + "1,CHILD,C1\n" + CASE + "1,CHILD,C2,,Tilda,,,,,\n");
    assertThat(result.troubles()).extracting(Trouble::line).containsExactly(2);
    assertThat(result.records().get(0).children()).hasSize(1);
  }

  @Test
  void cells_may_hold_commas_quotation_marks_and_line_breaks() {
    String rows =
        CASE
            + "1,MAP,M1,,,02/03/2026,Draft,,,\r\n"
            + "1,STEP,S1,,,,\"Say \"\"hello\"\",\nthen wait.\",,,\n"
            + "1,STEP,S2,,,tomorrow,Wait.,,,";
    FormsToRecords.Result result = FormsToRecords.map("\uFEFF" + HEAD + rows);
    assertThat(result.records().get(0).mappings().get(0).nextSteps().get(0).action().text())
        .isEqualTo("Say \"hello\",\nthen wait.");
    assertThat(result.troubles()).extracting(Trouble::line).containsExactly(6);
  }

  @Test
  void the_list_holds_no_words_of_the_export(@TempDir Path folder) throws IOException {
    Path records = folder.resolve("records.ndjson");
    Path left = folder.resolve("left.csv");
    FormsToRecords.main(new String[] {"forms.csv", records.toString(), left.toString()});
    assertThat(Files.readAllLines(records)).hasSize(2);
    assertThat(Files.readString(left))
        .startsWith("line,column,what,todo\n16,date,")
        .doesNotContain("Idris", "Maron", "Stepfather", "eleven", "VISIT", "Wren");
  }
}
