package io.github.sosmapping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record in which every word is a token: none may come out where nobody asked for quotes. */
class CanaryTest {

  private static final Pattern TOKEN = Pattern.compile("zq[0-9a-z]+");

  @TempDir private Path folder = Path.of("");

  @Test
  void no_word_of_a_record_comes_out_unasked() throws IOException {
    String canary = Files.readString(Sos.RECORDS.resolve("canary.json"));
    assertThat(tokensIn(canary)).hasSizeGreaterThan(90);
    for (String document : conditions(canary)) {
      Path file = Files.writeString(folder.resolve("canary.json"), document);
      for (String format : Sos.FORMATS) {
        saysNothing(Sos.run("check", "--format", format, file.toString()));
        saysNothing(Sos.runWith(document, "check", "--format", format, "-"));
      }
      for (String format : List.of("text", "ndjson")) {
        Sos.Outcome chain = Sos.run("chain", "--format", format, file.toString());
        assertThat(tokensIn(chain.out() + chain.err())).isEmpty();
        assertThat(chain.out()).isNotEmpty();
      }
    }
  }

  @Test
  void words_come_out_when_asked() {
    for (String format : Sos.FORMATS) {
      Sos.Outcome outcome =
          Sos.run("check", "--quote", "--format", format, Sos.record("worried.json"));
      assertThat(outcome.out()).as(format).contains("Jean and Ana");
      assertThat(outcome.err()).isEmpty();
    }
  }

  private static void saysNothing(Sos.Outcome outcome) {
    assertThat(tokensIn(outcome.out() + outcome.err())).isEmpty();
    assertThat(outcome.out()).isNotEmpty();
    assertThat(outcome.code()).isIn(1, 2);
  }

  /** The record whole, and broken in the ways in which documents break. */
  private static List<String> conditions(String canary) {
    List<String> conditions = new ArrayList<>();
    conditions.add(canary);
    conditions.add(canary.replace("\"SUPERSEDED\"", "\"AGREED\""));
    conditions.add(canary.replaceAll("\\s*\\n\\s*", " ") + "\n");
    conditions.add(canary.substring(0, canary.length() / 2));
    conditions.add(canary + canary);
    conditions.add(canary.replaceFirst("\"stage\"", "\"zqproperty\""));
    conditions.add(canary.replaceFirst("\"stage\": \"[A-Z_]+\"", "\"stage\": \"zqterm\""));
    conditions.add(canary.replaceFirst("\"heldOn\": \"[0-9-]+\"", "\"heldOn\": \"zqday\""));
    conditions.add(canary.replace("\"1.0\"", "\"zqversion\""));
    conditions.add(canary.replaceFirst("\"id\": \"c?zq", "\"id\": \"zq bad id "));
    conditions.add(canary.replace("\"zqname\"", "\"zqname\": 1, \"zqname\""));
    conditions.add(canary.replaceFirst("\"text\": \"zq", "\"text\": zq"));
    return conditions;
  }

  private static Set<String> tokensIn(String text) {
    Set<String> tokens = new TreeSet<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }
}
