package io.github.sosmapping.examples.vendor.web;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.examples.vendor.Settings;
import io.github.sosmapping.json.Problem;
import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.json.Problems;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Lets in what is a record, and says of everything else what is wrong with it and where. */
@Component
final class IncomingRecords {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * A document that was let in.
   *
   * @param record what it says
   * @param document the JSON as it was sent
   */
  record Incoming(FamilyRecord record, String document) {}

  private record ProblemAnswer(String code, String pointer, int line, int column, String message) {}

  private final RecordReader reader;
  private final int maxBytes;

  IncomingRecords(RecordReader reader, Settings settings) {
    this.reader = reader;
    this.maxBytes = Math.toIntExact(settings.maxRecordSize().toBytes());
  }

  /**
   * Reads a record from a request. The raw bytes go to the library's reader, which checks their
   * number, encoding, form and limits before anything else looks at them.
   */
  Incoming read(InputStream body, Locale locale) throws IOException {
    // One byte too many is enough for the reader to refuse it.
    byte[] json = body.readNBytes(maxBytes + 1);
    ReadResult result = reader.read(json);
    if (result instanceof ReadResult.Readable readable) {
      return new Incoming(readable.record(), withoutMark(new String(json, StandardCharsets.UTF_8)));
    }
    if (result instanceof ReadResult.Invalid invalid) {
      ProblemDetail answer =
          Trouble.INVALID_RECORD.say("The problems say where. Nothing was saved.");
      throw Trouble.INVALID_RECORD.thrown(with(invalid.problems(), answer, locale));
    }
    Problems problems = ((ReadResult.Unreadable) result).problems();
    Trouble trouble = isTooLarge(problems) ? Trouble.TOO_LARGE : Trouble.UNREADABLE_RECORD;
    ProblemDetail answer = trouble.say("The problems say why. Nothing was saved.");
    throw trouble.thrown(with(problems, answer, locale));
  }

  private static boolean isTooLarge(Problems problems) {
    return problems.kept().stream().anyMatch(problem -> problem.code() == ProblemCode.TOO_LARGE);
  }

  private static ProblemDetail with(Problems problems, ProblemDetail answer, Locale locale) {
    List<ProblemAnswer> kept =
        problems.kept().stream().map(problem -> answer(problem, locale)).toList();
    answer.setProperty("problems", kept);
    answer.setProperty("problemsInAll", problems.total());
    return answer;
  }

  private static ProblemAnswer answer(Problem problem, Locale locale) {
    return new ProblemAnswer(
        problem.code().text(),
        problem.pointer(),
        problem.line(),
        problem.column(),
        problem.message(locale));
  }

  private static String withoutMark(String text) {
    return text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
