package io.github.sosmapping.rules;

/**
 * A part of a text.
 *
 * @param start first UTF-16 unit
 * @param end the unit behind the last
 */
public record Span(int start, int end) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the end lies before the start or the start before 0
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a span ends before it starts");
    }
  }
}
