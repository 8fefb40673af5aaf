package io.github.sosmapping.testkit;

/**
 * How much a generated record holds.
 *
 * <p>A stage may need more: work that goes on for months has at least two maps. Immutable.
 *
 * @param children how many children, 1 to 3
 * @param dangers how many danger statements stand now, 1 to 3
 * @param maps how many dated maps, 1 to 6
 * @param diary how many times people noted how each rule of the plan went, 0 to 20,000
 */
public record Size(int children, int dangers, int maps, int diary) {

  /** One child, one danger, one map. */
  public static final Size SMALL = new Size(1, 1, 1, 2);

  /** Two children, two dangers, two maps; about what a careful team holds. */
  public static final Size MEDIUM = new Size(2, 2, 2, 4);

  /** Three children, three dangers, four maps. */
  public static final Size LARGE = new Size(3, 3, 4, 12);

  private static final int MOST_DIARY = 20_000;

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Size {
    require("children", children, 1, 3);
    require("dangers", dangers, 1, 3);
    require("maps", maps, 1, 6);
    require("diary", diary, 0, MOST_DIARY);
  }

  /** Returns a size with no fewer children, dangers and maps than these. */
  Size atLeast(int leastChildren, int leastDangers, int leastMaps) {
    return new Size(
        Math.max(children, leastChildren),
        Math.max(dangers, leastDangers),
        Math.max(maps, leastMaps),
        diary);
  }

  private static void require(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(name + " lies between " + least + " and " + most);
    }
  }
}
