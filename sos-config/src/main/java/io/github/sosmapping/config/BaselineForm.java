package io.github.sosmapping.config;

import io.github.sosmapping.json.ReadLimits;
import io.github.sosmapping.json.internal.schema.Node;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One baseline while it is read. */
final class BaselineForm {

  /** A hundred thousand records with a handful of findings each fit in. */
  static final ReadLimits LIMITS =
      ReadLimits.standard().withMaxBytes(256 * 1024 * 1024).withMaxItems(5_000_000);

  private static final int FINGERPRINT_LENGTH = 64;
  private static final int MOST = 1_000_000;
  private static final int MAX_ID = 200;
  private static final Set<String> NAMES =
      new TreeSet<>(Set.of("baselineVersion", "ruleSet", "since", "key", "records"));
  private static final Set<String> RECORD_NAMES =
      new TreeSet<>(Set.of("record", "children", "findings"));

  private final BaselineKey key;
  private final Form form = new Form();
  private final Map<String, Baseline.Kept> records = new TreeMap<>();

  BaselineForm(BaselineKey key) {
    this.key = key;
  }

  Loaded<Baseline> read(byte[] json) {
    Optional<Fields> file = form.open(json, FileFormat.BASELINE, "baselineVersion", NAMES, LIMITS);
    if (file.isEmpty()) {
      return form.refused();
    }
    Optional<String> ruleSet = file.get().requiredText("ruleSet");
    if (ruleSet.filter(id -> id.isEmpty() || id.length() > MAX_ID).isPresent()) {
      file.get().value("ruleSet").ifPresent(n -> form.problem("wrong-rule-set", "/ruleSet", n));
    }
    Optional<LocalDate> since =
        file.get().required("since").flatMap(node -> form.day("/since", node));
    Optional<Node> named = file.get().required("key");
    if (named.isPresent() && isFingerprint("/key", named.get())) {
      // With another key every finding would look new.
      if (!named.get().text().equals(Optional.of(Fingerprints.ofKey(key)))) {
        form.problem("other-key", "/key", named.get());
        return form.refused();
      }
    }
    file.get().required("records");
    List<Node> list = file.get().list("records");
    for (int i = 0; i < list.size(); i++) {
      readRecord("/records/" + i, list.get(i));
    }
    return form.isInOrder()
        ? form.ready(new Baseline(key, ruleSet.orElseThrow(), since.orElseThrow(), records))
        : form.refused();
  }

  private void readRecord(String pointer, Node node) {
    if (node.kind() != Node.Kind.OBJECT) {
      form.problem("not-an-object", pointer, node);
      return;
    }
    Fields fields = new Fields(form, node, pointer, RECORD_NAMES);
    Optional<Node> id = fields.required("record");
    boolean known = id.isPresent() && isFingerprint(fields.pointer("record"), id.get());
    fields.required("children");
    Set<String> children = new TreeSet<>();
    List<Node> items = fields.list("children");
    for (int i = 0; i < items.size(); i++) {
      if (isFingerprint(fields.pointer("children") + "/" + i, items.get(i))) {
        items.get(i).text().ifPresent(children::add);
      }
    }
    Map<String, Integer> findings = new TreeMap<>();
    fields
        .required("findings")
        .flatMap(found -> fields.object("findings"))
        .ifPresent(
            object ->
                object
                    .members()
                    .forEach(
                        (name, member) ->
                            readFinding(fields.pointer("findings"), name, member, findings)));
    if (known) {
      Baseline.Kept kept = new Baseline.Kept(children, findings);
      id.flatMap(Node::text).ifPresent(text -> records.merge(text, kept, BaselineBuilder::larger));
    }
  }

  private void readFinding(
      String pointer, String name, Node.Member member, Map<String, Integer> findings) {
    if (!isFingerprint(name)) {
      form.problem("not-a-fingerprint", pointer, member.line(), member.column());
      return;
    }
    Optional<Integer> count = form.wholeNumber(pointer + "/" + name, member.value());
    if (count.isPresent() && (count.get() < 1 || count.get() > MOST)) {
      form.problem(
          "out-of-range", pointer + "/" + name, member.value(), "1", Integer.toString(MOST));
      return;
    }
    count.ifPresent(number -> findings.put(name, number));
  }

  private boolean isFingerprint(String pointer, Node node) {
    boolean is = node.text().filter(BaselineForm::isFingerprint).isPresent();
    if (!is) {
      form.problem("not-a-fingerprint", pointer, node);
    }
    return is;
  }

  private static boolean isFingerprint(String text) {
    if (text.length() != FINGERPRINT_LENGTH) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }
}
