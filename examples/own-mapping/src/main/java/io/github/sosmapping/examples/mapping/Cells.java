package io.github.sosmapping.examples.mapping;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.scale.ScaleValue;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.core.text.PlainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What cells mean: days, numbers, words, references. What has no meaning is told. */
final class Cells {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final double MOST = 10;
  private static final int LONGEST_REFERENCE = 50;

  private final Consumer<Trouble> troubles;

  Cells(Consumer<Trouble> troubles) {
    this.troubles = troubles;
  }

  /** Tells whether a text can be the id of something in a record. */
  static boolean isReference(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_REFERENCE
        && text.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-'));
  }

  void tell(Row row, String column, String what, String todo) {
    troubles.accept(new Trouble(row.line(), column, what, todo));
  }

  Optional<LocalDate> day(Row row, String column) {
    String text = row.take(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text, DAY));
    } catch (DateTimeException e) {
      tell(row, column, "This is not a day such as 24/03/2026.", "Correct it in the case system.");
      return Optional.empty();
    }
  }

  Optional<YearMonth> month(Row row, String column) {
    String text = row.take(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeException e) {
      tell(row, column, "This is not a month such as 2019-03.", "Correct it in the case system.");
      return Optional.empty();
    }
  }

  /** Reads a number from 0 to 10 in half steps, with a point or a comma. */
  Optional<ScaleValue> number(Row row, String column) {
    try {
      double number = Double.parseDouble(row.take(column).replace(',', '.'));
      if (number >= 0 && number <= MOST && number * 2 == Math.rint(number * 2)) {
        return Optional.of(ScaleValue.of(number));
      }
    } catch (NumberFormatException e) {
      // Told below, together with numbers that are out of range.
    }
    tell(
        row,
        column,
        "This is not a number from 0 to 10 in half steps.",
        "Ask whoever gave it; do not guess.");
    return Optional.empty();
  }

  Optional<PlainText> words(Row row, String column) {
    String text = row.take(column);
    return text.isEmpty() ? Optional.empty() : Optional.of(PlainText.of(text, Language.ENGLISH_GB));
  }

  /** Reads a word of the case system that has a counterpart in the format. */
  <T> Optional<T> term(Row row, String column, Map<String, T> known) {
    Optional<T> found = Optional.ofNullable(known.get(row.take(column)));
    if (found.isEmpty()) {
      tell(
          row,
          column,
          "The mapping does not know this word.",
          "Say in Terms.java what it means in the format.");
    }
    return found;
  }

  /** Reads references to rows of the same case. */
  <T extends Identified> List<Id<T>> links(Row row, String column, Set<String> known) {
    List<Id<T>> found = new ArrayList<>();
    for (String ref : row.takeAll(column)) {
      if (known.contains(ref)) {
        found.add(Id.of(ref));
      } else {
        tell(
            row,
            column,
            "A reference leads to no row of this case, or to one of another kind.",
            "Correct it in the case system; the rest of the row was kept.");
      }
    }
    return found;
  }

  /** Reads a reference where there may be only one. */
  <T extends Identified> Optional<Id<T>> link(Row row, String column, Set<String> known) {
    List<Id<T>> found = links(row, column, known);
    if (found.size() > 1) {
      tell(row, column, "There may be one reference here; the first was kept.", "Split the row.");
    }
    return found.stream().findFirst();
  }
}
