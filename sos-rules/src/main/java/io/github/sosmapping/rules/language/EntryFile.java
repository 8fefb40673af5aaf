package io.github.sosmapping.rules.language;

import io.github.sosmapping.rules.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    String text;
    try (file) {
      text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
    int number = 0;
    for (int from = 0; from < text.length() || number == 0; ) {
      int end = text.indexOf('\n', from);
      int next = end < 0 ? text.length() : end + 1;
      int to = end < 0 ? next : end;
      String line = text.substring(from, to > from && text.charAt(to - 1) == '\r' ? to - 1 : to);
      number++;
      if (number == 1) {
        if (!HEADINGS.equals(line)) {
          throw new IllegalArgumentException("line 1 does not hold the headings of a word list");
        }
      } else if (!line.isBlank()) {
        entries.add(entry(line, number));
      }
      from = next;
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
    if (cell.isEmpty()) {
      return List.of();
    }
    // Called thousands of times before anything is compiled, so without streams.
    List<String> parts = new ArrayList<>();
    for (String part : cell.split(";", -1)) {
      String stripped = part.strip();
      if (!stripped.isEmpty()) {
        parts.add(stripped);
      }
    }
    return parts;
  }
}
