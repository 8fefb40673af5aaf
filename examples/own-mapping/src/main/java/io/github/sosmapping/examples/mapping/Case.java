package io.github.sosmapping.examples.mapping;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Jurisdiction;
import io.github.sosmapping.core.family.Person;
import io.github.sosmapping.core.family.Role;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rows of one case, form by form, and the record they make. */
final class Case {

  private static final Set<String> FORMS =
      Set.of("CASE", "CHILD", "ADULT", "MAP", "HARM", "DANGER", "GOAL", "STEP", "SCORE");

  private static final int LONGEST_NAME = 200;

  private final String number;
  private final Cells cells;
  private final Map<String, Map<String, Row>> forms = new LinkedHashMap<>();

  Case(String number, Cells cells) {
    this.number = number;
    this.cells = cells;
  }

  void add(Row row) {
    String form = row.take("form");
    String ref = row.take("ref");
    if (!FORMS.contains(form)) {
      cells.tell(
          row,
          "form",
          "The mapping does not know this form; nothing of the row was kept.",
          "Add a method for it to the mapping, or agree that it is left out.");
      return;
    }
    if (!form.equals("CASE") && !Cells.isReference(ref)) {
      cells.tell(
          row,
          "ref",
          "A row needs a reference of letters, digits and hyphens; nothing of the row was kept.",
          "Give it one, so that other rows can lead to it.");
      return;
    }
    Row twin = forms.computeIfAbsent(form, key -> new LinkedHashMap<>()).putIfAbsent(ref, row);
    if (twin != null) {
      cells.tell(
          row,
          "ref",
          "Line " + twin.line() + " has the same form and reference; nothing of this row was kept.",
          "Keep one of the two.");
    }
  }

  Iterable<Row> rows(String form) {
    return forms.getOrDefault(form, Map.of()).values();
  }

  Set<String> refs(String form) {
    return forms.getOrDefault(form, Map.of()).keySet();
  }

  Set<String> people() {
    Set<String> people = new TreeSet<>(refs("CHILD"));
    people.addAll(refs("ADULT"));
    return people;
  }

  /** Returns the record; empty when the row that every record needs is not there. */
  Optional<FamilyRecord> record() {
    List<Row> heads = List.copyOf(forms.getOrDefault("CASE", Map.of()).values());
    if (heads.isEmpty()) {
      Row first = forms.values().iterator().next().values().iterator().next();
      cells.tell(
          first,
          "case",
          "The case has no row of the form CASE, so none of its rows was kept.",
          "Export the case again with its first form.");
      return Optional.empty();
    }
    Row head = heads.get(0);
    FamilyRecord.Builder record =
        FamilyRecord.builder()
            .id(Id.of("case-" + number))
            .language(Language.ENGLISH_GB)
            .openedOn(cells.day(head, "date"))
            .stage(cells.term(head, "answer_1", Terms.STAGES).orElse(Stage.INTAKE))
            .jurisdiction(
                OpenTerm.of(
                    cells.term(head, "answer_2", Terms.COUNTRIES).orElse(Jurisdiction.ENGLAND)));
    rows("CHILD").forEach(row -> record.addChild(child(row)));
    rows("ADULT").forEach(row -> record.addPerson(adult(row)));
    MapForms map = new MapForms(this, cells);
    List<Row> maps = List.copyOf(forms.getOrDefault("MAP", Map.of()).values());
    maps.stream().limit(1).forEach(row -> map.of(row).ifPresent(record::addMapping));
    maps.stream().skip(1).forEach(this::tellSecondMap);
    if (maps.isEmpty()) {
      tellRowsWithoutMap();
    } else {
      tellWhatIsLeft();
    }
    return Optional.of(record.build());
  }

  private void tellSecondMap(Row row) {
    cells.tell(
        row,
        "",
        "The case has a map already; nothing of the row was kept.",
        "Export each map with its own forms, or teach the mapping which form belongs to which.");
  }

  private void tellRowsWithoutMap() {
    for (String form : List.of("HARM", "DANGER", "GOAL", "STEP", "SCORE")) {
      rows(form)
          .forEach(
              row ->
                  cells.tell(
                      row,
                      "form",
                      "The case has no row of the form MAP; nothing of the row was kept.",
                      "Export the case again with that form."));
    }
  }

  private Label label(Row row) {
    String name = row.take("who");
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      cells.tell(
          row,
          "who",
          "A person needs a name of at most "
              + LONGEST_NAME
              + " characters; the reference stands for it.",
          "Fill in what the family calls them.");
      return Label.of(row.take("ref"));
    }
    return Label.of(name);
  }

  private Child child(Row row) {
    return Child.builder()
        .id(Id.of(row.take("ref")))
        .label(label(row))
        .birthMonth(cells.month(row, "date"))
        .build();
  }

  private Person adult(Row row) {
    OpenTerm<Role> role =
        cells
            .term(row, "answer_1", Terms.ROLES)
            .map(OpenTerm::of)
            // Kept as the vendor's own, so that nobody takes a stepfather for something else.
            .orElseGet(() -> OpenTerm.vendor("forms.example:OTHER"));
    return Person.builder().id(Id.of(row.take("ref"))).label(label(row)).role(role).build();
  }

  private void tellWhatIsLeft() {
    forms
        .values()
        .forEach(
            rows ->
                rows.values()
                    .forEach(
                        row ->
                            row.left()
                                .forEach(
                                    column ->
                                        cells.tell(
                                            row,
                                            column,
                                            "The mapping does not use this cell of this form.",
                                            "Give it a place in the mapping, or agree that it is"
                                                + " left out."))));
  }
}
