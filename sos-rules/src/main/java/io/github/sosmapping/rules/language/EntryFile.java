package io.github.sosmapping.rules.language;

import io.github.sosmapping.rules.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads word lists: tab-separated columns under a line of headings. */
final class EntryFile {

  static final String HEADINGS =
      "id\tkind\thead\tpos\tforms\tplain\twhy\tfine\tseverity\tsource\treviewed";

  private static final int COLUMNS = 11;

  private EntryFile() {}

  /**
   * Reads the entries of a file and closes it.
   *
   * @throws IllegalArgumentException if a line is not an entry; the message names the line
   */
  static List<LexiconEntry> read(InputStream file) throws IOException {
    List<LexiconEntry> entries = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      int number = 1;
      if (!HEADINGS.equals(lines.readLine())) {
        throw new IllegalArgumentException("line 1 does not hold the headings of a word list");
      }
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          entries.add(entry(line, number));
        }
      }
    }
    return entries;
  }

  private static LexiconEntry entry(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          "line " + number + " has " + cells.length + " columns instead of " + COLUMNS);
    }
    WordKind kind =
        WordKind.of(cells[1])
            .orElseThrow(
                () -> new IllegalArgumentException("line " + number + " names an unknown kind"));
    Severity severity =
        switch (cells[8]) {
          case "warning" -> Severity.WARNING;
          case "advice" -> Severity.ADVICE;
          default ->
              throw new IllegalArgumentException("line " + number + " names an unknown severity");
        };
    return new LexiconEntry(
        cells[0],
        kind,
        cells[2],
        cells[3],
        parts(cells[4]),
        parts(cells[5]),
        cells[6],
        cells[7],
        severity,
        cells[9],
        cells[10]);
  }

  private static List<String> parts(String cell) {
    return Arrays.stream(cell.split(";", -1)).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }
}
