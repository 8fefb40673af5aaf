package io.github.sosmapping.examples.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A row that remembers which of its cells have been used, so that no cell is lost in silence. */
final class Row {

  private final int line;
  private final List<String> names;
  private final List<String> cells;
  private final Set<String> used = new HashSet<>();

  Row(int line, List<String> names, List<String> cells) {
    this.line = line;
    this.names = names;
    this.cells = cells;
  }

  int line() {
    return line;
  }

  /** Returns a cell without blanks around it and notes that it was used. */
  String take(String name) {
    used.add(name);
    return cells.get(names.indexOf(name)).strip();
  }

  /** Returns the parts of a cell that holds several references. */
  List<String> takeAll(String name) {
    List<String> found = new ArrayList<>();
    for (String part : take(name).split(";", -1)) {
      if (!part.isBlank()) {
        found.add(part.strip());
      }
    }
    return found;
  }

  /** Returns the names of the cells that hold something and were not used. */
  List<String> left() {
    return names.stream()
        .filter(name -> !used.contains(name))
        .filter(name -> !cells.get(names.indexOf(name)).isBlank())
        .toList();
  }
}
