package io.github.sosmapping.config;

import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.json.internal.schema.Node;
import io.github.sosmapping.rules.RuleLabel;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.rules.RuleSets;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One configuration file while it is read. */
final class RuleSetForm {

  private static final int MAX_ID = 100;
  private static final Set<String> NAMES =
      new TreeSet<>(Set.of("$schema", "configVersion", "id", "extends", "rules", "words"));
  private static final Set<String> RULE_NAMES =
      new TreeSet<>(Set.of("on", "severity", "stages", "thresholds", "appliesFrom", "why"));

  private final RuleSetReader reader;
  private final Form form = new Form();
  private final Set<String> seen = new HashSet<>();

  RuleSetForm(RuleSetReader reader) {
    this.reader = reader;
  }

  Loaded<RuleSet> read(byte[] json) {
    Optional<Fields> file = form.open(json, FileFormat.CONFIG, "configVersion", NAMES);
    if (file.isEmpty()) {
      return form.refused();
    }
    file.get().text("$schema");
    Optional<RuleSet> start = start(file.get());
    Optional<String> id = id(file.get());
    Optional<Node> rules = file.get().object("rules");
    Optional<Node> words = file.get().object("words");
    if (start.isEmpty()) {
      return form.refused();
    }
    RuleSet.Builder builder = start.get().toBuilder(id.orElse(""));
    rules.ifPresent(found -> readRules(found.members(), start.get(), builder));
    words.ifPresent(found -> new WordsForm(form, start.get()).read(found, builder));
    return form.isInOrder() ? form.ready(builder.build()) : form.refused();
  }

  private Optional<RuleSet> start(Fields file) {
    Optional<Node> named = file.value("extends");
    if (named.isEmpty()) {
      return Optional.of(RuleSet.standard());
    }
    Optional<String> name = file.text("extends");
    Optional<RuleSet> start = name.flatMap(reader::named);
    if (name.isPresent() && start.isEmpty()) {
      List<String> known = new ArrayList<>(RuleSets.names());
      reader.ownNames().forEach(known::add);
      form.unknown(
          "unknown-set",
          file.pointer("extends"),
          named.get().line(),
          named.get().column(),
          name.get(),
          known);
    }
    return start;
  }

  private Optional<String> id(Fields file) {
    Optional<String> id = file.requiredText("id");
    if (id.isPresent() && !isId(id.get())) {
      file.value("id").ifPresent(node -> form.problem("wrong-id", file.pointer("id"), node));
    } else if (id.flatMap(RuleSets::named).isPresent()) {
      // Two different sets under one id would make results incomparable without anybody noticing.
      file.value("id").ifPresent(node -> form.problem("id-taken", file.pointer("id"), node));
    }
    return id;
  }

  private static boolean isId(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!plain && (i == 0 || (c != '-' && c != '.'))) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= MAX_ID;
  }

  private void readRules(Map<String, Node.Member> rules, RuleSet start, RuleSet.Builder builder) {
    List<String> ids = start.entries().stream().map(entry -> entry.label().id()).toList();
    rules.forEach(
        (name, member) -> {
          Optional<RuleLabel> rule = start.find(name);
          if (rule.isEmpty()) {
            // All the rules there are would be too long a list.
            String wanted = name.toUpperCase(Locale.ROOT);
            form.unknown("unknown-rule", "/rules", member.line(), member.column(), wanted, ids);
            return;
          }
          String pointer = "/rules/" + name;
          if (!seen.add(rule.get().id())) {
            form.problem("rule-twice", pointer, member.line(), member.column(), rule.get().id());
          } else if (!name.equals(rule.get().id())) {
            form.note("former-id", pointer, member.line(), member.column(), rule.get().id());
          }
          if (member.value().kind() == Node.Kind.OBJECT) {
            Fields fields = new Fields(form, member.value(), pointer, RULE_NAMES);
            readRule(fields, rule.get(), builder);
          } else {
            form.problem("not-an-object", pointer, member.value());
          }
        });
  }

  private void readRule(Fields fields, RuleLabel rule, RuleSet.Builder builder) {
    fields.text("why");
    fields
        .flag("on")
        .ifPresent(
            on -> {
              if (on) {
                builder.on(rule.id());
              } else {
                builder.off(rule.id());
              }
            });
    severity(fields, rule).ifPresent(severity -> builder.severity(rule.id(), severity));
    stages(fields).ifPresent(stages -> builder.stages(rule.id(), stages));
    fields
        .value("appliesFrom")
        .flatMap(node -> form.day(fields.pointer("appliesFrom"), node))
        .ifPresent(day -> builder.appliesFrom(rule.id(), day));
    fields
        .object("thresholds")
        .ifPresent(
            node ->
                node.members()
                    .forEach((name, member) -> threshold(fields, rule, name, member, builder)));
  }

  private Optional<Severity> severity(Fields fields, RuleLabel rule) {
    Optional<Node> node = fields.value("severity");
    if (node.isEmpty() || fields.text("severity").isEmpty()) {
      return Optional.empty();
    }
    String word = node.get().text().orElse("");
    List<String> words =
        Arrays.stream(Severity.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList();
    String pointer = fields.pointer("severity");
    if (!words.contains(word)) {
      form.problem("unknown-severity", pointer, node.get(), String.join(", ", words));
      return Optional.empty();
    }
    Severity severity = Severity.valueOf(word.toUpperCase(Locale.ROOT));
    if (severity == Severity.ERROR && rule.textOnly()) {
      form.problem("words-alone", pointer, node.get(), rule.id());
      return Optional.empty();
    }
    return Optional.of(severity);
  }

  private Optional<Set<Stage>> stages(Fields fields) {
    Optional<Node> list = fields.value("stages");
    if (list.isEmpty()) {
      return Optional.empty();
    }
    Set<Stage> stages = EnumSet.noneOf(Stage.class);
    List<String> words = Arrays.stream(Stage.values()).map(Stage::name).toList();
    List<Node> items = fields.list("stages");
    for (int i = 0; i < items.size(); i++) {
      Node item = items.get(i);
      String pointer = fields.pointer("stages") + "/" + i;
      String word = item.text().orElse("");
      if (words.contains(word)) {
        stages.add(Stage.valueOf(word));
      } else {
        form.problem("unknown-stage", pointer, item, String.join(", ", words));
      }
    }
    if (items.isEmpty() && list.get().kind() == Node.Kind.LIST) {
      form.problem("no-stage", fields.pointer("stages"), list.get());
    }
    return Optional.of(stages);
  }

  private void threshold(
      Fields fields, RuleLabel rule, String name, Node.Member member, RuleSet.Builder builder) {
    Optional<Threshold> known =
        rule.thresholds().stream().filter(one -> one.name().equals(name)).findFirst();
    String all = fields.pointer("thresholds");
    if (known.isEmpty()) {
      List<String> names = rule.thresholds().stream().map(Threshold::name).toList();
      if (names.isEmpty()) {
        form.problem("no-thresholds", all, member.line(), member.column(), rule.id());
      } else {
        form.unknown("unknown-threshold", all, member.line(), member.column(), name, names);
      }
      return;
    }
    String pointer = all + "/" + name;
    Optional<Integer> value = form.wholeNumber(pointer, member.value());
    int least = known.get().least();
    int most = known.get().most();
    if (value.isPresent() && (value.get() < least || value.get() > most)) {
      form.problem(
          "out-of-range", pointer, member.value(), Integer.toString(least), Integer.toString(most));
      return;
    }
    value.ifPresent(number -> builder.threshold(rule.id(), name, number));
  }
}
