package io.github.sosmapping.json.internal.codec;

/**
 * Says that a document does not satisfy the schema, and nothing more.
 *
 * <p>The fast reader only decides; what is wrong and where is worked out afterwards, for the few
 * documents that are refused. Hence one instance without message, cause or stack trace.
 */
final class Rejection extends RuntimeException {

  // It holds no stack trace and takes no suppressed exceptions, so sharing it leaks nothing.
  @SuppressWarnings("StaticAssignmentOfThrowable")
  static final Rejection INSTANCE = new Rejection();

  private static final long serialVersionUID = 1L;

  private Rejection() {
    super(null, null, false, false);
  }
}
