package io.github.sosmapping.core.basis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One value a vendor added: text, number, truth value, nothing, a list or an object.
 *
 * <p>Numbers keep every digit. Immutable and thread-safe; {@code toString} shows no content.
 */
public sealed interface ExtensionValue {

  /**
   * A text.
   *
   * @param value well-formed Unicode
   */
  record TextValue(String value) implements ExtensionValue {
    /**
     * Checks the text.
     *
     * @throws IntegrityException if it holds half a surrogate pair
     */
    public TextValue {
      Integrity.wellFormed("extensions", value);
    }

    @Override
    public String toString() {
      return "TextValue";
    }
  }

  /**
   * A number with all its digits.
   *
   * @param value the number, short enough to be exchanged; two numbers are equal when they are
   *     written with the same digits
   */
  record NumberValue(BigDecimal value) implements ExtensionValue {
    private static final int MOST_DIGITS = 1_000;

    /**
     * Checks the number.
     *
     * @throws IntegrityException if it is not short enough
     */
    public NumberValue {
      if (!isShortEnough(value)) {
        throw new IntegrityException(IntegrityException.Code.OUT_OF_RANGE, "extensions");
      }
    }

    /**
     * Tells whether a number has at most 1,000 digits, and at most 1,000 behind the point or 1,000
     * noughts left out by an exponent. Anything longer is a trap for whoever calculates with it.
     */
    public static boolean isShortEnough(BigDecimal value) {
      return value.precision() <= MOST_DIGITS
          && value.scale() <= MOST_DIGITS
          && value.scale() >= -MOST_DIGITS;
    }

    @Override
    public String toString() {
      return "NumberValue";
    }
  }

  /**
   * True or false.
   *
   * @param value which of the two
   */
  record TruthValue(boolean value) implements ExtensionValue {
    @Override
    public String toString() {
      return "TruthValue";
    }
  }

  /** A null that somebody wrote on purpose. */
  record NullValue() implements ExtensionValue {
    @Override
    public String toString() {
      return "NullValue";
    }
  }

  /**
   * A list.
   *
   * @param values the values in their order
   */
  record ListValue(List<ExtensionValue> values) implements ExtensionValue {
    /** Copies the list. */
    public ListValue {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return "ListValue";
    }
  }

  /**
   * An object with properties under any names.
   *
   * @param properties the properties in the order of their names
   */
  record ObjectValue(SortedMap<String, ExtensionValue> properties) implements ExtensionValue {
    /**
     * Copies the properties.
     *
     * @throws IntegrityException if a name holds half a surrogate pair
     */
    public ObjectValue {
      properties.keySet().forEach(name -> Integrity.wellFormed("extensions", name));
      // Not by the constructor that takes a sorted map: that would keep a foreign order.
      SortedMap<String, ExtensionValue> copy = new TreeMap<>();
      copy.putAll(properties);
      properties = Collections.unmodifiableSortedMap(copy);
    }

    /** Returns an object with a copy of these properties. */
    public static ObjectValue of(Map<String, ExtensionValue> properties) {
      return new ObjectValue(new TreeMap<>(properties));
    }

    @Override
    public String toString() {
      return "ObjectValue";
    }
  }
}
