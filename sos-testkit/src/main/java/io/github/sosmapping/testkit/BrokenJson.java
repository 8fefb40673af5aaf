package io.github.sosmapping.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sosmapping.testkit.internal.json.Surgery;
import java.util.function.UnaryOperator;

/**
 * A way to break a record as JSON, so that a reader has to refuse it.
 *
 * <p>Works on the bytes of any well-formed compact JSON of a record, such as {@code RecordWriter}
 * writes, without a JSON library: what a library would refuse to write has to be possible here.
 */
public enum BrokenJson {
  /** No byte is left. */
  EMPTY("No byte is left.", json -> ""),
  /** Only white space is left. */
  BLANK("Only white space is left.", json -> " \n\t "),
  /** The end is missing, from two thirds on. */
  TRUNCATED(
      "The end is missing, from two thirds on.",
      json -> json.substring(0, Math.max(1, json.length() * 2 / 3))),
  /** The last brace is missing. */
  UNCLOSED("The last brace is missing.", json -> json.substring(0, json.lastIndexOf('}'))),
  /** Something follows the record. */
  TRAILING_CONTENT("Something follows the record.", json -> json + "{\"id\":\"another\"}"),
  /** The record stands in a list. */
  LIST_OF_RECORDS("The record stands in a list.", json -> "[" + json + "]"),
  /** It is a text, no record. */
  JUST_A_TEXT("It is a text, no record.", json -> "\"a record\""),
  /** A comma is missing between two properties. */
  MISSING_COMMA(
      "A comma is missing between two properties.",
      json -> Surgery.replaceFirst(json, ",\"", "\"")),
  /** A comma follows the last property. */
  TRAILING_COMMA(
      "A comma follows the last property.",
      json -> json.substring(0, json.lastIndexOf('}')) + ",}"),
  /** A comment stands before the first property. */
  COMMENT(
      "A comment stands before the first property.",
      json -> Surgery.replaceFirst(json, "{", "{/* a note */")),
  /** Property names stand in single quotation marks. */
  SINGLE_QUOTES(
      "A property name stands in single quotation marks.",
      json -> Surgery.replaceFirst(json, "\"id\"", "'id'")),
  /** A property stands twice. */
  DUPLICATE_PROPERTY(
      "The property \"language\" stands twice.",
      json -> Surgery.replaceFirst(json, "{", "{\"language\":\"en-GB\",")),
  /** A property nobody knows stands first. */
  UNKNOWN_PROPERTY(
      "A property that the format does not know stands first.",
      json -> Surgery.replaceFirst(json, "{", "{\"colourOfTheDay\":\"green\",")),
  /** The version is missing. */
  NO_VERSION("The version is missing.", json -> Surgery.withoutProperty(json, "schemaVersion")),
  /** The version is one that never was. */
  UNKNOWN_VERSION(
      "The version is one that never was.",
      json -> Surgery.withValue(json, "schemaVersion", "\"0.0.7\"")),
  /** The version is far ahead. */
  LATER_VERSION(
      "The version is far ahead.", json -> Surgery.withValue(json, "schemaVersion", "\"99.0\"")),
  /** The version is a number. */
  VERSION_AS_NUMBER(
      "The version is a number, not a text.",
      json -> Surgery.withValue(json, "schemaVersion", "1.0")),
  /** A property that every record has is missing. */
  NO_ID("The id of the record is missing.", json -> Surgery.withoutProperty(json, "id")),
  /** A number stands where a text belongs. */
  WRONG_TYPE(
      "A number stands where the language belongs.",
      json -> Surgery.withValue(json, "language", "7")),
  /** An object stands where a text belongs. */
  OBJECT_FOR_TEXT(
      "An object stands where the language belongs.",
      json -> Surgery.withValue(json, "language", "{\"tag\":\"en-GB\"}")),
  /** A null stands where a text belongs. */
  NULL_VALUE("The stage is null.", json -> Surgery.withValue(json, "stage", "null")),
  /** A term that is not on the list. */
  UNKNOWN_TERM(
      "The stage is a term that the format does not know.",
      json -> Surgery.withValue(json, "stage", "\"SOMEWHERE\"")),
  /** A day that is in no calendar. */
  IMPOSSIBLE_DATE(
      "The day of opening is in no calendar.",
      json -> Surgery.withValue(json, "openedOn", "\"2026-02-30\"")),
  /** NaN stands as a value. */
  NOT_A_NUMBER("NaN stands as a value.", json -> Surgery.withValue(json, "stage", "NaN")),
  /** A raw line break stands in a text. */
  RAW_LINE_BREAK(
      "A raw line break stands in a text.", json -> Surgery.withValue(json, "id", "\"one\ntwo\"")),
  /** An escape that JSON does not know. */
  UNKNOWN_ESCAPE(
      "An escape stands in a text that JSON does not know.",
      json -> Surgery.withValue(json, "id", "\"one\\qtwo\"")),
  /** Half of a surrogate pair stands in a text. */
  LONE_SURROGATE(
      "Half of a surrogate pair stands in a text.",
      json -> Surgery.withValue(json, "language", "\"en-\\ud83d\"")),
  /** Lists in lists, ten thousand deep. */
  DEEP_NESTING(
      "Lists in lists, ten thousand deep, stand where a text belongs.",
      json -> Surgery.withValue(json, "stage", "[".repeat(10_000) + "]".repeat(10_000))),
  /** Two bytes that are not UTF-8. */
  BAD_UTF_8(
      "Two bytes in a text are not UTF-8.",
      json -> Surgery.withValue(json, "id", "\"one\u00c3(two\"")),
  /** Another encoding. */
  UTF_16(
      "The encoding is UTF-16 without a mark.",
      json ->
          new String(new String(json.getBytes(ISO_8859_1), UTF_8).getBytes(UTF_16BE), ISO_8859_1));

  private final String description;

  @SuppressWarnings("ImmutableEnumChecker") // each is a function of its argument alone
  private final UnaryOperator<String> change;

  BrokenJson(String description, UnaryOperator<String> change) {
    this.description = description;
    this.change = change;
  }

  /** Returns a sentence that says what was done; it holds nothing of any record. */
  public String description() {
    return description;
  }

  /**
   * Returns a broken copy.
   *
   * @param json well-formed compact JSON of a record, in UTF-8
   * @return other bytes; not JSON of a record any more
   * @throws IllegalArgumentException if the JSON lacks what would be broken
   */
  public byte[] of(byte[] json) {
    // One character for each byte, so that every byte that is not touched stays as it is.
    return change.apply(new String(json, ISO_8859_1)).getBytes(ISO_8859_1);
  }
}
