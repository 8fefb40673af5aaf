package io.github.sosmapping.core.scale;

import io.github.sosmapping.core.basis.IntegrityException;

/**
 * A number on a safety scale: 0 to 10 in steps of a half, where higher means safer.
 *
 * <p>The number belongs to the person who gave it. This type offers no sums and no averages on
 * purpose. Immutable and thread-safe.
 *
 * <p>Source: W13; W14; W18.
 */
public final class ScaleValue implements Comparable<ScaleValue> {

  private static final int MOST_HALVES = 20;
  private static final ScaleValue[] VALUES = new ScaleValue[MOST_HALVES + 1];

  static {
    for (int i = 0; i <= MOST_HALVES; i++) {
      VALUES[i] = new ScaleValue(i);
    }
  }

  private final int halves;

  private ScaleValue(int halves) {
    this.halves = halves;
  }

  /**
   * Returns the scale value for a number.
   *
   * @throws IntegrityException if it is not one of 0, 0.5, 1 … 10
   */
  public static ScaleValue of(double value) {
    double halves = value * 2;
    if (!(halves >= 0 && halves <= MOST_HALVES) || halves != Math.rint(halves)) {
      throw new IntegrityException(IntegrityException.Code.OUT_OF_RANGE, "value");
    }
    return VALUES[(int) halves];
  }

  /** Returns the number of half steps, 0 to 20. */
  public int halves() {
    return halves;
  }

  /** Returns the number, 0 to 10. */
  public double asDouble() {
    return halves / 2.0;
  }

  @Override
  public int compareTo(ScaleValue other) {
    return Integer.compare(halves, other.halves);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof ScaleValue that && halves == that.halves);
  }

  @Override
  public int hashCode() {
    return halves;
  }

  /** Returns the name of the type; somebody's number is content. */
  @Override
  public String toString() {
    return "ScaleValue";
  }
}
