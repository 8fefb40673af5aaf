package io.github.sosmapping.cli.internal.check;

import io.github.sosmapping.cli.internal.console.Progress;
import io.github.sosmapping.cli.internal.input.Document;
import io.github.sosmapping.cli.internal.input.Documents;
import io.github.sosmapping.cli.internal.input.Source;
import io.github.sosmapping.cli.internal.input.UnreadDocument;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.rules.Examination;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.Finding;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One run: every document of every source is read, looked at, reported in its order and forgotten.
 */
public final class Check {

  private final Setting setting;
  private final Report report;
  private final Progress progress;
  private final Beside beside;
  private final Tally tally;
  private final int threads;

  /**
   * Prepares a run.
   *
   * @param beside what the agency keeps beside its records
   * @param threads how many threads look at documents; the report does not depend on it
   */
  public Check(Setting setting, Report report, Progress progress, Beside beside, int threads) {
    this.setting = setting;
    this.report = report;
    this.progress = progress;
    this.beside = beside;
    this.tally = new Tally(setting.failOn(), beside.acknowledgements().records());
    this.threads = threads;
  }

  /** Looks at the documents of the sources and writes the report. */
  public void run(List<Source> sources, Documents documents) {
    report.begin();
    new InOrder<UnreadDocument, Looked>(threads, UnreadDocument::bytes, this::look)
        .run(piece -> sources.forEach(source -> documents.find(source, piece)), this::add);
    progress.end();
    report.end(tally.summary());
  }

  /** Returns what came of the documents so far; of all of them, when the run is over. */
  public Summary summary() {
    return tally.summary();
  }

  /** A document that was read and looked at, as far as that can be done apart from the others. */
  private record Looked(Document document, @Nullable Examination examination, SetAside aside) {}

  private Looked look(UnreadDocument unread) {
    Document document = unread.read();
    if (document.result() instanceof ReadResult.Readable readable) {
      Examination examination =
          Examiner.examine(readable.record(), setting.asOf(), setting.ruleSet());
      Beside.Split split = beside.split(readable.record(), examination);
      return new Looked(document, split.examination(), split.aside());
    }
    return new Looked(document, null, SetAside.NOTHING);
  }

  private void add(Looked looked) {
    Examination examination = looked.examination();
    List<Finding> shown = examination == null ? List.of() : shown(examination.findings());
    Checked checked = new Checked(looked.document(), examination, shown, looked.aside());
    tally.count(checked);
    report.add(checked);
    progress.done(tally.documents());
  }

  // Where not all can be shown the heavier go first; what is shown keeps the order of the record.
  private List<Finding> shown(List<Finding> findings) {
    long room = Math.max(0, setting.maxFindings() - tally.findings());
    if (findings.size() <= room) {
      return findings;
    }
    Set<Finding> kept =
        new HashSet<>(
            findings.stream().sorted(Comparator.comparing(Finding::severity)).limit(room).toList());
    return findings.stream().filter(kept::contains).limit(room).toList();
  }
}
