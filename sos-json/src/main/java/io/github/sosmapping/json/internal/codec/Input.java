package io.github.sosmapping.json.internal.codec;

import io.github.sosmapping.core.basis.ExtensionValue;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.IntegrityException;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.scale.ScaleValue;
import io.github.sosmapping.core.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The values of one document, with a method for each kind of value that reads it and checks it.
 *
 * <p>Every method starts on the first byte of its value and ends just behind it. Whatever is not as
 * the schema says ends in a {@link Rejection}.
 */
final class Input {

  /** Instead of the position of a property: the object has ended. */
  static final int END = -1;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int DATE_LENGTH = 10;
  private static final int MONTH_LENGTH = 7;

  private final Tokens tokens;
  private final int maxItems;
  private final IdCache ids = new IdCache();
  private Language language = Language.ENGLISH_GB;
  private int items;
  private int version;
  private int neededVersion;
  private List<Contradiction> contradictions = List.of();

  Input(Tokens tokens, int maxItems) {
    this.tokens = tokens;
    this.maxItems = maxItems;
  }

  /** Insists that an object starts here. */
  void object() {
    tokens.startObject();
  }

  /** Moves to the value of the next property; {@link #END} at the end of the object. */
  int name(Names names) {
    if (!tokens.next('}')) {
      return END;
    }
    tokens.name();
    int name = tokens.among(names);
    Tokens.require(name >= 0);
    return name;
  }

  /** Notes that a property was seen, and insists that it is the first time. */
  static long once(long seen, int name) {
    long bit = 1L << name;
    Tokens.require((seen & bit) == 0);
    return seen | bit;
  }

  static void required(long seen, long required) {
    Tokens.require((seen & required) == required);
  }

  static void only(long seen, long allowed) {
    Tokens.require((seen & ~allowed) == 0);
  }

  /** Insists that an array starts here. */
  void array() {
    tokens.startArray();
  }

  /** Moves to the next element of an array; false at its end. */
  boolean element() {
    if (!tokens.next(']')) {
      return false;
    }
    Tokens.require(++items <= maxItems);
    return true;
  }

  /** Notes that the object just read contradicts itself. */
  void contradicts(IntegrityException refused) {
    if (contradictions.isEmpty()) {
      contradictions = new ArrayList<>();
    }
    contradictions.add(new Contradiction(refused.code(), refused.property(), tokens.position()));
  }

  /** What the objects of a document say against themselves; a document with any is refused. */
  List<Contradiction> contradictions() {
    return contradictions;
  }

  /**
   * Notes everything that an object says against itself, and builds it without that, only so that
   * reading can go on.
   */
  <T> T mended(IntegrityException first, Supplier<T> build, Consumer<String> without) {
    IntegrityException refused = first;
    while (true) {
      contradicts(refused);
      without.accept(refused.property());
      try {
        return build.get();
      } catch (IntegrityException e) {
        Tokens.require(!e.property().equals(refused.property()));
        refused = e;
      }
    }
  }

  String text() {
    tokens.text();
    return tokens.string();
  }

  void constant(String expected) {
    tokens.text();
    Tokens.require(tokens.is(expected));
  }

  /** The schema version of the document, as one of those that can be read. */
  void version(Names versions) {
    version = term(versions);
  }

  /** Position of the version that the document names. */
  int version() {
    return version;
  }

  /** Notes something that appeared in a version; the document may name its own further down. */
  void needsVersion(int needed) {
    neededVersion = Math.max(neededVersion, needed);
  }

  /** Insists that the document holds nothing that its version does not know. */
  void requireVersion() {
    Tokens.require(version >= neededVersion);
  }

  /** One of the terms of a closed vocabulary, by its position. */
  int term(Names terms) {
    int term = openTerm(terms);
    Tokens.require(term >= 0);
    return term;
  }

  /** One of the terms of an open vocabulary, by its position; below 0 if it is a vendor's. */
  int openTerm(Names terms) {
    tokens.text();
    return tokens.among(terms);
  }

  /** The term that was read last and is none of ours. */
  String vendorTerm() {
    return tokens.string();
  }

  /** An id; mostly the same text gives the same object. */
  <T extends Identified> Id<T> id() {
    tokens.text();
    // An id is only typed for the compiler, so one object can serve every type.
    @SuppressWarnings("unchecked")
    Id<T> typed = (Id<T>) ids.get(tokens);
    return typed;
  }

  Label label() {
    return Label.of(text());
  }

  /** A language; most texts are in the language of the text before. */
  Language language() {
    tokens.text();
    if (!tokens.is(language.tag())) {
      language = Language.of(tokens.string());
    }
    return language;
  }

  boolean truth() {
    boolean value = tokens.peek() == 't';
    tokens.word(value ? "true" : "false");
    return value;
  }

  int integer(int least, int most) {
    tokens.number();
    if (tokens.isSmallInteger()) {
      int value = tokens.smallInteger();
      Tokens.require(value >= least && value <= most);
      return value;
    }
    // JSON Schema counts 1.0 as an integer, whatever the digits after the point, if they are 0.
    BigDecimal value = decimal();
    Tokens.require(
        value.compareTo(BigDecimal.valueOf(least)) >= 0
            && value.compareTo(BigDecimal.valueOf(most)) <= 0
            && isWhole(value));
    return value.intValue();
  }

  ScaleValue scaleValue() {
    tokens.number();
    if (tokens.isSmallInteger()) {
      int value = tokens.smallInteger();
      Tokens.require(value >= 0 && value <= 10);
      return ScaleValue.of(value);
    }
    BigDecimal value = decimal();
    Tokens.require(
        value.signum() >= 0
            && value.compareTo(BigDecimal.TEN) <= 0
            && isWhole(value.multiply(TWO)));
    return ScaleValue.of(value.doubleValue());
  }

  private BigDecimal decimal() {
    BigDecimal value = tokens.decimal();
    Tokens.require(ExtensionValue.NumberValue.isShortEnough(value));
    return value;
  }

  // Also right for zero, whose scale stripping leaves at 0.
  private static boolean isWhole(BigDecimal value) {
    return value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
  }

  LocalDate date() {
    tokens.text();
    Tokens.require(
        tokens.length() == DATE_LENGTH
            && tokens.byteOfText(4) == '-'
            && tokens.byteOfText(7) == '-');
    int year = tokens.digits(0, 4);
    int month = tokens.digits(5, 7);
    int day = tokens.digits(8, 10);
    Tokens.require(month >= 1 && month <= 12 && day >= 1);
    Tokens.require(day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    return LocalDate.of(year, month, day);
  }

  YearMonth month() {
    tokens.text();
    Tokens.require(tokens.length() == MONTH_LENGTH && tokens.byteOfText(4) == '-');
    int year = tokens.digits(0, 4);
    int month = tokens.digits(5, 7);
    Tokens.require(month >= 1 && month <= 12);
    return YearMonth.of(year, month);
  }

  Extensions extensions() {
    object();
    Map<String, ExtensionValue.ObjectValue> byNamespace = new TreeMap<>();
    while (tokens.next('}')) {
      tokens.name();
      String name = tokens.string();
      Tokens.require(byNamespace.put(name, objectValue()) == null);
    }
    return Extensions.of(byNamespace);
  }

  private ExtensionValue.ObjectValue objectValue() {
    object();
    TreeMap<String, ExtensionValue> properties = new TreeMap<>();
    while (tokens.next('}')) {
      tokens.name();
      String name = tokens.string();
      Tokens.require(properties.put(name, extensionValue()) == null);
    }
    return new ExtensionValue.ObjectValue(properties);
  }

  private ExtensionValue extensionValue() {
    return switch (tokens.peek()) {
      case '"' -> new ExtensionValue.TextValue(text());
      case 't', 'f' -> new ExtensionValue.TruthValue(truth());
      case 'n' -> {
        tokens.word("null");
        yield new ExtensionValue.NullValue();
      }
      case '{' -> objectValue();
      case '[' -> {
        array();
        List<ExtensionValue> values = new ArrayList<>();
        while (element()) {
          values.add(extensionValue());
        }
        yield new ExtensionValue.ListValue(values);
      }
      default -> {
        tokens.number();
        yield new ExtensionValue.NumberValue(decimal());
      }
    };
  }
}
