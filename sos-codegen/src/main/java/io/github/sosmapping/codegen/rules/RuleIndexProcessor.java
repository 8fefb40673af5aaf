package io.github.sosmapping.codegen.rules;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Generates the list of all labelled rules, so that adding a rule means adding its class and
 * nothing else. Stops the build when two rules have the same id.
 */
@SupportedAnnotationTypes("io.github.sosmapping.rules.RuleInfo")
public final class RuleIndexProcessor extends AbstractProcessor {

  private static final String GENERATED = "io.github.sosmapping.rules.internal.RuleIndex";

  private final Map<String, TypeElement> rules = new TreeMap<>();
  private boolean written;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (TypeElement rule : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
        TypeElement other = rules.put(id(rule, annotation), rule);
        if (other != null) {
          report("has the same rule id as " + other.getQualifiedName(), rule);
        }
      }
    }
    if (!written && !rules.isEmpty()) {
      written = true;
      write();
    }
    return false;
  }

  private static String id(TypeElement rule, TypeElement annotation) {
    for (AnnotationMirror mirror : rule.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement().equals(annotation)) {
        for (Map.Entry<? extends ExecutableElement, ?> entry :
            mirror.getElementValues().entrySet()) {
          if (entry.getKey().getSimpleName().contentEquals("id")) {
            return entry.getValue().toString();
          }
        }
      }
    }
    return "";
  }

  private void write() {
    StringBuilder source = new StringBuilder();
    source.append("package io.github.sosmapping.rules.internal;\n\n");
    source.append("import io.github.sosmapping.rules.Rule;\nimport java.util.List;\n\n");
    source.append("/** The rules of the catalogue in the order of their ids. */\n");
    source.append("public final class RuleIndex {\n  private RuleIndex() {}\n\n");
    source.append("  /** Makes the rules. */\n  public static List<Rule> rules() {\n");
    source.append("    return List.of(\n");
    String separator = "";
    for (TypeElement rule : rules.values()) {
      source.append(separator).append("        new ").append(rule.getQualifiedName()).append("()");
      separator = ",\n";
    }
    source.append(");\n  }\n}\n");
    try (Writer writer =
        processingEnv
            .getFiler()
            .createSourceFile(GENERATED, rules.values().toArray(Element[]::new))
            .openWriter()) {
      writer.append(source);
    } catch (IOException e) {
      processingEnv
          .getMessager()
          .printMessage(Diagnostic.Kind.ERROR, "cannot write " + GENERATED + ": " + e);
    }
  }

  private void report(String message, TypeElement rule) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, rule);
  }
}
