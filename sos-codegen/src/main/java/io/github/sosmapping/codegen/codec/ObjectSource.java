package io.github.sosmapping.codegen.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The source text of the class that reads and writes one type of the model. */
final class ObjectSource {

  private static final String VERSION = "schemaVersion";

  private final Model.ObjectType type;
  private final List<String> versions;
  private final StringBuilder out = new StringBuilder();

  /**
   * Prepares the source of one type.
   *
   * @param versions the schema versions that can be read, oldest first
   */
  ObjectSource(Model.ObjectType type, List<String> versions) {
    this.type = type;
    this.versions = versions;
  }

  String text() {
    line("package io.github.sosmapping.json.internal.codec;");
    line("");
    line("final class " + type.codec() + " {");
    names();
    line("  private " + type.codec() + "() {}");
    line("");
    read();
    line("");
    write();
    line("}");
    return out.toString();
  }

  /** Constants first, then the properties; the position is the number the reader works with. */
  static List<String> order(Model.ObjectType type) {
    List<String> order = new ArrayList<>(type.constants().keySet());
    type.properties().forEach(property -> order.add(property.name()));
    Model.require(order.size() <= Long.SIZE, "%s has more properties than bits", type.name());
    return order;
  }

  private void names() {
    String quoted = "\"" + String.join("\", \"", order(type)) + "\"";
    line("  private static final Names NAMES =");
    line("      Names.of(" + quoted + ");");
    if (type.constants().containsKey(VERSION)) {
      String known = "\"" + String.join("\", \"", versions) + "\"";
      line("  private static final Names VERSIONS = Names.of(" + known + ");");
    }
    for (String name : order(type)) {
      line(
          "  private static final tools.jackson.core.SerializableString "
              + constant(name)
              + " = new tools.jackson.core.io.SerializedString(\""
              + name
              + "\");");
    }
  }

  /** A name in the way of constants, with an underscore behind it. */
  static String constant(String name) {
    return name.replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT) + "_";
  }

  private void read() {
    String name = type.type().getName();
    line("  static " + name + " read(Input in) {");
    line("    in.object();");
    line("    var it = " + name + ".builder();");
    line("    long seen = 0;");
    line("    for (int name = in.name(NAMES); name >= 0; name = in.name(NAMES)) {");
    line("      seen = Input.once(seen, name);");
    line("      switch (name) {");
    int position = 0;
    long required = 0;
    for (Map.Entry<String, String> constant : type.constants().entrySet()) {
      required |= 1L << position;
      String read =
          constant.getKey().equals(VERSION)
              ? "in.version(VERSIONS)"
              : "in.constant(\"" + constant.getValue() + "\")";
      line("        case " + position++ + " -> " + read + ";");
    }
    for (Property property : type.properties()) {
      if (property.required()) {
        required |= 1L << position;
      }
      line("        case " + position++ + " -> " + store(property));
    }
    line("        default -> throw Rejection.INSTANCE;");
    line("      }");
    line("    }");
    line("    Input.required(seen, " + required + "L);");
    if (type.constants().containsKey(VERSION)) {
      line("    in.requireVersion();");
    }
    Mending.build(type).forEach(line -> line("    " + line));
    line("  }");
    Mending.without(type).forEach(this::line);
  }

  private static String store(Property property) {
    if (property.since() > 0) {
      return "{ in.needsVersion(" + property.since() + "); " + storeAnyway(property) + " }";
    }
    return storeAnyway(property);
  }

  private static String storeAnyway(Property property) {
    if (property.cardinality() == Property.Cardinality.MANY) {
      return "{ for (in.array(); in.element(); ) { it."
          + property.singleAdder()
          + "("
          + property.read()
          + "); } }";
    }
    return "it." + property.name() + "(" + property.read() + ");";
  }

  private void write() {
    line("  static void write(" + type.type().getName() + " it, Output out) {");
    line("    out.startObject();");
    List<String> constants = new ArrayList<>(type.constants().keySet());
    if (constants.remove(VERSION)) {
      line("    out.name(" + constant(VERSION) + ");");
      line("    out.version();");
    }
    for (Property property : type.properties()) {
      writeProperty(property);
      // The discriminator follows the id, where a reader of the document expects it.
      if (property.name().equals("id")) {
        constants.forEach(this::writeConstant);
      }
    }
    line("    out.endObject();");
    line("  }");
  }

  private void writeConstant(String name) {
    line("    out.name(" + constant(name) + ");");
    line("    out.text(\"" + type.constants().get(name) + "\");");
  }

  private void writeProperty(Property property) {
    String name = property.name();
    String accessor = "it." + name + "()";
    switch (property.cardinality()) {
      case ONE -> {
        if (property.kind() == Property.Kind.EXTENSIONS) {
          line("    if (!" + accessor + ".isEmpty()) {");
          line("      out.name(" + constant(name) + ");");
          line("      " + property.write(accessor));
          line("    }");
        } else {
          line("    out.name(" + constant(name) + ");");
          line("    " + property.write(accessor));
        }
      }
      case FLAG -> {
        line("    if (" + accessor + unlessTooOld(property) + ") {");
        line("      out.name(" + constant(name) + ");");
        line("      out.value(true);");
        line("    }");
      }
      case OPTIONAL -> {
        line("    if (" + accessor + ".isPresent()" + unlessTooOld(property) + ") {");
        line("      out.name(" + constant(name) + ");");
        line("      " + property.write(accessor + ".get()"));
        line("    }");
      }
      case MANY -> {
        line("    if (!" + accessor + ".isEmpty()" + unlessTooOld(property) + ") {");
        line("      out.name(" + constant(name) + ");");
        line("      out.startArray();");
        line("      for (var value : " + accessor + ") {");
        line("        " + property.write("value"));
        line("      }");
        line("      out.endArray();");
        line("    }");
      }
    }
  }

  /** A further condition for what the version that is written may not know. */
  private static String unlessTooOld(Property property) {
    return property.since() == 0
        ? ""
        : " && out.knows(" + property.since() + ", " + constant(property.name()) + ")";
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
