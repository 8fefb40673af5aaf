package io.github.sosmapping.compatibility.osgi;

import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.json.RecordWriter;
import io.github.sosmapping.rules.Examination;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.RuleSet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Takes a document; answers with what was made of it, in a few lines. */
public final class ReadExamineWrite implements UnaryOperator<String> {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  @Override
  public String apply(String document) {
    ReadResult result = RecordReader.create().read(document.getBytes(StandardCharsets.UTF_8));
    if (result instanceof ReadResult.Invalid invalid) {
      return "not valid at " + invalid.problems().kept().get(0).pointer();
    }
    if (!(result instanceof ReadResult.Readable readable)) {
      return "not readable";
    }
    Examination examination = Examiner.examine(readable.record(), AS_OF, RuleSet.standard());
    byte[] written = RecordWriter.compact().write(readable.record());
    boolean same =
        RecordReader.create().read(written) instanceof ReadResult.Readable again
            && again.record().equals(readable.record());
    String asked =
        examination.findings().stream()
            .findFirst()
            .map(finding -> finding.question(Locale.ENGLISH))
            .orElse("nothing");
    return "findings: "
        + examination.findings().size()
        + "\nfirst question: "
        + asked
        + "\nwritten and read again: "
        + (same ? "equal" : "different");
  }
}
