package io.github.sosmapping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** However a document is broken, what is told about it holds nothing that stood in it. */
class NoContentLeakTest {

  /** No word and no number of the format or of our own sentences holds these. */
  private static final String WORD = "Qanary";

  private static final String NUMBER = "77665544";

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private static void shows_nothing(byte[] json) {
    ReadResult result = RecordReader.create().read(json);
    StringBuilder shown = new StringBuilder(result.toString());
    for (Problem problem : Documents.problems(result).kept()) {
      shown.append(problem.pointer()).append(problem.arguments()).append(problem);
      shown.append(problem.message(Locale.ENGLISH)).append(problem.messageKey());
    }
    assertThat(shown).doesNotContainIgnoringCase(WORD).doesNotContain(NUMBER);
  }

  /** A record in which every text, name in extensions and number is a canary. */
  private static JsonNode canaries(long seed) {
    JsonNode document = MAPPER.readTree(RecordWriter.compact().write(AnyRecord.of(seed)));
    fill(document, new Random(seed));
    return document;
  }

  private static void fill(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      for (String name : object.propertyNames().toArray(String[]::new)) {
        JsonNode value = object.get(name);
        if (name.equals("extensions")) {
          object.set(name, extensions());
        } else if (value.isContainer()) {
          fill(value, random);
        } else if (!name.equals("schemaVersion") && random.nextInt(3) > 0) {
          object.set(name, canary(object, random));
        }
      }
      if (random.nextInt(4) == 0) {
        object.put(WORD, WORD).put(NUMBER, WORD);
        object.putObject(NUMBER + "0").put(NUMBER, 1);
      }
    } else if (node instanceof ArrayNode array) {
      array.forEach(each -> fill(each, random));
      if (random.nextInt(4) == 0) {
        array.add(WORD);
      }
    }
  }

  private static JsonNode canary(ObjectNode object, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> object.numberNode(Long.parseLong(NUMBER));
      case 1 -> object.numberNode(new java.math.BigDecimal(NUMBER + "." + NUMBER));
      case 2 -> object.objectNode().put(WORD, WORD).put(NUMBER, NUMBER);
      case 3 -> object.arrayNode().add(WORD);
      default -> object.stringNode(WORD + " \n" + NUMBER);
    };
  }

  private static JsonNode extensions() {
    ObjectNode extensions = MAPPER.createObjectNode();
    extensions.putObject(WORD).put(WORD, NUMBER);
    extensions.put("qanary", WORD);
    extensions.putObject(NUMBER).putArray(WORD).add(WORD);
    return extensions;
  }

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void values_and_names_that_break_the_schema_are_not_told(int seed) {
    shows_nothing(MAPPER.writeValueAsBytes(canaries(seed)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void neither_are_bytes_that_break_the_json(int seed) {
    byte[] json = MAPPER.writeValueAsBytes(canaries(seed));
    Random random = new Random(seed);
    for (int i = 0; i < 10; i++) {
      byte[] broken = json.clone();
      broken[random.nextInt(broken.length)] = (byte) "\"{}[],:x\u0000\u0080".charAt(i % 10);
      shows_nothing(broken);
      shows_nothing(java.util.Arrays.copyOf(json, random.nextInt(json.length)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%W",
        "\"%W",
        "{\"%W\":",
        "{%W:1}",
        "{\"a\":%W}",
        "{\"a\":\"%W\\q\"}",
        "[\"%W\",\"%W\"]",
        "{\"schemaVersion\":\"%W\"}",
        "{\"schemaVersion\":%N}",
        "{\"schemaVersion\":{\"%W\":1}}",
        "{\"%W\":1,\"%W\":2}",
        "{\"%W\":{\"id\":1,\"id\":2}}",
        "{\"%N\":{\"id\":1,\"id\":2}}",
        "{\"%N\":[{\"%N\":{\"id\":1,\"id\":2}}]}",
        "{\"people\":{\"%N\":{\"id\":1,\"id\":2}}}",
        "{\"id\":{\"extensions\":{\"%N\":{\"id\":1,\"id\":2}}}}",
        "{\"a\":1%N1e99999999999}",
        "{\"a\":1e%N%N}",
        "{\"a\":-%N.x}",
        "{\"%W\\ud800\":1}",
        "{\"%W\":\"%W\\ud800\"}",
        "{\"schemaVersion\":\"1.0\",\"%W\":\"%W\"}",
        "{} %W",
        "<%W>",
        "{\"a\":'%W'}",
        "{/*%W*/}"
      })
  void neither_is_anything_else_however_odd(String pattern) {
    String json = pattern.replace("%W", WORD).replace("%N", NUMBER);
    shows_nothing(json.getBytes(StandardCharsets.UTF_8));
    shows_nothing(json.getBytes(StandardCharsets.UTF_16));
    shows_nothing(Documents.utf8(Documents.with("\"x\":" + json + ",\"people\":" + json)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{\"Qanary\":", "{\"77665544\":[", "{\"Qanary\":1,\"77665544\":{\"a\":"})
  void neither_are_names_on_the_way_to_a_limit(String open) {
    shows_nothing(Documents.utf8(open.repeat(100)));
    shows_nothing(Documents.utf8(open + "\"" + WORD.repeat(400_000)));
    shows_nothing(Documents.utf8(open + "{\"" + WORD.repeat(20_000) + "\":"));
    shows_nothing(Documents.utf8(open + NUMBER.repeat(20_000)));
    shows_nothing(Documents.utf8(open + "[" + "1,".repeat(200_001) + "1"));
  }
}
