package io.github.sosmapping.config;

import io.github.sosmapping.json.internal.schema.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The properties of one object of a file, asked for by name; unknown ones are told at once. */
final class Fields {

  private final Form form;
  private final Node object;
  private final String pointer;
  private final Set<String> misspelt = new HashSet<>();

  Fields(Form form, Node object, String pointer, Set<String> names) {
    this.form = form;
    this.object = object;
    this.pointer = pointer;
    object
        .members()
        .forEach(
            (name, member) -> {
              if (!names.contains(name)) {
                misspelt.addAll(
                    form.unknown(
                        "unknown-property", pointer, member.line(), member.column(), name, names));
              }
            });
  }

  String pointer(String name) {
    return pointer + "/" + name;
  }

  Optional<Node> value(String name) {
    return Optional.ofNullable(object.members().get(name)).map(Node.Member::value);
  }

  /** Returns a property that has to be there. */
  Optional<Node> required(String name) {
    Optional<Node> value = value(name);
    // A slip of the hand is one mistake, not a missing name and an unknown one.
    if (value.isEmpty() && !misspelt.contains(name)) {
      form.problem("missing-property", pointer, object, name);
    }
    return value;
  }

  Optional<String> text(String name) {
    return value(name).flatMap(node -> text(name, node));
  }

  Optional<String> requiredText(String name) {
    return required(name).flatMap(node -> text(name, node));
  }

  private Optional<String> text(String name, Node node) {
    if (node.kind() != Node.Kind.TEXT) {
      form.problem("not-a-text", pointer(name), node);
    }
    return node.text();
  }

  Optional<Boolean> flag(String name) {
    Optional<Node> node = value(name);
    node.filter(found -> found.kind() != Node.Kind.FLAG)
        .ifPresent(found -> form.problem("not-true-or-false", pointer(name), found));
    return node.flatMap(Node::flag);
  }

  /** Returns an object, whose properties the caller goes through. */
  Optional<Node> object(String name) {
    return ofKind(name, Node.Kind.OBJECT, "not-an-object");
  }

  /** Returns a list. */
  List<Node> list(String name) {
    return ofKind(name, Node.Kind.LIST, "not-a-list").map(Node::items).orElse(List.of());
  }

  private Optional<Node> ofKind(String name, Node.Kind kind, String code) {
    Optional<Node> node = value(name);
    node.filter(found -> found.kind() != kind)
        .ifPresent(found -> form.problem(code, pointer(name), found));
    return node.filter(found -> found.kind() == kind);
  }
}
