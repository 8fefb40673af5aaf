package io.github.sosmapping.json.internal.codec;

import io.github.sosmapping.core.basis.ExtensionValue;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.scale.ScaleValue;
import io.github.sosmapping.json.SchemaVersion;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** Writes the values of a record as JSON tokens. */
final class Output {

  private static final int LAST_YEAR = 9999;

  private final JsonGenerator tokens;
  private final SchemaVersion version;
  private final int position;
  private final List<String> leftOut = new ArrayList<>();

  /**
   * Prepares writing.
   *
   * @param position position of the version among those that can be written, oldest first
   */
  Output(JsonGenerator tokens, SchemaVersion version, int position) {
    this.tokens = tokens;
    this.version = version;
    this.position = position;
  }

  /** Writes the schema version. */
  void version() {
    tokens.writeString(version.text());
  }

  /** Tells whether the version that is written knows a property, and notes it where it does not. */
  boolean knows(int since, SerializableString name) {
    if (position >= since) {
      return true;
    }
    // The writer itself stands on the property before this one.
    String owner = tokens.streamWriteContext().getParent().pathAsPointer().toString();
    leftOut.add(owner + "/" + name.getValue());
    return false;
  }

  /** Pointers to what the version does not know; in the order of the document. */
  List<String> leftOut() {
    return leftOut;
  }

  void startObject() {
    tokens.writeStartObject();
  }

  void endObject() {
    tokens.writeEndObject();
  }

  void startArray() {
    tokens.writeStartArray();
  }

  void endArray() {
    tokens.writeEndArray();
  }

  void name(SerializableString name) {
    tokens.writeName(name);
  }

  void text(String text) {
    tokens.writeString(text);
  }

  void value(boolean value) {
    tokens.writeBoolean(value);
  }

  void value(int value) {
    tokens.writeNumber(value);
  }

  /** Writes 5 as 5 and 5.5 as 5.5. */
  void value(ScaleValue value) {
    if (value.halves() % 2 == 0) {
      tokens.writeNumber(value.halves() / 2);
    } else {
      tokens.writeNumber(value.asDouble());
    }
  }

  void value(LocalDate value) {
    requireYear(value.getYear());
    tokens.writeString(value.toString());
  }

  void value(YearMonth value) {
    requireYear(value.getYear());
    tokens.writeString(value.toString());
  }

  private static void requireYear(int year) {
    if (year < 0 || year > LAST_YEAR) {
      throw new IllegalArgumentException("a date of the record lies outside the years 0 to 9999");
    }
  }

  void value(Extensions extensions) {
    tokens.writeStartObject();
    extensions
        .byNamespace()
        .forEach(
            (namespace, properties) -> {
              tokens.writeName(namespace);
              value(properties);
            });
    tokens.writeEndObject();
  }

  private void value(ExtensionValue value) {
    if (value instanceof ExtensionValue.TextValue text) {
      tokens.writeString(text.value());
    } else if (value instanceof ExtensionValue.NumberValue number) {
      tokens.writeNumber(number.value());
    } else if (value instanceof ExtensionValue.TruthValue truth) {
      tokens.writeBoolean(truth.value());
    } else if (value instanceof ExtensionValue.NullValue) {
      tokens.writeNull();
    } else if (value instanceof ExtensionValue.ListValue list) {
      tokens.writeStartArray();
      list.values().forEach(this::value);
      tokens.writeEndArray();
    } else if (value instanceof ExtensionValue.ObjectValue object) {
      tokens.writeStartObject();
      object
          .properties()
          .forEach(
              (name, property) -> {
                tokens.writeName(name);
                value(property);
              });
      tokens.writeEndObject();
    }
  }
}
