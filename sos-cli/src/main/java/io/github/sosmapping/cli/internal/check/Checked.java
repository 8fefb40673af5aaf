package io.github.sosmapping.cli.internal.check;

import io.github.sosmapping.cli.internal.input.Document;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.rules.Examination;
import io.github.sosmapping.rules.Finding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One document with everything a report can say about it.
 *
 * @param document the document
 * @param examination what the rules had to say; null when there was no record to look at
 * @param shown the findings that reports hold, which can be fewer than there are
 * @param aside findings that do not count in this run, which reports tell apart
 */
public record Checked(
    Document document, @Nullable Examination examination, List<Finding> shown, SetAside aside) {

  /** Returns the record, if the document holds one. */
  public Optional<FamilyRecord> record() {
    return document.result() instanceof ReadResult.Readable readable
        ? Optional.of(readable.record())
        : Optional.empty();
  }

  /** Returns the id of the record, if the document holds one. */
  public Optional<String> recordId() {
    return record().map(record -> record.id().value());
  }

  /** Tells whether the document could not be read at all. */
  public boolean isUnreadable() {
    return document.result() instanceof ReadResult.Unreadable;
  }

  /** Returns how many findings reports leave out. */
  public int hidden() {
    return examination == null ? 0 : examination.findings().size() - shown.size();
  }

  /** Returns how many problems were counted and not kept. */
  public int problemsLeftOut() {
    return document.problems().total() - document.problems().kept().size();
  }
}
