package io.github.sosmapping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TextReportTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @Test
  void says_what_we_worry_about_what_works_and_what_is_needed() throws IOException {
    isAs("worried.txt", new ReportRun().check("worried.json", "quiet.json"));
  }

  @Test
  void quotes_the_words_when_asked() throws IOException {
    isAs("quoted.txt", new ReportRun().quoting().check("worried.json"));
  }

  @Test
  void says_why_a_document_was_not_looked_at() throws IOException {
    isAs("unusable.txt", new ReportRun().check("invalid.json", "broken.json", "missing.json"));
  }

  @Test
  void goes_on_after_a_bad_line() throws IOException {
    isAs("lines.txt", new ReportRun().check("lines.ndjson"));
  }

  @Test
  void says_how_much_it_leaves_out() throws IOException {
    isAs("limited.txt", new ReportRun().atMost(2).check("worried.json"));
  }

  @Test
  void names_the_rule_that_failed() throws IOException {
    isAs("failed.txt", new ReportRun().rules(SampleRules.withFailure()).check("quiet.json"));
  }

  @Test
  void stands_out_only_on_a_terminal_and_says_the_same() {
    String plain = new ReportRun().check("worried.json").report();
    String bold = new ReportRun().inColour().check("worried.json").report();
    assertThat(plain).doesNotContain("\u001b");
    assertThat(bold).contains("\u001b[1mError\u001b[0m");
    assertThat(bold.replace("\u001b[1m", "").replace("\u001b[0m", "")).isEqualTo(plain);
  }

  @Test
  void keeps_to_a_hundred_columns() {
    String report = new ReportRun().quoting().check("worried.json", "lines.ndjson").report();
    assertThat(report.lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void says_which_part_of_it_is_in_the_language_asked_for() {
    String welsh =
        Sos.run("check", "--lang", "cy", Sos.RECORDS.resolve("worried.json").toString()).out();
    String french =
        Sos.run("check", "--lang", "fr", Sos.RECORDS.resolve("worried.json").toString()).out();
    String english =
        Sos.run("check", "--lang", "en-GB", Sos.RECORDS.resolve("worried.json").toString()).out();

    assertThat(welsh)
        .contains("Nid oes graddfa ar y map hwn, felly nid oes neb wedi dweud eto")
        .contains("Sentences of rules that have been put into Welsh are in Welsh")
        .contains("What are we worried about");
    assertThat(french).contains("There are no sentences in French yet");
    assertThat(english).doesNotContain("sentences in", "have been put into");
  }

  @Test
  void calls_standard_input_by_its_name() throws IOException {
    String record = Files.readString(Sos.RECORDS.resolve("quiet.json"));
    assertThat(Sos.runWith(record, "check", "-").out())
        .startsWith("standard input, record family-8");
  }

  @Test
  void quotes_the_whole_text_where_the_parts_belong_to_its_translation() {
    String report = new ReportRun().quoting().check("translated.json").report();
    assertThat(report)
        .contains("“Amser da gyda'n gilydd bob nos Wener.”")
        .doesNotContain("“quality time”");
  }

  private static void isAs(String name, ReportRun.Result result) throws IOException {
    assertThat(result.report()).isEqualTo(Files.readString(GOLDEN.resolve(name)));
  }
}
