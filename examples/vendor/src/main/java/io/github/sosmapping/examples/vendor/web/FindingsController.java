package io.github.sosmapping.examples.vendor.web;

import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.examples.vendor.store.RecordStore;
import io.github.sosmapping.examples.vendor.store.Revision;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.rules.Examination;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.Finding;
import io.github.sosmapping.rules.Met;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.rules.Span;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What deserves a second look in a record, each with the place it belongs beside. */
@RestController
final class FindingsController {

  private static final String QUIET =
      "Findings are questions about a record. None of them, or few, does not mean that a child is"
          + " safe.";

  private record Answer(
      String id,
      int revision,
      String ruleSet,
      LocalDate asOf,
      List<FindingAnswer> findings,
      List<MetAnswer> workingWell,
      List<NotAssessedAnswer> notAssessed,
      String note) {}

  private record FindingAnswer(
      String rule,
      String severity,
      String pointer,
      List<String> related,
      String message,
      String question,
      List<Span> spans) {}

  private record MetAnswer(String rule, List<String> pointers, String message) {}

  private record NotAssessedAnswer(String rule, String about, String reason, String pointer) {}

  private final RecordStore store;
  private final RecordReader reader;
  private final RuleSet rules;
  private final Clock clock;

  FindingsController(RecordStore store, RecordReader reader, RuleSet rules, Clock clock) {
    this.store = store;
    this.reader = reader;
    this.rules = rules;
    this.clock = clock;
  }

  @GetMapping("/records/{id}/findings")
  Answer findings(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String asOf,
      Locale locale) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : day(asOf);
    Revision current =
        store
            .current(id)
            .orElseThrow(() -> Trouble.UNKNOWN_RECORD.thrown("There is nothing to look at."));
    // What is in the store was let in by the same reader.
    var result =
        (ReadResult.Readable) reader.read(current.document().getBytes(StandardCharsets.UTF_8));
    Examination seen = Examiner.examine(result.record(), day, rules);
    return new Answer(
        id,
        current.number(),
        seen.ruleSet(),
        seen.asOf(),
        seen.findings().stream().map(finding -> answer(finding, locale)).toList(),
        seen.workingWell().stream().map(met -> answer(met, locale)).toList(),
        seen.notAssessed().stream().map(FindingsController::answer).toList(),
        QUIET);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Trouble.UNREADABLE_QUESTION.thrown("asOf is a day such as 2026-06-30.");
    }
  }

  private static FindingAnswer answer(Finding finding, Locale locale) {
    return new FindingAnswer(
        finding.rule().id(),
        word(finding.severity()),
        finding.at().toString(),
        texts(finding.related()),
        finding.message(locale),
        finding.question(locale),
        finding.spans());
  }

  private static MetAnswer answer(Met met, Locale locale) {
    return new MetAnswer(met.rule().id(), texts(met.at()), met.message(locale));
  }

  private static NotAssessedAnswer answer(NotAssessed entry) {
    return new NotAssessedAnswer(
        entry.rule().id(), entry.rule().summary(), word(entry.reason()), entry.at().toString());
  }

  private static List<String> texts(List<Pointer> places) {
    return places.stream().map(Pointer::toString).toList();
  }

  private static String word(Enum<?> term) {
    return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
