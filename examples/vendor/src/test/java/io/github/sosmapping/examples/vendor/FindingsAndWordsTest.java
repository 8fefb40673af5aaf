package io.github.sosmapping.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.examples.vendor.Http.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FindingsAndWordsTest {

  private final Http http = TestSystem.shared().http();
  private final String id = Documents.freshId();
  private final String path = "/records/" + id + "/findings";

  @Test
  void findings_name_the_field_they_belong_beside() {
    http.post("/records", Documents.withId(id));
    JsonNode answer = http.get(path + "?asOf=2026-06-30").json();
    assertThat(answer.path("revision").asInt()).isEqualTo(1);
    assertThat(answer.path("ruleSet").asString()).startsWith("standard-");
    assertThat(answer.path("findings").valueStream())
        .anySatisfy(
            finding -> {
              assertThat(finding.path("rule").asString()).isEqualTo("DAN-004");
              assertThat(finding.path("severity").asString()).isEqualTo("warning");
              assertThat(finding.path("pointer").asString())
                  .isEqualTo("/mappings/0/dangerStatements/1");
              assertThat(finding.path("message").asString()).isNotBlank();
              assertThat(finding.path("question").asString()).endsWith("?");
            });
  }

  @Test
  void what_works_and_what_nobody_looked_at_is_said_too() {
    http.post("/records", Documents.withId(id));
    JsonNode answer = http.get(path).json();
    assertThat(answer.path("workingWell").size()).isPositive();
    assertThat(answer.path("notAssessed").size()).isPositive();
    assertThat(answer.path("note").asString()).contains("does not mean that a child is safe");
  }

  @Test
  void today_is_the_day_where_the_agency_is() {
    http.post("/records", Documents.withId(id));
    assertThat(http.get(path).json().path("asOf").asString()).isEqualTo(TestSystem.TODAY);
  }

  @Test
  void the_day_may_be_another() {
    http.post("/records", Documents.withId(id));
    JsonNode later = http.get(path + "?asOf=2027-06-30").json();
    assertThat(later.path("asOf").asString()).isEqualTo("2027-06-30");
    assertThat(later.path("findings").size())
        .isGreaterThan(http.get(path).json().path("findings").size());
  }

  @Test
  void a_day_that_is_none_is_refused_without_repeating_it() {
    http.post("/records", Documents.withId(id));
    Answer answer = http.get(path + "?asOf=QcanaryQ");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).doesNotContain("QcanaryQ");
  }

  @Test
  void words_are_marked_in_utf_16_units() {
    // The face takes two units, as it does in JavaScript.
    String text = "\uD83D\uDE42 Mum disengaged.";
    JsonNode answer =
        http.post("/words", "{\"text\": \"" + text + "\", \"language\": \"en-GB\"}").json();
    assertThat(answer.path("assessed").asBoolean()).isTrue();
    JsonNode flag = answer.path("flags").path(0);
    int start = flag.path("start").asInt();
    int end = flag.path("end").asInt();
    assertThat(text.substring(start, end)).isEqualTo("disengaged");
    assertThat(flag.path("plain").size()).isPositive();
    assertThat(flag.path("why").asString()).isNotBlank();
  }

  @Test
  void own_words_are_never_marked() {
    String question = "{\"text\": \"She disengaged.\", \"ownWords\": true}";
    assertThat(http.post("/words", question).json().path("flags").size()).isZero();
  }

  @Test
  void a_language_without_word_list_is_not_assessed_rather_than_fine() {
    JsonNode answer = http.post("/words", "{\"text\": \"Bonjour.\", \"language\": \"fr\"}").json();
    assertThat(answer.path("assessed").asBoolean()).isFalse();
  }
}
