package io.github.sosmapping.rules;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What was worked out about one record, so that nothing is worked out twice. For one thread. */
final class WorkedOut {

  private final Map<Object, Object> found = new HashMap<>();

  /** Returns the one thing of a type. */
  <T> T once(Class<T> type, Supplier<T> work) {
    Object known = found.get(type);
    if (known == null) {
      known = work.get();
      found.put(type, known);
    }
    return type.cast(known);
  }

  /** Returns the list of a name; each name stands for a list of one kind. */
  @SuppressWarnings("unchecked")
  <T> List<T> list(String name, Supplier<List<T>> work) {
    List<T> known = (List<T>) found.get(name);
    if (known == null) {
      known = Collections.unmodifiableList(work.get());
      found.put(name, known);
    }
    return known;
  }
}
