package io.github.sosmapping.examples.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.rules.Examination;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MeetingLedByProfessionalsTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final RuleSet ONLY_OURS =
      RuleSet.builder("only-ours").add(new MeetingLedByProfessionals()).build();

  private static FamilyRecord example(String heading) throws IOException {
    String page = Files.readString(Path.of("VALE-001.md"));
    int section = page.indexOf("\n## " + heading + "\n");
    int start = page.indexOf("```json\n", section) + 8;
    String json = page.substring(start, page.indexOf("\n```", start));
    ReadResult result = RecordReader.create().read(json.getBytes(StandardCharsets.UTF_8));
    return ((ReadResult.Readable) result).record();
  }

  private static Examination examine(FamilyRecord record, LocalDate asOf) {
    return Examiner.examine(record, asOf, ONLY_OURS);
  }

  @Test
  void notices_what_the_page_says_it_notices() throws IOException {
    assertThat(examine(example("Noticed"), AS_OF).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.at()).hasToString("/meetings/0");
              assertThat(finding.message(Locale.UK))
                  .isEqualTo(
                      "Only people who are there for their job led this meeting (leaders: 1).");
            });
  }

  @Test
  void stays_silent_when_somebody_from_the_family_shares_the_lead() throws IOException {
    Examination examination = examine(example("Not noticed"), AS_OF);

    assertThat(examination.findings()).isEmpty();
    assertThat(examination.workingWell()).hasSize(1);
  }

  @Test
  void looks_back_half_a_year_and_not_before_it_was_agreed() throws IOException {
    FamilyRecord record = example("Noticed");

    assertThat(examine(record, LocalDate.of(2027, 2, 1)).findings()).isEmpty();
    assertThat(examine(record, LocalDate.of(2025, 12, 31)).notAssessed())
        .singleElement()
        .matches(entry -> entry.reason() == NotAssessed.Reason.NOT_YET_IN_FORCE);
  }

  @Test
  void looks_beside_the_catalogue_whichever_way_it_is_added() {
    Path record = Path.of("../records/drinking-at-weekends.json");

    assertThat(OwnRules.byHand().isOn("VALE-001")).isTrue();
    assertThat(OwnRules.asServices().isOn("VALE-001")).isTrue();
    assertThat(OwnRules.look(record, AS_OF, OwnRules.byHand()))
        .isEqualTo(OwnRules.look(record, AS_OF, OwnRules.asServices()));
  }
}
