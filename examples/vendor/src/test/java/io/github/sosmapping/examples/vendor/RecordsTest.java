package io.github.sosmapping.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.examples.vendor.Http.Answer;
import org.junit.jupiter.api.Test;

class RecordsTest {

  private final Http http = TestSystem.shared().http();
  private final String id = Documents.freshId();
  private final String path = "/records/" + id;
  private final String first = Documents.withId(id);
  private final String second = first.replace(Documents.GOAL, "Gav will step outside");

  @Test
  void a_new_record_gets_an_address_and_a_tag() {
    Answer created = http.post("/records", first);
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).endsWith(path);
    assertThat(created.header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void a_record_comes_back_letter_for_letter() {
    String spaced = first.replace("\"stage\": \"INTAKE\"", "\"stage\"  :\t\"INTAKE\" ");
    http.post("/records", spaced);
    Answer read = http.get(path);
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.header("Content-Type")).isEqualTo("application/json");
    assertThat(read.text()).isEqualTo(spaced);
  }

  @Test
  void a_byte_order_mark_is_let_in_and_left_out() {
    assertThat(http.post("/records", '\uFEFF' + first).status()).isEqualTo(201);
    assertThat(http.get(path).text()).isEqualTo(first);
  }

  @Test
  void the_same_id_twice_is_refused() {
    http.post("/records", first);
    assertProblem(http.post("/records", second), 409, "record-exists");
    assertThat(http.get(path).text()).isEqualTo(first);
  }

  @Test
  void an_edit_becomes_the_next_revision_and_the_earlier_one_stays() {
    http.post("/records", first);
    Answer saved = http.put(path, second, "If-Match", "\"1\"");
    assertThat(saved.status()).isEqualTo(204);
    assertThat(saved.header("ETag")).isEqualTo("\"2\"");
    assertThat(http.get(path).text()).isEqualTo(second);
    assertThat(http.get(path + "/revisions/1").text()).isEqualTo(first);
    assertThat(http.get(path + "/revisions/1").header("ETag")).isEqualTo("\"1\"");
    var revisions = http.get(path + "/revisions").json();
    assertThat(revisions.findValuesAsString("href"))
        .containsExactly(path + "/revisions/2", path + "/revisions/1");
  }

  @Test
  void an_edit_must_say_which_revision_it_is_of() {
    http.post("/records", first);
    assertProblem(http.put(path, second), 428, "revision-needed");
    assertProblem(http.put(path, second, "If-Match", "*"), 428, "revision-needed");
    assertThat(http.get(path).text()).isEqualTo(first);
  }

  @Test
  void weak_or_foreign_tags_match_nothing() {
    http.post("/records", first);
    for (String tag : new String[] {"W/\"1\"", "\"01\"", "\"one\"", "\"99999999999\"", "1"}) {
      assertProblem(http.put(path, second, "If-Match", tag), 412, "saved-meanwhile");
    }
    assertThat(http.put(path, second, "If-Match", "\"7\", \"1\"").status()).isEqualTo(204);
  }

  @Test
  void who_comes_second_is_told_what_both_changed() {
    http.post("/records", first);
    http.put(path, second, "If-Match", "\"1\"");
    String mine =
        first
            .replace(Documents.GOAL, "Gav will count to ten")
            .replace(Documents.FEARED, "Gav might throw things while");
    Answer lost = http.put(path, mine, "If-Match", "\"1\"");
    assertProblem(lost, 412, "saved-meanwhile");
    assertThat(lost.header("ETag")).isEqualTo("\"2\"");
    var answer = lost.json();
    assertThat(answer.path("currentETag").asString()).isEqualTo("\"2\"");
    assertThat(answer.path("current").asString()).isEqualTo(path + "/revisions/2");
    assertThat(answer.path("edited").asString()).isEqualTo(path + "/revisions/1");
    String goal = "/mappings/0/safetyGoals/0/";
    assertThat(answer.path("changedByBoth").valueStream().map(node -> node.asString()))
        .containsExactly(goal + "behaviour/text", goal + "fullText/text");
    assertThat(answer.path("changedByYou").valueStream().map(node -> node.asString()))
        .contains("/mappings/0/dangerStatements/0/behaviourFeared/text");
    assertThat(lost.text()).doesNotContain("Gav");
    assertThat(http.get(path).text()).isEqualTo(second);
  }

  @Test
  void the_same_edit_again_is_answered_as_the_first_time() {
    http.post("/records", first);
    http.put(path, second, "If-Match", "\"1\"");
    Answer again = http.put(path, second, "If-Match", "\"1\"");
    assertThat(again.status()).isEqualTo(204);
    assertThat(again.header("ETag")).isEqualTo("\"2\"");
    assertThat(http.get(path + "/revisions").json()).hasSize(2);
  }

  @Test
  void another_record_does_not_get_under_this_address() {
    http.post("/records", first);
    String other = Documents.withId(Documents.freshId());
    assertProblem(http.put(path, other, "If-Match", "\"1\""), 422, "other-record");
  }

  @Test
  void what_is_not_there_is_not_there() {
    assertProblem(http.get(path), 404, "unknown-record");
    assertProblem(http.get(path + "/revisions"), 404, "unknown-record");
    assertProblem(http.get(path + "/findings"), 404, "unknown-record");
    assertProblem(http.put(path, first, "If-Match", "\"1\""), 404, "unknown-record");
    http.post("/records", first);
    assertProblem(http.get(path + "/revisions/2"), 404, "unknown-revision");
    assertThat(http.get(path + "/revisions/first").status()).isEqualTo(404);
  }

  @Test
  void a_record_that_did_not_change_is_not_sent_again() {
    http.post("/records", first);
    assertThat(http.get(path, "If-None-Match", "\"1\"").status()).isEqualTo(304);
    http.put(path, second, "If-Match", "\"1\"");
    assertThat(http.get(path, "If-None-Match", "\"1\"").status()).isEqualTo(200);
  }

  @Test
  void the_list_names_records_and_their_current_revisions() {
    http.post("/records", first);
    http.put(path, second, "If-Match", "\"1\"");
    assertThat(http.get("/records").json().valueStream())
        .anyMatch(
            line -> line.path("id").asString().equals(id) && line.path("revision").asInt() == 2);
  }

  @Test
  void browsers_are_told_to_keep_nothing_and_to_run_only_ours() {
    for (String any : new String[] {"/", "/records", "/nothing-here"}) {
      Answer answer = http.get(any);
      assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
      assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
  }

  private static void assertProblem(Answer answer, int status, String kind) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json().path("type").asString()).isEqualTo("/problems.html#" + kind);
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.json().path("title").asString()).isNotBlank();
    assertThat(answer.json().path("detail").asString()).isNotBlank();
  }
}
