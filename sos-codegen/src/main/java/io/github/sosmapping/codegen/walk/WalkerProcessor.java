package io.github.sosmapping.codegen.walk;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Generates the way through a record: one method per type of the model that shows its objects,
 * texts and links to a visitor.
 *
 * <p>Written by the build, so that a new property is walked from the moment it exists.
 */
@SupportedAnnotationTypes("org.immutables.value.Value.Immutable")
public final class WalkerProcessor extends AbstractProcessor {

  private static final String GENERATED = "io.github.sosmapping.core.walk.GeneratedWalk";

  private final List<TypeElement> types = new ArrayList<>();
  private boolean written;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      types.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
    }
    if (!written && !types.isEmpty()) {
      written = true;
      write(new WalkSource(types, sealedParents()).text());
    }
    return false;
  }

  private List<TypeElement> sealedParents() {
    List<TypeElement> parents = new ArrayList<>();
    for (TypeElement type : types) {
      for (var parent : type.getInterfaces()) {
        Element element = processingEnv.getTypeUtils().asElement(parent);
        if (element.getKind() == ElementKind.INTERFACE
            && element instanceof TypeElement candidate
            && !candidate.getPermittedSubclasses().isEmpty()
            && !parents.contains(candidate)) {
          parents.add(candidate);
        }
      }
    }
    return parents;
  }

  private void write(String source) {
    try (Writer writer =
        processingEnv
            .getFiler()
            .createSourceFile(GENERATED, types.toArray(Element[]::new))
            .openWriter()) {
      writer.write(source);
    } catch (IOException e) {
      processingEnv
          .getMessager()
          .printMessage(Diagnostic.Kind.ERROR, "cannot write " + GENERATED + ": " + e);
    }
  }
}
