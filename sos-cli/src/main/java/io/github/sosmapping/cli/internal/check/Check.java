package io.github.sosmapping.cli.internal.check;

import io.github.sosmapping.cli.internal.console.Progress;
import io.github.sosmapping.cli.internal.input.Document;
import io.github.sosmapping.cli.internal.input.Documents;
import io.github.sosmapping.cli.internal.input.Source;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.rules.Examination;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.Finding;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One run: every document of every source is read, looked at, reported and forgotten. */
public final class Check {

  private final Setting setting;
  private final Report report;
  private final Progress progress;
  private final Beside beside;
  private final Tally tally;

  /** Prepares a run in which every finding counts. */
  public Check(Setting setting, Report report, Progress progress) {
    this(setting, report, progress, Beside.NOTHING);
  }

  /** Prepares a run with what the agency keeps beside its records. */
  public Check(Setting setting, Report report, Progress progress, Beside beside) {
    this.setting = setting;
    this.report = report;
    this.progress = progress;
    this.beside = beside;
    this.tally = new Tally(setting.failOn(), beside.acknowledgements().records());
  }

  /** Looks at the documents of the sources and writes the report. */
  public void run(List<Source> sources, Documents documents) {
    report.begin();
    for (Source source : sources) {
      documents.read(source, this::add);
    }
    progress.end();
    report.end(tally.summary());
  }

  /** Returns what came of the documents so far; of all of them, when the run is over. */
  public Summary summary() {
    return tally.summary();
  }

  private void add(Document document) {
    Checked checked = look(document);
    tally.count(checked);
    report.add(checked);
    progress.done(tally.documents());
  }

  private Checked look(Document document) {
    if (document.result() instanceof ReadResult.Readable readable) {
      Examination examination =
          Examiner.examine(readable.record(), setting.asOf(), setting.ruleSet());
      Beside.Split split = beside.split(readable.record(), examination);
      List<Finding> shown = shown(split.examination().findings());
      return new Checked(document, split.examination(), shown, split.aside());
    }
    return new Checked(document, null, List.of(), SetAside.NOTHING);
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
