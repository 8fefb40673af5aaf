package io.github.sosmapping.config;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.IntegrityException;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Role;
import io.github.sosmapping.core.learning.Acknowledgement;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.json.internal.schema.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One file of acknowledgements while it is read. */
final class AcknowledgementForm {

  private static final String LIST = "acknowledgements";
  private static final Set<String> NAMES =
      new TreeSet<>(Set.of("$schema", "acknowledgementsVersion", LIST));
  private static final Set<String> ENTRY_NAMES =
      new TreeSet<>(Set.of("record", "id", "rule", "about", "reason", "role", "on", "until"));
  private static final Set<String> REASON_NAMES = new TreeSet<>(Set.of("text", "language"));

  private final Form form = new Form();
  private final Map<Id<FamilyRecord>, List<AcknowledgementFile.Entry>> read = new LinkedHashMap<>();
  private final Map<Id<FamilyRecord>, Set<Id<Acknowledgement>>> seen = new LinkedHashMap<>();

  Loaded<AcknowledgementFile> read(byte[] json) {
    Optional<Fields> file =
        form.open(json, FileFormat.ACKNOWLEDGEMENTS, "acknowledgementsVersion", NAMES);
    if (file.isEmpty()) {
      return form.refused();
    }
    file.get().text("$schema");
    file.get().required(LIST);
    List<Node> entries = file.get().list(LIST);
    for (int i = 0; i < entries.size(); i++) {
      String pointer = "/" + LIST + "/" + i;
      if (entries.get(i).kind() == Node.Kind.OBJECT) {
        readEntry(i, entries.get(i), new Fields(form, entries.get(i), pointer, ENTRY_NAMES));
      } else {
        form.problem("not-an-object", pointer, entries.get(i));
      }
    }
    return form.isInOrder() ? form.ready(new AcknowledgementFile(read)) : form.refused();
  }

  private void readEntry(int position, Node node, Fields fields) {
    Optional<Id<FamilyRecord>> record = id(fields, "record", true);
    Optional<Id<Acknowledgement>> id = id(fields, "id", true);
    Optional<Id<Identified>> about = id(fields, "about", false);
    Optional<Label> rule = made(fields, "rule", "not-a-rule-id", Label::of);
    Optional<PlainText> reason = reason(fields);
    Optional<OpenTerm<Role>> role = role(fields);
    Optional<LocalDate> on = day(fields, "on");
    Optional<LocalDate> until = day(fields, "until");
    if (on.isPresent() && until.isPresent() && until.get().isBefore(on.get())) {
      fields
          .value("until")
          .ifPresent(value -> form.problem("ends-before-start", fields.pointer("until"), value));
      return;
    }
    if (record.isPresent() && id.isPresent() && !isNew(record.get(), id.get())) {
      form.problem("acknowledged-twice", fields.pointer("id"), node);
    }
    if (form.isInOrder()) {
      Acknowledgement acknowledgement =
          Acknowledgement.builder()
              .id(id.orElseThrow())
              .rule(rule.orElseThrow())
              .about(about)
              .reason(reason.orElseThrow())
              .role(role.orElseThrow())
              .on(on.orElseThrow())
              .until(until.orElseThrow())
              .build();
      read.computeIfAbsent(record.orElseThrow(), key -> new ArrayList<>())
          .add(new AcknowledgementFile.Entry(position, acknowledgement));
    }
  }

  private boolean isNew(Id<FamilyRecord> record, Id<Acknowledgement> id) {
    return seen.computeIfAbsent(record, key -> new HashSet<>()).add(id);
  }

  private <T extends Identified> Optional<Id<T>> id(Fields fields, String name, boolean required) {
    Optional<String> text = required ? fields.requiredText(name) : fields.text(name);
    if (text.isPresent() && !Id.isId(text.get())) {
      fields.value(name).ifPresent(node -> form.problem("not-an-id", fields.pointer(name), node));
      return Optional.empty();
    }
    return text.map(Id::of);
  }

  private <T> Optional<T> made(Fields fields, String name, String code, Function<String, T> type) {
    Optional<String> text = fields.requiredText(name);
    try {
      return text.map(type);
    } catch (IntegrityException e) {
      fields.value(name).ifPresent(node -> form.problem(code, fields.pointer(name), node));
      return Optional.empty();
    }
  }

  private Optional<PlainText> reason(Fields fields) {
    Optional<Node> node = fields.required("reason").flatMap(found -> fields.object("reason"));
    if (node.isEmpty()) {
      return Optional.empty();
    }
    Fields parts = new Fields(form, node.get(), fields.pointer("reason"), REASON_NAMES);
    Optional<String> text = parts.requiredText("text");
    Optional<Language> language = made(parts, "language", "not-a-language", Language::of);
    if (text.filter(String::isBlank).isPresent()) {
      parts
          .value("text")
          .ifPresent(value -> form.problem("no-reason", parts.pointer("text"), value));
      return Optional.empty();
    }
    return text.isPresent() && language.isPresent()
        ? Optional.of(PlainText.of(text.get(), language.get()))
        : Optional.empty();
  }

  private Optional<OpenTerm<Role>> role(Fields fields) {
    Optional<String> word = fields.requiredText("role");
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (OpenTerm.isVendorTerm(word.get())) {
      return Optional.of(OpenTerm.vendor(word.get()));
    }
    Optional<Role> role =
        Arrays.stream(Role.values()).filter(one -> one.name().equals(word.get())).findFirst();
    if (role.isEmpty()) {
      String roles = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(", "));
      fields
          .value("role")
          .ifPresent(node -> form.problem("unknown-role", fields.pointer("role"), node, roles));
    }
    return role.map(OpenTerm::of);
  }

  private Optional<LocalDate> day(Fields fields, String name) {
    return fields.required(name).flatMap(node -> form.day(fields.pointer(name), node));
  }
}
