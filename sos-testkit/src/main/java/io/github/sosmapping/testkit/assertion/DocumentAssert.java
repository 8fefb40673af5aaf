package io.github.sosmapping.testkit.assertion;

import io.github.sosmapping.json.Problem;
import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.json.Problems;
import io.github.sosmapping.json.ReadResult;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Assertions about a document: whether it holds a record, and what is wrong where it does not.
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentAssert {

  private static final int MOST = 20;

  private final ReadResult result;

  DocumentAssert(ReadResult result) {
    this.result = result;
  }

  /**
   * Asserts that the document holds a record, finished or not.
   *
   * @return assertions about that record
   */
  public RecordAssert isReadable() {
    if (result instanceof ReadResult.Readable readable) {
      return RecordAssert.of(readable.record());
    }
    throw unlike("to be readable");
  }

  /** Asserts that the document breaks the schema or contradicts itself. */
  public DocumentAssert isInvalid() {
    return is(result instanceof ReadResult.Invalid, "to be invalid");
  }

  /** Asserts that the document is no JSON of a version that can be read. */
  public DocumentAssert isUnreadable() {
    return is(result instanceof ReadResult.Unreadable, "to be unreadable");
  }

  /** Asserts that something of this kind is wrong with the document. */
  public DocumentAssert hasProblem(ProblemCode code) {
    return has(problem -> problem.code() == code, "to have a problem of the kind " + code.text());
  }

  /**
   * Asserts that something is wrong at this place.
   *
   * @param pointer a JSON Pointer, such as {@code /mappings/0/heldOn}; empty for the whole document
   */
  public DocumentAssert hasProblemAt(String pointer) {
    return has(
        problem -> problem.pointer().equals(pointer),
        pointer.isEmpty() ? "to have a problem as a whole" : "to have a problem at " + pointer);
  }

  private DocumentAssert has(Predicate<Problem> wanted, String expectation) {
    return is(problems().kept().stream().anyMatch(wanted), expectation);
  }

  private DocumentAssert is(boolean met, String expectation) {
    if (!met) {
      throw unlike(expectation);
    }
    return this;
  }

  private Problems problems() {
    if (result instanceof ReadResult.Invalid invalid) {
      return invalid.problems();
    }
    if (result instanceof ReadResult.Unreadable unreadable) {
      return unreadable.problems();
    }
    return new Problems(List.of(), 0);
  }

  private AssertionError unlike(String expectation) {
    StringBuilder message = new StringBuilder("Expected the document ").append(expectation);
    if (result instanceof ReadResult.Readable) {
      return new AssertionError(message.append(", but it holds a record.").toString());
    }
    message.append(
        result instanceof ReadResult.Invalid
            ? ", but it is invalid:\n"
            : ", but it is unreadable:\n");
    Problems problems = problems();
    problems.kept().stream().limit(MOST).forEach(problem -> append(message, problem));
    int more = problems.total() - Math.min(MOST, problems.kept().size());
    if (more > 0) {
      message.append("\n  and ").append(more).append(" more");
    }
    return new AssertionError(message.toString());
  }

  private static void append(StringBuilder message, Problem problem) {
    message.append("\n  ").append(problem.code().text());
    if (!problem.pointer().isEmpty()) {
      message.append(" at ").append(problem.pointer());
    }
    if (problem.line() > 0) {
      message.append(" (line ").append(problem.line());
      message.append(", column ").append(problem.column()).append(')');
    }
    message.append("\n    ").append(problem.message(Locale.ENGLISH));
  }
}
