package io.github.sosmapping.json;

/**
 * How much a reader takes on before it gives up. Immutable and thread-safe.
 *
 * @param maxBytes bytes of one document; by default 32 MiB
 * @param maxDepth levels of nested objects and arrays, at most 500; by default 64
 * @param maxTextLength UTF-16 units of one text; by default 2,000,000
 * @param maxItems elements of all arrays of one document together; by default 200,000
 * @param maxProblems problems that are kept; all are counted; by default 100
 */
public record ReadLimits(
    int maxBytes, int maxDepth, int maxTextLength, int maxItems, int maxProblems) {

  private static final int DEEPEST = 500;
  private static final ReadLimits STANDARD =
      new ReadLimits(32 * 1024 * 1024, 64, 2_000_000, 200_000, 100);

  /**
   * Checks that every limit is positive, and that the depth cannot exhaust the stack.
   *
   * @throws IllegalArgumentException if a limit is below 1 or the depth above 500
   */
  public ReadLimits {
    if (maxBytes < 1 || maxDepth < 1 || maxTextLength < 1 || maxItems < 1 || maxProblems < 1) {
      throw new IllegalArgumentException("every limit must be at least 1");
    }
    if (maxDepth > DEEPEST) {
      throw new IllegalArgumentException("the depth must be at most " + DEEPEST);
    }
  }

  /** Returns the limits that apply when nobody says otherwise. */
  public static ReadLimits standard() {
    return STANDARD;
  }

  /** Returns these limits with another number of bytes. */
  public ReadLimits withMaxBytes(int value) {
    return new ReadLimits(value, maxDepth, maxTextLength, maxItems, maxProblems);
  }

  /** Returns these limits with another depth. */
  public ReadLimits withMaxDepth(int value) {
    return new ReadLimits(maxBytes, value, maxTextLength, maxItems, maxProblems);
  }

  /** Returns these limits with another length of texts. */
  public ReadLimits withMaxTextLength(int value) {
    return new ReadLimits(maxBytes, maxDepth, value, maxItems, maxProblems);
  }

  /** Returns these limits with another number of array elements. */
  public ReadLimits withMaxItems(int value) {
    return new ReadLimits(maxBytes, maxDepth, maxTextLength, value, maxProblems);
  }

  /** Returns these limits with another number of kept problems. */
  public ReadLimits withMaxProblems(int value) {
    return new ReadLimits(maxBytes, maxDepth, maxTextLength, maxItems, value);
  }
}
