package io.github.sosmapping.codegen.codec;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the method of a builder that adds one value to a list, whatever its singular is called. */
final class Adders {

  private Adders() {}

  /** The name of the method for the list that an accessor returns. */
  static String single(Method accessor, Type value) {
    String name = accessor.getName().toLowerCase(Locale.ROOT);
    Comparator<Method> byCommonStart =
        Comparator.comparing(method -> commonStart(singular(method), name));
    List<Method> candidates =
        Arrays.stream(builder(accessor.getDeclaringClass()).getMethods())
            .filter(method -> method.getName().startsWith("add"))
            .filter(method -> !method.isVarArgs() && !method.isBridge())
            .filter(method -> method.getParameterCount() == 1)
            .filter(method -> method.getGenericParameterTypes()[0].equals(value))
            .sorted(byCommonStart.reversed())
            .toList();
    Model.require(!candidates.isEmpty(), "%s: nothing adds one value", accessor);
    int best = commonStart(singular(candidates.get(0)), name);
    Model.require(
        best > 0
            && (candidates.size() == 1 || commonStart(singular(candidates.get(1)), name) < best),
        "%s: more than one method could add a value",
        accessor);
    return candidates.get(0).getName();
  }

  private static Class<?> builder(Class<?> type) {
    return Arrays.stream(type.getDeclaredClasses())
        .filter(inner -> inner.getSimpleName().equals("Builder"))
        .findFirst()
        .orElseThrow();
  }

  private static String singular(Method method) {
    return method.getName().substring("add".length()).toLowerCase(Locale.ROOT);
  }

  private static int commonStart(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        return i;
      }
    }
    return length;
  }
}
