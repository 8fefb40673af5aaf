package io.github.sosmapping.json.internal.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a small JSON document, with its line and column.
 *
 * <p>Immutable; {@code toString} shows what kind of value it is and nothing of it.
 */
public final class Node {

  /** The kinds of values. */
  public enum Kind {
    /** An object. */
    OBJECT,
    /** A list. */
    LIST,
    /** A text. */
    TEXT,
    /** A number. */
    NUMBER,
    /** True or false. */
    FLAG,
    /** Null. */
    NULL
  }

  /**
   * A property of an object.
   *
   * @param line line of the name, from 1
   * @param column column of the name, from 1
   * @param value what it holds
   */
  public record Member(int line, int column, Node value) {}

  private final Kind kind;
  private final int line;
  private final int column;
  private final Object value;

  Node(Kind kind, int line, int column, Object value) {
    this.kind = kind;
    this.line = line;
    this.column = column;
    this.value = value;
  }

  /** Returns what kind of value it is. */
  public Kind kind() {
    return kind;
  }

  /** Returns the line in which it starts, from 1. */
  public int line() {
    return line;
  }

  /** Returns the column in which it starts, from 1. */
  public int column() {
    return column;
  }

  /** Returns the properties in the order of the document; none when it is no object. */
  @SuppressWarnings("unchecked")
  public Map<String, Member> members() {
    return kind == Kind.OBJECT ? (Map<String, Member>) value : Map.of();
  }

  /** Returns the entries; none when it is no list. */
  @SuppressWarnings("unchecked")
  public List<Node> items() {
    return kind == Kind.LIST ? (List<Node>) value : List.of();
  }

  /** Returns the text, if it is one. */
  public Optional<String> text() {
    return kind == Kind.TEXT ? Optional.of((String) value) : Optional.empty();
  }

  /** Returns the number, if it is one. */
  public Optional<BigDecimal> number() {
    return kind == Kind.NUMBER ? Optional.of((BigDecimal) value) : Optional.empty();
  }

  /** Returns true or false, if it is one of them. */
  public Optional<Boolean> flag() {
    return kind == Kind.FLAG ? Optional.of((Boolean) value) : Optional.empty();
  }

  @Override
  public String toString() {
    return kind.name();
  }
}
