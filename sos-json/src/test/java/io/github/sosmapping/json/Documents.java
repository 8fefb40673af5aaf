package io.github.sosmapping.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Small documents for tests, and what came of reading them. */
final class Documents {

  /** The schema that knows everything a record can hold, read anew. */
  static final JsonNode SCHEMA = JsonMapper.shared().readTree(SchemaVersion.latest().schema());

  private static final String START =
      "{\"schemaVersion\":\"1.0\",\"id\":\"family\",\"language\":\"en-GB\",\"stage\":\"INTAKE\","
          + "\"jurisdiction\":\"WALES\"";

  private Documents() {}

  /** The smallest record. */
  static String smallest() {
    return START + "}";
  }

  /** The smallest record with further properties, such as {@code "people":[]}. */
  static String with(String properties) {
    return START + ",\n" + properties + "}";
  }

  static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] join(byte[]... parts) {
    byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  /** Bytes given as numbers from 0 to 255. */
  static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  static Problems problems(ReadResult result) {
    if (result instanceof ReadResult.Invalid invalid) {
      return invalid.problems();
    }
    if (result instanceof ReadResult.Unreadable unreadable) {
      return unreadable.problems();
    }
    return new Problems(List.of(), 0);
  }

  static Problems problems(String json) {
    return problems(RecordReader.create().read(utf8(json)));
  }

  /** A problem on one line, such as {@code wrong-type /people 2:10}. */
  static String shown(Problem problem) {
    return problem.code().text()
        + " "
        + problem.pointer()
        + " "
        + problem.line()
        + ":"
        + problem.column();
  }

  /** The kind of result and its problems. */
  static String shown(ReadResult result) {
    StringBuilder shown = new StringBuilder(result.getClass().getSimpleName());
    problems(result).kept().forEach(problem -> shown.append(" | ").append(shown(problem)));
    return shown.toString();
  }

  static String read(byte[] json) {
    return shown(RecordReader.create().read(json));
  }

  static String read(String json) {
    return read(utf8(json));
  }
}
