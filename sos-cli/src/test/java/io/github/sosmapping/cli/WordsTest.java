package io.github.sosmapping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WordsTest {

  private static final String JARGON = "Nan says that Mum will engage with services in May.";

  private static List<JsonNode> objects(String out) {
    return out.lines().map(JsonMapper.shared()::readTree).toList();
  }

  @Test
  void every_line_is_a_passage_with_flags_in_utf16_offsets() {
    String text = "Tea at four.\r\n\n\uD83D\uDE00 " + JARGON + "\n";
    Sos.Outcome outcome = Sos.runWith(text, "words", "--format", "ndjson");
    assertThat(outcome.code()).isZero();
    List<JsonNode> passages = objects(outcome.out());
    assertThat(passages).extracting(p -> p.get("line").asInt()).containsExactly(1, 3);
    assertThat(passages.get(0).get("flags")).isEmpty();
    JsonNode flag = passages.get(1).get("flags").get(0);
    String passage = "\uD83D\uDE00 " + JARGON;
    assertThat(passage.substring(flag.get("start").asInt(), flag.get("end").asInt()))
        .isEqualTo("engage with services");
    assertThat(flag.get("kind").asString()).isEqualTo("service-speak");
    assertThat(flag.get("entry").asString()).isEqualTo("ser-engage-with-services");
    assertThat(flag.get("suggestion").asString()).isNotBlank();
  }

  @Test
  void objects_bring_ids_languages_and_line_breaks() {
    String lines =
        """
        {"id":"a","text":"There was significant\\nharm.","lang":"en-IE","other":{"x":[1]}}
        {"id":7,"text":"Das ist gut.","lang":"de"}
        """;
    List<JsonNode> passages =
        objects(Sos.runWith(lines, "words", "--json-lines", "--format", "ndjson").out());
    assertThat(passages.get(0).get("id").asString()).isEqualTo("a");
    assertThat(passages.get(0).get("flags")).hasSize(1);
    assertThat(passages.get(0).has("notAssessed")).isFalse();
    assertThat(passages.get(1).get("id").asString()).isEqualTo("7");
    assertThat(passages.get(1).get("notAssessed").asString()).isEqualTo("no-word-list");
  }

  @Test
  void bad_lines_are_told_one_by_one_and_the_others_are_still_read() {
    String lines =
        """
        {"text":"LAC review"}
        {"text":"Zebedee
        ["Zebedee"]
        {"id":"x"}
        {"text":"Zebedee","lang":"??"}
        {"text":"Zebedee"}{"text":"Zebedee"}
        {"text":"CIN plan"}
        """;
    Sos.Outcome outcome = Sos.runWith(lines, "words", "--json-lines", "--format", "ndjson");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().lines())
        .containsExactly(
            "sos: line 2: the line is not JSON",
            "sos: line 3: the line is not an object",
            "sos: line 4: the object has no text",
            "sos: line 5: lang is not a language tag",
            "sos: line 6: the line holds more than one object");
    assertThat(objects(outcome.out())).hasSize(7);
    assertThat(objects(outcome.out()).get(6).get("flags")).hasSize(1);
    assertThat(outcome.out()).doesNotContain("Zebedee");
  }

  @Test
  void the_text_report_quotes_only_when_asked() {
    Sos.Outcome plain = Sos.runWith(JARGON, "words");
    assertThat(plain.out())
        .startsWith("line 1, characters 24 to 43: service-speak (ser-engage-with-services).")
        .contains("Plainer: ")
        .doesNotContain("\u201C");
    assertThat(Sos.runWith(JARGON, "words", "--quote").out())
        .contains("\u201Cengage with services\u201D");
    assertThat(Sos.runWith("Hallo", "words", "--lang", "nl").out())
        .isEqualTo("line 1: not assessed, for there is no word list for this language\n");
  }

  @Test
  void it_fails_only_when_asked_to() {
    assertThat(Sos.runWith("LAC review", "words").code()).isZero();
    assertThat(Sos.runWith("LAC review", "words", "--fail-on", "advice").code()).isEqualTo(1);
    assertThat(Sos.runWith("Tea at four", "words", "--fail-on", "advice").code()).isZero();
    assertThat(Sos.runWith("Tea", "words", "--lang", "x").code()).isEqualTo(2);
    assertThat(Sos.run("words", "no-such-file").code()).isEqualTo(2);
  }

  @Test
  void an_agency_brings_words_of_its_own(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("own.tsv");
    Files.writeString(
        own,
        "id\tkind\thead\tpos\tforms\tplain\twhy\tfine\tseverity\tsource\treviewed\n"
            + "own-hub\tservice-speak\tstar chamber\tnoun-phrase\t\tthe Friday meeting\tOurs.\t\t"
            + "warning\tour agency\tpractice lead\n");
    String text = "The star chamber and the core group met.";
    Sos.Outcome outcome =
        Sos.runWith(
            text, "words", "--entries", own.toString(), "--off", "jar-core-group", "--quote");
    assertThat(outcome.out()).contains("star chamber").doesNotContain("core group");
    assertThat(Sos.runWith(text, "words", "--off", "no-such").err()).contains("no-such");
    Files.writeString(own, "nonsense");
    assertThat(Sos.runWith(text, "words", "--entries", own.toString()).code()).isEqualTo(2);
  }

  @Test
  void a_very_long_line_is_read_and_one_beyond_reason_is_told() {
    String word = "a".repeat(10_000_000);
    List<JsonNode> passages =
        objects(Sos.runWith(word + " LAC review", "words", "--format", "ndjson").out());
    assertThat(passages.get(0).get("flags").get(0).get("start").asInt()).isEqualTo(10_000_001);
    Sos.Outcome tooLong =
        Sos.runWith("a".repeat(33 * 1024 * 1024) + "\nLAC", "words", "--format", "ndjson");
    assertThat(tooLong.code()).isEqualTo(2);
    assertThat(tooLong.err())
        .isEqualTo("sos: line 1: the line is too long" + System.lineSeparator());
    assertThat(objects(tooLong.out()).get(1).get("flags")).hasSize(1);
  }
}
