package io.github.sosmapping.testkit;

import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.walk.RecordVisitor;
import io.github.sosmapping.core.walk.RecordWalker;
import io.github.sosmapping.core.walk.TextPlace;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Everything somebody could read in a record. */
final class Texts {

  /** A text and where it stands. */
  record Placed(String at, TextPlace place, PlainText text) {}

  private Texts() {}

  static List<Placed> of(FamilyRecord record) {
    List<Placed> found = new ArrayList<>();
    RecordWalker.walk(
        record,
        new RecordVisitor() {
          @Override
          public void text(Pointer owner, TextPlace place, int index, PlainText text) {
            found.add(new Placed(owner + "/" + place.property() + "/" + index, place, text));
          }
        });
    return found;
  }

  static List<RecordValue> objects(FamilyRecord record) {
    List<RecordValue> found = new ArrayList<>();
    RecordWalker.walk(
        record,
        new RecordVisitor() {
          @Override
          public void object(Pointer at, RecordValue object) {
            found.add(object);
          }
        });
    return found;
  }

  static List<String> labels(FamilyRecord record) {
    List<String> found = new ArrayList<>();
    for (RecordValue object : objects(record)) {
      values(
          object,
          value -> {
            if (value instanceof Label label) {
              found.add(label.value());
            }
          });
    }
    return found;
  }

  /** Tells every value of an object, those in lists and optionals one by one. */
  static void values(RecordValue object, Consumer<Object> told) {
    Class<?> type = object.getClass().getSuperclass();
    List<Method> methods =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getParameterCount() == 0)
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .sorted(Comparator.comparing(Method::getName))
            .toList();
    for (Method method : methods) {
      try {
        tell(method.invoke(object), told);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(method.getName(), e);
      }
    }
  }

  private static void tell(Object value, Consumer<Object> told) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(one -> tell(one, told));
    } else if (value instanceof Collection<?> many) {
      many.forEach(one -> tell(one, told));
    } else {
      told.accept(value);
    }
  }

  /** Splits a text where a sentence ends. */
  static List<String> sentences(String text) {
    List<String> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean end = ".?!".indexOf(text.charAt(i)) >= 0;
      if (end && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) {
        found.add(text.substring(from, i + 1).strip());
        from = i + 1;
      }
    }
    String rest = text.substring(from).strip();
    if (!rest.isEmpty()) {
      found.add(rest);
    }
    return found;
  }

  static int words(String sentence) {
    return sentence.split(" ", -1).length;
  }
}
