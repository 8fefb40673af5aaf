package io.github.sosmapping.codegen.codec;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The source text of the class that turns texts into the terms of the vocabularies. */
final class TermsSource {

  private TermsSource() {}

  static String text(Model model) {
    StringBuilder out = new StringBuilder();
    out.append("package io.github.sosmapping.json.internal.codec;\n\n");
    out.append("final class Terms {\n  private Terms() {}\n");
    model.enums().forEach((name, type) -> append(out, name, type, model.isOpen(name)));
    return out.append("}\n").toString();
  }

  private static void append(StringBuilder out, String name, Class<?> type, boolean open) {
    String terms =
        Arrays.stream(type.getEnumConstants())
            .map(term -> '"' + ((Enum<?>) term).name() + '"')
            .collect(Collectors.joining(", "));
    String java = type.getName();
    String constant = ObjectSource.constant(name);
    String openType = "io.github.sosmapping.core.basis.OpenTerm<" + java + ">";
    out.append(
        """

          private static final Names %1$sNAMES = Names.of(%2$s);
          private static final %3$s[] %1$sTERMS = %3$s.values();

          static %3$s read%4$s(Input in) {
            return %1$sTERMS[in.term(%1$sNAMES)];
          }
        """
            .formatted(constant, terms, java, name));
    if (open) {
      out.append(
          """

            private static final java.util.List<%5$s> %1$sOPEN =
                java.util.Arrays.stream(%3$s.values())
                    .map(io.github.sosmapping.core.basis.OpenTerm::of)
                    .toList();

            static %5$s readOpen%4$s(Input in) {
              int term = in.openTerm(%1$sNAMES);
              return term >= 0
                  ? %1$sOPEN.get(term)
                  : io.github.sosmapping.core.basis.OpenTerm.vendor(in.vendorTerm());
            }
          """
              .formatted(constant, terms, java, name, openType));
    }
  }
}
