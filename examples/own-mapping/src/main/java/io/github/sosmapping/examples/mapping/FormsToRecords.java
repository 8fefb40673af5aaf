package io.github.sosmapping.examples.mapping;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.RecordWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns an export of forms into records, one a line, and a list of what did not become part. */
public final class FormsToRecords {

  /**
   * What came of an export.
   *
   * @param records the records, in the order of the file
   * @param troubles what did not become part of them, in the order of the file
   */
  record Result(List<FamilyRecord> records, List<Trouble> troubles) {}

  private FormsToRecords() {}

  /** Reads the export, writes the records and the list: {@code forms.csv out.ndjson left.csv}. */
  public static void main(String[] args) throws IOException {
    Result result = map(Files.readString(Path.of(args[0])));
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      for (FamilyRecord record : result.records()) {
        RecordWriter.compact().write(record, out);
        out.write('\n');
      }
    }
    List<String> lines = new ArrayList<>(List.of("line,column,what,todo"));
    result.troubles().forEach(trouble -> lines.add(trouble.inCsv()));
    Files.write(Path.of(args[2]), lines);
    System.out.println(
        result.records().size() + " records, " + result.troubles().size() + " troubles");
  }

  static Result map(String csv) {
    List<Trouble> troubles = new ArrayList<>();
    Cells cells = new Cells(troubles::add);
    Map<String, Case> cases = new LinkedHashMap<>();
    for (Row row : new Csv(csv, troubles::add).rows()) {
      String number = row.take("case");
      if (!Cells.isReference(number)) {
        cells.tell(
            row,
            "case",
            "A row needs the number of its case; nothing of the row was kept.",
            "Fill it in: letters, digits and hyphens.");
        continue;
      }
      cases.computeIfAbsent(number, key -> new Case(number, cells)).add(row);
    }
    List<FamilyRecord> records = new ArrayList<>();
    cases.values().forEach(one -> one.record().ifPresent(records::add));
    troubles.sort(Comparator.comparingInt(Trouble::line));
    return new Result(List.copyOf(records), List.copyOf(troubles));
  }
}
