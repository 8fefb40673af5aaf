package io.github.sosmapping.json.internal.codec;

import io.github.sosmapping.core.basis.ExtensionValue;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.scale.ScaleValue;
import io.github.sosmapping.core.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The tokens of one document, with a method for each kind of value that reads it and checks it.
 *
 * <p>Every method starts on the first token of its value and ends on the last, so that no value can
 * be read twice or skipped. Whatever is not as the schema says ends in a {@link Rejection}.
 */
final class Input {

  private static final JsonFactory NAME_FACTORY = new JsonFactory();
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int DATE_LENGTH = 10;
  private static final int MONTH_LENGTH = 7;
  private static final int MOST_CACHED_IDS = 1024;

  private final JsonParser tokens;
  private final int maxItems;
  private final Map<String, Id<?>> ids = new HashMap<>();
  private int items;

  Input(JsonParser tokens, int maxItems) {
    this.tokens = tokens;
    this.maxItems = maxItems;
  }

  static PropertyNameMatcher names(String... names) {
    List<Named> named = new ArrayList<>(names.length);
    for (String name : names) {
      named.add(Named.fromString(name));
    }
    return NAME_FACTORY.constructNameMatcher(named, false);
  }

  /** Insists that an object starts here. */
  void object() {
    expect(JsonToken.START_OBJECT);
  }

  /** Moves to the value of the next property; below 0 at the end of the object. */
  int name(PropertyNameMatcher names) {
    int name = tokens.nextNameMatch(names);
    if (name >= 0) {
      tokens.nextToken();
      return name;
    }
    if (name == PropertyNameMatcher.MATCH_END_OBJECT) {
      return name;
    }
    throw Rejection.INSTANCE;
  }

  /** Notes that a property was seen, and insists that it is the first time. */
  static long once(long seen, int name) {
    long bit = 1L << name;
    if ((seen & bit) != 0) {
      throw Rejection.INSTANCE;
    }
    return seen | bit;
  }

  static void required(long seen, long required) {
    if ((seen & required) != required) {
      throw Rejection.INSTANCE;
    }
  }

  static void only(long seen, long allowed) {
    if ((seen & ~allowed) != 0) {
      throw Rejection.INSTANCE;
    }
  }

  /** Insists that an array starts here. */
  void array() {
    expect(JsonToken.START_ARRAY);
  }

  /** Moves to the next element of an array; false at its end. */
  boolean element() {
    if (tokens.nextToken() == JsonToken.END_ARRAY) {
      return false;
    }
    if (++items > maxItems) {
      throw Rejection.INSTANCE;
    }
    return true;
  }

  String text() {
    expect(JsonToken.VALUE_STRING);
    return tokens.getString();
  }

  void constant(String expected) {
    if (!text().equals(expected)) {
      throw Rejection.INSTANCE;
    }
  }

  /** An id; the same text gives the same object, because ids are mentioned many times. */
  <T extends Identified> Id<T> id() {
    String text = text();
    Id<?> known = ids.get(text);
    if (known == null) {
      known = Id.of(text);
      if (ids.size() < MOST_CACHED_IDS) {
        ids.put(text, known);
      }
    }
    // An id is only typed for the compiler, so one object can serve every type.
    @SuppressWarnings("unchecked")
    Id<T> typed = (Id<T>) known;
    return typed;
  }

  Label label() {
    return Label.of(text());
  }

  Language language() {
    return Language.of(text());
  }

  boolean truth() {
    JsonToken token = tokens.currentToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      throw Rejection.INSTANCE;
    }
    return token == JsonToken.VALUE_TRUE;
  }

  int integer(int least, int most) {
    // JSON Schema counts 1.0 as an integer, whatever the digits after the point, if they are 0.
    BigDecimal value = number();
    if (value.compareTo(BigDecimal.valueOf(least)) < 0
        || value.compareTo(BigDecimal.valueOf(most)) > 0
        || !isWhole(value)) {
      throw Rejection.INSTANCE;
    }
    return value.intValue();
  }

  ScaleValue scaleValue() {
    if (tokens.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      return ScaleValue.of(integer(0, 10));
    }
    BigDecimal value = number();
    if (value.signum() < 0
        || value.compareTo(BigDecimal.TEN) > 0
        || !isWhole(value.multiply(TWO))) {
      throw Rejection.INSTANCE;
    }
    return ScaleValue.of(value.doubleValue());
  }

  private BigDecimal number() {
    JsonToken token = tokens.currentToken();
    if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
      return decimal();
    }
    throw Rejection.INSTANCE;
  }

  private BigDecimal decimal() {
    try {
      BigDecimal value = tokens.getDecimalValue();
      if (ExtensionValue.NumberValue.isShortEnough(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // An exponent beyond what can be held at all; the message of this exception quotes it.
    }
    throw Rejection.INSTANCE;
  }

  // Also right for zero, whose scale stripping leaves at 0.
  private static boolean isWhole(BigDecimal value) {
    return value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
  }

  LocalDate date() {
    String text = text();
    if (text.length() != DATE_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      throw Rejection.INSTANCE;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      throw Rejection.INSTANCE;
    }
    return LocalDate.of(year, month, day);
  }

  YearMonth month() {
    String text = text();
    if (text.length() != MONTH_LENGTH || text.charAt(4) != '-') {
      throw Rejection.INSTANCE;
    }
    int month = digits(text, 5, 7);
    if (month < 1 || month > 12) {
      throw Rejection.INSTANCE;
    }
    return YearMonth.of(digits(text, 0, 4), month);
  }

  private static int digits(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw Rejection.INSTANCE;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  Extensions extensions() {
    object();
    Map<String, ExtensionValue.ObjectValue> byNamespace = new TreeMap<>();
    for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
      tokens.nextToken();
      expect(JsonToken.START_OBJECT);
      if (byNamespace.put(name, objectValue()) != null) {
        throw Rejection.INSTANCE;
      }
    }
    return Extensions.of(byNamespace);
  }

  private ExtensionValue.ObjectValue objectValue() {
    TreeMap<String, ExtensionValue> properties = new TreeMap<>();
    for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
      tokens.nextToken();
      if (properties.put(name, extensionValue()) != null) {
        throw Rejection.INSTANCE;
      }
    }
    return new ExtensionValue.ObjectValue(properties);
  }

  private ExtensionValue extensionValue() {
    return switch (tokens.currentToken()) {
      case VALUE_STRING -> new ExtensionValue.TextValue(tokens.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new ExtensionValue.NumberValue(decimal());
      case VALUE_TRUE -> new ExtensionValue.TruthValue(true);
      case VALUE_FALSE -> new ExtensionValue.TruthValue(false);
      case VALUE_NULL -> new ExtensionValue.NullValue();
      case START_OBJECT -> objectValue();
      case START_ARRAY -> {
        List<ExtensionValue> values = new ArrayList<>();
        while (element()) {
          values.add(extensionValue());
        }
        yield new ExtensionValue.ListValue(values);
      }
      default -> throw Rejection.INSTANCE;
    };
  }

  private void expect(JsonToken expected) {
    if (tokens.currentToken() != expected) {
      throw Rejection.INSTANCE;
    }
  }
}
