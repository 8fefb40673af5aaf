package io.github.sosmapping.cli.internal.input;

import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.json.ReadResult;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A document that was found and still has to be read, on whichever thread.
 *
 * @param bytes about how much memory it takes until then
 * @param reading reads it
 * @param named gives the result its place in the source
 */
public record UnreadDocument(
    long bytes, Supplier<ReadResult> reading, Function<ReadResult, Document> named) {

  /** Reads the document; a fault of ours in doing so is a result too. */
  public Document read() {
    return named.apply(guarded());
  }

  // A fault of ours in one document must not keep the others from being read.
  private ReadResult guarded() {
    try {
      return reading.get();
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return Document.unreadable(ProblemCode.INTERNAL_FAULT);
    }
  }
}
