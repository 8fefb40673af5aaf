package io.github.sosmapping.codegen.codec;

import java.util.List;

/**
 * The source text with which a type that refuses its own properties is built without them, so that
 * the rest of the document can still be looked through for contradictions.
 */
final class Mending {

  private Mending() {}

  /** The statements that end the reading of a type. */
  static List<String> build(Model.ObjectType type) {
    return type.properties().stream().anyMatch(property -> canContradict(type, property))
        ? List.of(
            "try {",
            "  return it.build();",
            "} catch (io.github.sosmapping.core.basis.IntegrityException e) {",
            "  return in.mended(e, it::build, name -> " + type.codec() + ".without(it, name));",
            "}")
        : List.of("return it.build();");
  }

  /** The lines of the method that takes one property away again; none where none can contradict. */
  static List<String> without(Model.ObjectType type) {
    List<Property> properties =
        type.properties().stream().filter(property -> canContradict(type, property)).toList();
    if (properties.isEmpty()) {
      return List.of();
    }
    StringBuilder cases = new StringBuilder();
    for (Property property : properties) {
      String nothing =
          switch (property.cardinality()) {
            case MANY -> "java.util.List.of()";
            case OPTIONAL -> "java.util.Optional.empty()";
            // A required day: the one that ends before no other.
            default -> "java.time.LocalDate.MAX";
          };
      cases.append("      case \"").append(property.name()).append("\" -> it.");
      cases.append(property.name()).append('(').append(nothing).append(");\n");
    }
    return List.of(
        "",
        "  static void without(" + type.type().getName() + ".Builder it, String name) {",
        "    switch (name) {",
        cases + "      default -> throw Rejection.INSTANCE;",
        "    }",
        "  }");
  }

  // Entries with the same id, something that names itself, an end before its start. What is not
  // foreseen here ends the reading, and is told alone.
  private static boolean canContradict(Model.ObjectType type, Property property) {
    return switch (property.kind()) {
      case OBJECT -> property.cardinality() == Property.Cardinality.MANY;
      case DATE -> property.cardinality() != Property.Cardinality.MANY;
      case ID ->
          property.cardinality() == Property.Cardinality.OPTIONAL
              && property.valueType().contains("<" + type.type().getName() + ">");
      default -> false;
    };
  }
}
