package io.github.sosmapping.codegen.codec;

import java.util.Map;

/** The source text of the class that turns texts into the terms of the vocabularies. */
final class TermsSource {

  private TermsSource() {}

  static String text(Model model) {
    StringBuilder out = new StringBuilder();
    out.append("package io.github.sosmapping.json.internal.codec;\n\n");
    out.append("final class Terms {\n  private Terms() {}\n");
    for (Map.Entry<String, Class<?>> entry : model.enums().entrySet()) {
      String name = entry.getKey();
      String type = entry.getValue().getName();
      out.append("\n  static ").append(type).append(" read").append(name);
      out.append("(String text) {\n    return switch (text) {\n");
      for (Object constant : entry.getValue().getEnumConstants()) {
        String term = ((Enum<?>) constant).name();
        out.append("      case \"").append(term).append("\" -> ");
        out.append(type).append('.').append(term).append(";\n");
      }
      out.append("      default -> throw Rejection.INSTANCE;\n    };\n  }\n");
      if (model.isOpen(name)) {
        String open = "io.github.sosmapping.core.basis.OpenTerm<" + type + ">";
        out.append("\n  static ").append(open).append(" readOpen").append(name);
        out.append("(String text) {\n    return text.indexOf(':') >= 0\n");
        out.append("        ? io.github.sosmapping.core.basis.OpenTerm.vendor(text)\n");
        out.append("        : io.github.sosmapping.core.basis.OpenTerm.of(read");
        out.append(name).append("(text));\n  }\n");
      }
    }
    return out.append("}\n").toString();
  }
}
