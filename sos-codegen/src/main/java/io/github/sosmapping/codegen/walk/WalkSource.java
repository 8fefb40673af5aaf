package io.github.sosmapping.codegen.walk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The source text of the generated walk. */
final class WalkSource {

  private static final String PLAIN_TEXT = "PlainText";

  private final List<TypeElement> types;
  private final List<TypeElement> sealedParents;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, String> textPlaces = new LinkedHashMap<>();

  WalkSource(List<TypeElement> types, List<TypeElement> sealedParents) {
    this.types = types.stream().sorted(Comparator.comparing(WalkSource::simple)).toList();
    this.sealedParents = sealedParents;
  }

  String text() {
    StringBuilder methods = new StringBuilder();
    for (TypeElement type : types) {
      out.setLength(0);
      method(type);
      methods.append(out);
    }
    for (TypeElement parent : sealedParents) {
      out.setLength(0);
      dispatch(parent);
      methods.append(out);
    }
    out.setLength(0);
    line("package io.github.sosmapping.core.walk;");
    line("");
    line("final class GeneratedWalk {");
    line("  private GeneratedWalk() {}");
    textPlaces.forEach(
        (name, value) -> line("  private static final TextPlace " + name + " = " + value + ";"));
    out.append(methods);
    line("}");
    return out.toString();
  }

  private void method(TypeElement type) {
    line("");
    line(
        "  static void walk("
            + type.getQualifiedName()
            + " it, Pointer at, RecordVisitor visitor) {");
    if (!simple(type).equals(PLAIN_TEXT)) {
      line("    visitor.object(at, it);");
    }
    for (ExecutableElement accessor : ElementFilter.methodsIn(type.getEnclosedElements())) {
      boolean property =
          accessor.getModifiers().contains(Modifier.ABSTRACT)
              && accessor.getParameters().isEmpty()
              && accessor.getReturnType().getKind() == TypeKind.DECLARED;
      if (property && !accessor.getSimpleName().contentEquals("id")) {
        property(type, accessor);
      }
    }
    line("  }");
  }

  private void property(TypeElement owner, ExecutableElement accessor) {
    DeclaredType returned = (DeclaredType) accessor.getReturnType();
    String name = accessor.getSimpleName().toString();
    String container = returned.asElement().getSimpleName().toString();
    TypeMirror inner = returned;
    if (container.equals("List") || container.equals("Optional")) {
      inner = returned.getTypeArguments().get(0);
    }
    boolean list = container.equals("List");
    String visit = visit(owner, accessor, inner, name, list);
    if (visit.isEmpty()) {
      return;
    }
    if (list) {
      line("    for (int i = 0; i < it." + name + "().size(); i++) {");
      line("      var value = it." + name + "().get(i);");
      line("      " + visit);
      line("    }");
    } else if (container.equals("Optional")) {
      line("    if (it." + name + "().isPresent()) {");
      line("      var value = it." + name + "().get();");
      line("      " + visit);
      line("    }");
    } else {
      line("    {");
      line("      var value = it." + name + "();");
      line("      " + visit);
      line("    }");
    }
  }

  private String visit(
      TypeElement owner, ExecutableElement accessor, TypeMirror inner, String name, boolean list) {
    if (!(inner instanceof DeclaredType declared)) {
      return "";
    }
    TypeElement element = (TypeElement) declared.asElement();
    String index = list ? "i" : "-1";
    if (simple(element).equals("Id")) {
      String target = declared.getTypeArguments().get(0).toString();
      return "visitor.link(at, \"" + name + "\", " + index + ", value, " + target + ".class);";
    }
    if (simple(element).equals(PLAIN_TEXT)) {
      return "visitor.text(at, "
          + place(owner, accessor)
          + ", "
          + index
          + ", value); if (!value.translations().isEmpty()) walk(value, at.to(\""
          + name
          + "\", "
          + index
          + "), visitor);";
    }
    if (types.contains(element) || sealedParents.contains(element)) {
      return "walk(value, at.to(\"" + name + "\", " + index + "), visitor);";
    }
    return "";
  }

  private String place(TypeElement owner, ExecutableElement accessor) {
    String property = accessor.getSimpleName().toString();
    String audience = "PROFESSIONAL";
    for (AnnotationMirror annotation : accessor.getAnnotationMirrors()) {
      if (annotation.getAnnotationType().asElement().getSimpleName().contentEquals("ReadBy")) {
        audience = annotation.getElementValues().values().iterator().next().getValue().toString();
      }
    }
    String constant = simple(owner) + "_" + property;
    textPlaces.put(
        constant,
        "new TextPlace(\""
            + simple(owner)
            + "\", \""
            + property
            + "\", io.github.sosmapping.core.text.Audience."
            + audience
            + ")");
    return constant;
  }

  private void dispatch(TypeElement parent) {
    line("");
    line(
        "  static void walk("
            + parent.getQualifiedName()
            + " it, Pointer at, RecordVisitor visitor) {");
    for (TypeMirror permitted : parent.getPermittedSubclasses()) {
      line("    if (it instanceof " + permitted + " value) {");
      line("      walk(value, at, visitor);");
      line("      return;");
      line("    }");
    }
    line("  }");
  }

  private static String simple(TypeElement type) {
    return type.getSimpleName().toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
