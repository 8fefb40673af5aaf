package io.github.sosmapping.cli.internal.input;

import io.github.sosmapping.json.Problem;
import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.json.Problems;
import io.github.sosmapping.json.ReadResult;
import java.util.List;

/**
 * One document and what came of reading it.
 *
 * @param source name of where it came from
 * @param line the line it stands on, from 1; 0 where the source is one document
 * @param result what came of it
 */
public record Document(String source, int line, ReadResult result) {

  static Document whole(Source source, ReadResult result) {
    return new Document(source.name(), 0, result);
  }

  /** A document on a line of its own; its problems are told by the lines of the source. */
  static Document onLine(Source source, int line, ReadResult result) {
    return new Document(source.name(), line, moved(result, line));
  }

  /** Returns the result of a document that cannot be read as a whole. */
  public static ReadResult unreadable(ProblemCode code, String... arguments) {
    Problem problem = new Problem(code, "", 0, 0, List.of(arguments));
    return new ReadResult.Unreadable(new Problems(List.of(problem), 1));
  }

  /** Returns what is wrong with the document; nothing when it is a record. */
  public Problems problems() {
    if (result instanceof ReadResult.Invalid invalid) {
      return invalid.problems();
    }
    if (result instanceof ReadResult.Unreadable unreadable) {
      return unreadable.problems();
    }
    return new Problems(List.of(), 0);
  }

  private static ReadResult moved(ReadResult result, int line) {
    if (result instanceof ReadResult.Invalid invalid) {
      return new ReadResult.Invalid(invalid.version(), moved(invalid.problems(), line));
    }
    if (result instanceof ReadResult.Unreadable unreadable) {
      return new ReadResult.Unreadable(moved(unreadable.problems(), line));
    }
    return result;
  }

  private static Problems moved(Problems problems, int line) {
    List<Problem> moved =
        problems.kept().stream()
            .map(p -> new Problem(p.code(), p.pointer(), line, p.column(), p.arguments()))
            .toList();
    return new Problems(moved, problems.total());
  }
}
