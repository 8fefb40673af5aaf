package io.github.sosmapping.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.github.sosmapping.examples.vendor.Http.Answer;
import io.github.sosmapping.json.RecordWriter;
import io.github.sosmapping.testkit.BrokenJson;
import io.github.sosmapping.testkit.Families;
import io.github.sosmapping.testkit.FamilyGenerator;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Whatever is sent: an answer in the 400s, nothing saved, no word of it in answers or logs. */
class HostileBodiesTest {

  private static final byte[] RECORD =
      RecordWriter.compact().write(Families.seed(7).draft().canaries(true).generate().record());

  private final Http http = TestSystem.shared().http();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void stop_listening() {
    root.detachAppender(log);
  }

  @ParameterizedTest
  @EnumSource
  void broken_json_is_answered_with_problems(BrokenJson broken) {
    Answer answer = http.post("/records", broken.of(RECORD));
    assertRefused(answer, 400, 422);
    var problem = answer.json().path("problems").path(0);
    assertThat(problem.path("code").asString()).isNotBlank();
    assertThat(problem.path("message").asString()).isNotBlank();
    assertThat(problem.has("pointer")).isTrue();
    assertThat(problem.has("line")).isTrue();
    assertThat(problem.has("column")).isTrue();
  }

  @Test
  void problems_say_where_and_do_not_quote() {
    String wrong =
        Documents.withId(Documents.freshId())
            .replace("\"dueOn\": \"2026-07-10\"", "\"dueOn\": \"canary-word\"");
    Answer answer = http.post("/records", wrong);
    assertRefused(answer, 422, 422);
    var problem = answer.json().path("problems").path(0);
    assertThat(problem.path("code").asString()).isEqualTo("wrong-form");
    assertThat(problem.path("pointer").asString()).isEqualTo("/mappings/0/nextSteps/2/dueOn");
    assertThat(problem.path("line").asInt()).isEqualTo(lineOf(wrong, "canary-word"));
    assertThat(answer.text()).doesNotContain("canary-word");
  }

  @Test
  void too_much_is_refused_by_its_size_alone() {
    String large = Documents.withId(Documents.freshId()) + " ".repeat(512 * 1024);
    assertRefused(http.post("/records", large), 413, 413);
    assertThat(http.post("/records", large).json().path("type").asString()).endsWith("#too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
  void other_media_types_are_refused(String type) {
    Answer answer =
        http.send(
            http.request("/records", "Content-Type", type)
                .POST(BodyPublishers.ofByteArray(RECORD)));
    assertRefused(answer, 415, 415);
  }

  @Test
  void an_answer_nobody_can_give_is_refused() {
    assertThat(http.get("/records", "Accept", "application/xml").status()).isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"text\": []}",
        "{\"text\": \"QcanaryQ\", \"ownWords\": \"yes\"}",
        "{\"text\": \"QcanaryQ\", \"QcanaryQ\": true}",
        "{\"text\": \"QcanaryQ",
        "{\"text\": \"QcanaryQ\", \"language\": \"QcanaryQ!\"}",
        "{\"text\": \"QcanaryQ\", \"names\": {\"QcanaryQ\": 1}}",
        "{\"text\": \"QcanaryQ\", \"names\": [null]}",
      })
  void questions_about_words_are_read_with_care(String body) {
    Answer answer = http.post("/words", body);
    assertRefused(answer, 400, 400);
    assertThat(answer.text()).doesNotContain("QcanaryQ");
  }

  @Test
  void one_passage_at_a_time_is_checked() {
    String body = "{\"text\": \"" + "word ".repeat(20_000) + "\"}";
    assertRefused(http.post("/words", body), 413, 413);
  }

  @Test
  void a_record_with_a_word_in_it_leaves_no_word_in_the_log() {
    String before = new String(RECORD, StandardCharsets.UTF_8);
    assertThat(before).contains(FamilyGenerator.CANARY);
    http.post("/records", RECORD);
    http.post("/records", RECORD);
    assertQuiet();
  }

  private void assertRefused(Answer answer, int... statuses) {
    assertThat(statuses).contains(answer.status());
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.text().toLowerCase(Locale.ROOT))
        .doesNotContain(FamilyGenerator.CANARY.toLowerCase(Locale.ROOT));
    assertQuiet();
  }

  private void assertQuiet() {
    for (ILoggingEvent event : List.copyOf(log.list)) {
      assertThat(event.getLevel()).isNotEqualTo(Level.ERROR);
      String written = event.getFormattedMessage();
      if (event.getThrowableProxy() != null) {
        written += ThrowableProxyUtil.asString(event.getThrowableProxy());
      }
      assertThat(written).doesNotContain(FamilyGenerator.CANARY, "QcanaryQ", "canary-word");
    }
  }

  private static int lineOf(String text, String word) {
    return (int) text.substring(0, text.indexOf(word)).lines().count();
  }
}
