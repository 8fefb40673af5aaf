package io.github.sosmapping.codegen.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The source text of the class that reads and writes a union: several types told apart by the
 * property kind, which may stand anywhere in the object.
 *
 * <p>Reads the properties of all types into variables, and decides at the end.
 */
final class UnionSource {

  private final Model.ObjectType union;
  private final Model model;
  private final Map<String, Property> properties = new LinkedHashMap<>();
  private final StringBuilder out = new StringBuilder();

  UnionSource(Model.ObjectType union, Model model) {
    this.union = union;
    this.model = model;
    for (Model.ObjectType type : types()) {
      for (Property property : type.properties()) {
        Property other = properties.putIfAbsent(property.name(), property);
        Model.require(
            other == null
                || property.name().equals("id")
                || (other.valueType().equals(property.valueType())
                    && other.cardinality() == property.cardinality()),
            "%s means different things in the types of %s",
            property.name(),
            union.name());
        Model.require(
            property.since() == 0, "%s: a union cannot tell versions apart yet", property.name());
      }
    }
  }

  private List<Model.ObjectType> types() {
    return union.unionKinds().values().stream().map(model::object).toList();
  }

  String text() {
    List<String> names = new ArrayList<>(List.of("kind"));
    names.addAll(properties.keySet());
    line("package io.github.sosmapping.json.internal.codec;");
    line("");
    line("final class " + union.codec() + " {");
    line("  private static final Names NAMES =");
    line("      Names.of(\"" + String.join("\", \"", names) + "\");");
    line("  private " + union.codec() + "() {}");
    line("");
    read(names);
    line("");
    line("  static void write(" + union.type().getName() + " it, Output out) {");
    for (Model.ObjectType type : types()) {
      line("    if (it instanceof " + type.type().getName() + " value) {");
      line("      " + type.codec() + ".write(value, out);");
      line("      return;");
      line("    }");
    }
    line("  }");
    line("}");
    return out.toString();
  }

  private void read(List<String> names) {
    line("  static " + union.type().getName() + " read(Input in) {");
    line("    in.object();");
    line("    String kind = \"\";");
    for (Property property : properties.values()) {
      switch (property.cardinality()) {
        case MANY ->
            line(
                "    java.util.List<"
                    + property.valueType()
                    + "> "
                    + property.name()
                    + "_ = java.util.List.of();");
        case FLAG -> line("    boolean " + property.name() + "_ = false;");
        default ->
            line(
                "    java.util.Optional<"
                    + boxed(property)
                    + "> "
                    + property.name()
                    + "_ = java.util.Optional.empty();");
      }
    }
    line("    long seen = 0;");
    line("    for (int name = in.name(NAMES); name >= 0; name = in.name(NAMES)) {");
    line("      seen = Input.once(seen, name);");
    line("      switch (name) {");
    line("        case 0 -> kind = in.text();");
    int position = 1;
    for (Property property : properties.values()) {
      line("        case " + position++ + " -> " + store(property));
    }
    line("        default -> throw Rejection.INSTANCE;");
    line("      }");
    line("    }");
    line("    switch (kind) {");
    union.unionKinds().forEach((kind, name) -> build(kind, model.object(name), names));
    line("      default -> throw Rejection.INSTANCE;");
    line("    }");
    line("  }");
  }

  private static String boxed(Property property) {
    if (property.name().equals("id")) {
      return "String";
    }
    return switch (property.valueType()) {
      case "int" -> "Integer";
      case "boolean" -> "Boolean";
      default -> property.valueType();
    };
  }

  private static String store(Property property) {
    String variable = property.name() + "_";
    return switch (property.cardinality()) {
      case MANY ->
          "{ java.util.ArrayList<"
              + property.valueType()
              + "> values = new java.util.ArrayList<>();"
              + " for (in.array(); in.element(); ) { values.add("
              + property.read()
              + "); } "
              + variable
              + " = values; }";
      case FLAG -> variable + " = " + property.read() + ";";
      default -> {
        // The type an id names is known only when the kind is.
        String read = property.name().equals("id") ? "in.text()" : property.read();
        yield variable + " = java.util.Optional.of(" + read + ");";
      }
    };
  }

  private void build(String kind, Model.ObjectType type, List<String> names) {
    long allowed = 1;
    long required = 1;
    for (Property property : type.properties()) {
      long bit = 1L << names.indexOf(property.name());
      allowed |= bit;
      required |= property.required() ? bit : 0;
    }
    line("      case \"" + kind + "\" -> {");
    line("        Input.only(seen, " + allowed + "L);");
    line("        Input.required(seen, " + required + "L);");
    line("        var it = " + type.type().getName() + ".builder();");
    for (Property property : type.properties()) {
      String variable = property.name() + "_";
      String value =
          property.name().equals("id")
              ? "io.github.sosmapping.core.basis.Id.of(" + variable + ".orElseThrow())"
              : variable;
      boolean unwrap =
          property.cardinality() == Property.Cardinality.ONE && !property.name().equals("id");
      if (unwrap && property.kind() == Property.Kind.EXTENSIONS) {
        line("        " + variable + ".ifPresent(it::extensions);");
      } else {
        line(
            "        it."
                + property.adder()
                + "("
                + value
                + (unwrap ? ".orElseThrow()" : "")
                + ");");
      }
    }
    Mending.build(type).forEach(line -> line("        " + line));
    line("      }");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
