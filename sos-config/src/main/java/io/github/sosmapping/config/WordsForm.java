package io.github.sosmapping.config;

import io.github.sosmapping.core.basis.IntegrityException;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.json.internal.schema.Node;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.language.Lexicon;
import io.github.sosmapping.rules.language.LexiconEntry;
import io.github.sosmapping.rules.language.WordKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words of an agency's own in a configuration file, while it is read. */
final class WordsForm {

  private static final String ALL = "/words";
  private static final int MAX_ID = 100;
  private static final Set<String> LIST_NAMES = new TreeSet<>(Set.of("off", "add", "why"));
  private static final Set<String> ENTRY_NAMES =
      new TreeSet<>(
          Set.of(
              "id",
              "kind",
              "head",
              "pos",
              "forms",
              "plain",
              "why",
              "fine",
              "severity",
              "source",
              "reviewed"));
  private static final List<String> SEVERITIES = List.of("warning", "advice");

  private final Form form;
  private final RuleSet start;
  private final Set<Lexicon> seen = new HashSet<>();

  WordsForm(Form form, RuleSet start) {
    this.form = form;
    this.start = start;
  }

  /** Reads what differs from the word lists there are, by language. */
  void read(Node words, RuleSet.Builder builder) {
    for (Map.Entry<String, Node.Member> each : words.members().entrySet()) {
      Node.Member member = each.getValue();
      Optional<Language> language = language(each.getKey(), member);
      if (language.isEmpty()) {
        continue;
      }
      if (member.value().kind() == Node.Kind.OBJECT) {
        String pointer = ALL + "/" + language.get().tag();
        Fields fields = new Fields(form, member.value(), pointer, LIST_NAMES);
        Lexicon own = lexicon(fields, language.get());
        seen.add(own);
        builder.lexicon(own);
      } else {
        form.problem("not-an-object", ALL, member.value());
      }
    }
  }

  private Optional<Language> language(String tag, Node.Member member) {
    Language language;
    try {
      language = Language.of(tag);
    } catch (IntegrityException e) {
      form.problem("not-a-language", ALL, member.line(), member.column());
      return Optional.empty();
    }
    if (seen.stream().anyMatch(own -> own.isFor(language))) {
      form.problem("language-twice", ALL, member.line(), member.column());
      return Optional.empty();
    }
    return Optional.of(language);
  }

  private Lexicon lexicon(Fields fields, Language language) {
    fields.text("why");
    Lexicon ours =
        start
            .lexicon(language)
            .or(() -> Lexicon.standard(language))
            .orElseGet(() -> Lexicon.builder(language).build());
    Lexicon.Builder builder = ours.toBuilder();
    List<Node> off = fields.list("off");
    Set<String> ids = new TreeSet<>();
    ours.entries().forEach(entry -> ids.add(entry.id()));
    for (int i = 0; i < off.size(); i++) {
      switchOff(off.get(i), fields.pointer("off") + "/" + i, ids, builder);
    }
    Set<String> added = new HashSet<>();
    List<Node> add = fields.list("add");
    for (int i = 0; i < add.size(); i++) {
      String pointer = fields.pointer("add") + "/" + i;
      if (add.get(i).kind() == Node.Kind.OBJECT) {
        add(new Fields(form, add.get(i), pointer, ENTRY_NAMES), add.get(i), added, builder);
      } else {
        form.problem("not-an-object", pointer, add.get(i));
      }
    }
    return builder.build();
  }

  private void switchOff(Node item, String pointer, Set<String> ids, Lexicon.Builder builder) {
    Optional<String> id = item.text();
    if (id.isEmpty()) {
      form.problem("not-a-text", pointer, item);
    } else if (ids.remove(id.get())) {
      builder.off(id.get());
    } else {
      // All the entries there are would be too long a list.
      form.unknown("unknown-entry", pointer, item.line(), item.column(), id.get(), ids);
    }
  }

  private void add(Fields fields, Node entry, Set<String> added, Lexicon.Builder builder) {
    Optional<String> id = fields.requiredText("id").filter(text -> isId(fields, text, added));
    Optional<WordKind> kind =
        fields
            .requiredText("kind")
            .flatMap(text -> oneOf(fields, "kind", text, kinds()))
            .flatMap(WordKind::of);
    Optional<String> head = fields.requiredText("head").filter(text -> isWritten(fields, text));
    Optional<String> grammar =
        fields.text("pos").flatMap(text -> oneOf(fields, "pos", text, LexiconEntry.grammars()));
    Optional<String> severity =
        fields.text("severity").flatMap(text -> oneOf(fields, "severity", text, SEVERITIES));
    fields.required("plain");
    List<String> plain = texts(fields, "plain");
    List<String> forms = texts(fields, "forms");
    Optional<String> why = fields.text("why");
    Optional<String> fine = fields.text("fine");
    Optional<String> source = fields.text("source");
    Optional<String> reviewed = fields.text("reviewed");
    if (id.isEmpty() || kind.isEmpty() || head.isEmpty()) {
      return;
    }
    LexiconEntry made =
        new LexiconEntry(
            id.get(),
            kind.get(),
            head.get(),
            grammar.orElse("phrase"),
            forms,
            plain,
            why.orElse(""),
            fine.orElse(""),
            severity
                .map(text -> Severity.valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(Severity.ADVICE),
            source.orElse(""),
            reviewed.orElse(""));
    try {
      builder.put(made);
    } catch (IllegalArgumentException e) {
      // Everything else of the entry was looked at above.
      form.problem("wrong-context", fields.pointer("fine"), fields.value("fine").orElse(entry));
    }
  }

  private static List<String> kinds() {
    return Arrays.stream(WordKind.values()).map(WordKind::text).toList();
  }

  private boolean isId(Fields fields, String text, Set<String> added) {
    boolean plain = !text.isEmpty() && text.length() <= MAX_ID;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain &= (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && i > 0);
    }
    if (!plain) {
      problem(fields, "id", "wrong-entry-id");
      return false;
    }
    if (!added.add(text)) {
      problem(fields, "id", "entry-twice");
      return false;
    }
    return true;
  }

  private boolean isWritten(Fields fields, String text) {
    boolean written = text.chars().anyMatch(Character::isLetterOrDigit);
    if (!written) {
      problem(fields, "head", "no-word");
    }
    return written;
  }

  private Optional<String> oneOf(Fields fields, String name, String text, List<String> known) {
    if (known.contains(text)) {
      return Optional.of(text);
    }
    problem(fields, name, "not-one-of", String.join(", ", known));
    return Optional.empty();
  }

  private void problem(Fields fields, String name, String code, String... arguments) {
    fields.value(name).ifPresent(node -> form.problem(code, fields.pointer(name), node, arguments));
  }

  private List<String> texts(Fields fields, String name) {
    List<String> texts = new ArrayList<>();
    List<Node> items = fields.list(name);
    for (int i = 0; i < items.size(); i++) {
      Optional<String> text = items.get(i).text().filter(some -> !some.isBlank());
      if (text.isEmpty()) {
        form.problem("not-a-text", fields.pointer(name) + "/" + i, items.get(i));
      }
      text.ifPresent(texts::add);
    }
    return texts;
  }
}
