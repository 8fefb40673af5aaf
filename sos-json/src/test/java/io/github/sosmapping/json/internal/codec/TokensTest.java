package io.github.sosmapping.json.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.basis.ExtensionValue;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.IntegrityException;
import io.github.sosmapping.json.SchemaVersion;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Holds our reading of JSON to that of the library which explains what we refuse. */
class TokensTest {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final String[] PIECES = {
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\\",
    "\"a\"",
    "\"b\":",
    "\"\\u0061\"",
    "\\n",
    "\\u00e9",
    "\\ud83d\\ude00",
    "\\ud83d",
    "\\x",
    "\\u12",
    "é",
    "’",
    "😀",
    " ",
    "\n",
    "\t",
    "\r",
    "\f",
    "\0",
    "\u0001",
    "\u007F",
    "0",
    "-",
    "1",
    "12",
    "007",
    "1.5",
    "1.",
    ".5",
    "1e3",
    "1E+2",
    "1e",
    "-0",
    "-0.0",
    "99999999999",
    "true",
    "false",
    "null",
    "tru",
    "nul",
    "NaN",
    "+1",
    "//",
    "'a'",
    "text",
    "0123456789abcdef"
  };

  private static Extensions ours(byte[] json) {
    Tokens tokens = new Tokens(json, 50, 1_000);
    Extensions extensions = new Input(tokens, 1_000).extensions();
    tokens.finish();
    return extensions;
  }

  private static String shown(byte[] json) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
        new Output(generator, SchemaVersion.V1_1, 1).value(ours(json));
      }
      return tokensOf(out.toByteArray());
    } catch (Rejection | IntegrityException e) {
      return "refused";
    }
  }

  private static String theirs(byte[] json) {
    try {
      return tokensOf(json);
    } catch (JacksonException | NumberFormatException | Rejection e) {
      return "refused";
    }
  }

  private static String tokensOf(byte[] json) {
    List<String> tokens = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        // One document only.
        Tokens.require(tokens.isEmpty() || !parser.streamReadContext().inRoot() || isEnd(token));
        tokens.add(
            switch (token) {
              case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> shortEnough(parser.getDecimalValue());
              default -> token + parser.getString();
            });
      }
    }
    return tokens.toString();
  }

  private static boolean isEnd(JsonToken token) {
    return token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY;
  }

  private static String shortEnough(BigDecimal number) {
    if (!ExtensionValue.NumberValue.isShortEnough(number)) {
      throw Rejection.INSTANCE;
    }
    return number.toString();
  }

  private static byte[] document(Random random) {
    StringBuilder json = new StringBuilder("{\"v\":{\"x\":");
    List<String> values =
        List.of("\"a\\\\b\\/\\\"\"", "[1,-2.50,{}]", "{\"y\":[true,null]}", "[[\"é\"],[]]", "7");
    json.append(values.get(random.nextInt(values.size()))).append("}}");
    for (int changes = random.nextInt(3); changes >= 0; changes--) {
      int at = 10 + random.nextInt(json.length() - 10);
      if (random.nextInt(4) == 0) {
        json.deleteCharAt(at);
      }
      json.insert(at, PIECES[random.nextInt(PIECES.length)]);
    }
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void accepts_and_reads_what_the_other_reader_does() {
    Random random = new Random(20261122);
    int accepted = 0;
    for (int i = 0; i < 60_000; i++) {
      byte[] json = document(random);
      String theirs = theirs(json);
      // The other reader lets half a pair of surrogates pass.
      String expected = isWellFormed(theirs) ? theirs : "refused";
      assertThat(shown(json)).as(new String(json, StandardCharsets.UTF_8)).isEqualTo(expected);
      accepted += expected.equals("refused") ? 0 : 1;
    }
    assertThat(accepted).isGreaterThan(4_000);
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 6, 7, 8, 9, 15, 16, 17, 63, 64, 65})
  void a_text_is_read_wherever_it_ends(int length) {
    for (String character : List.of("a", "é", "’", "😀", "\\n", "\\u00e9", "\\ud83d\\ude00")) {
      String text = "a".repeat(length) + character;
      byte[] json = ("{\"v\":{\"x\":\"" + text + "\"}}").getBytes(StandardCharsets.UTF_8);

      assertThat(shown(json)).isEqualTo(theirs(json));
    }
  }

  @Test
  void every_byte_in_a_text_is_taken_or_refused_as_the_other_reader_does() {
    for (int b = 0; b < 0x80; b++) {
      for (int at = 0; at < 20; at++) {
        byte[] json =
            ("{\"v\":{\"x\":\"" + "t".repeat(20) + "\"}}").getBytes(StandardCharsets.UTF_8);
        json[11 + at] = (byte) b;

        assertThat(shown(json)).as("byte %s at %s", b, at).isEqualTo(theirs(json));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "10", "-12", "999999999", "1234567890", "1.0", "1e2", "-1E-3"})
  void numbers_keep_their_digits(String number) {
    Tokens tokens = new Tokens(number.getBytes(StandardCharsets.UTF_8), 1, 1);
    tokens.number();

    assertThat(tokens.decimal()).isEqualTo(new BigDecimal(number));
    if (tokens.isSmallInteger()) {
      assertThat(tokens.smallInteger()).isEqualTo(new BigDecimal(number).intValueExact());
    }
  }
}
