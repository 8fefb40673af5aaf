package io.github.sosmapping.examples.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads comma-separated values with quotation marks around cells that need them (RFC 4180). */
final class Csv {

  private final String text;
  private final Consumer<Trouble> troubles;
  private int at;
  private int line = 1;

  Csv(String text, Consumer<Trouble> troubles) {
    // Spreadsheets like to put a byte order mark first.
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.troubles = troubles;
  }

  /** Returns the rows below the heading that have as many cells as it. */
  List<Row> rows() {
    List<String> names = cells();
    List<Row> rows = new ArrayList<>();
    while (at < text.length()) {
      int start = line;
      List<String> cells = cells();
      if (cells.size() == names.size()) {
        rows.add(new Row(start, names, cells));
      } else if (cells.size() > 1 || !cells.get(0).isBlank()) {
        troubles.accept(
            new Trouble(
                start,
                "",
                "The row has " + cells.size() + " cells, the heading " + names.size() + ".",
                "Look for a comma or a quotation mark that is missing or too many."));
      }
    }
    return rows;
  }

  private List<String> cells() {
    List<String> cells = new ArrayList<>();
    do {
      cells.add(cell());
    } while (stepOver(','));
    if (!stepOver('\r') || at < text.length()) {
      stepOver('\n');
    }
    line++;
    return cells;
  }

  private boolean stepOver(char c) {
    boolean here = at < text.length() && text.charAt(at) == c;
    if (here) {
      at++;
    }
    return here;
  }

  private String cell() {
    StringBuilder cell = new StringBuilder();
    if (!stepOver('"')) {
      while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
        cell.append(text.charAt(at++));
      }
      return cell.toString();
    }
    int start = line;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"' && !stepOver('"')) {
        return cell.toString();
      }
      if (c == '\n') {
        line++;
      }
      cell.append(c);
    }
    troubles.accept(
        new Trouble(
            start,
            "",
            "A quotation mark is opened and never closed.",
            "Export the file again; everything behind the mark was taken for one cell."));
    return cell.toString();
  }
}
