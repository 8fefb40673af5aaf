package io.github.sosmapping.core.model;

import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.family.FamilyRecord;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All types of the model that can be reached from a record. */
public final class Model {

  private static final List<Class<?>> TYPES = find();

  private Model() {}

  /** Returns the types that can be built, in the order of their names. */
  public static List<Class<?>> types() {
    return TYPES;
  }

  private static List<Class<?>> find() {
    Set<Class<?>> types = new TreeSet<>(Comparator.comparing(Class::getSimpleName));
    collect(FamilyRecord.class, types);
    return List.copyOf(types);
  }

  private static void collect(Class<?> type, Set<Class<?>> types) {
    if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(each -> collect(each, types));
    } else if (isObject(type) && types.add(type)) {
      Property.of(type).forEach(property -> collect(property.rawValue(), types));
    }
  }

  /** Tells whether a class is a type of the model that has a builder. */
  static boolean isObject(Class<?> type) {
    return RecordValue.class.isAssignableFrom(type)
        && Arrays.stream(type.getMethods()).anyMatch(m -> m.getName().equals("builder"));
  }

  public static List<Property> properties() {
    return types().stream().flatMap(type -> Property.of(type).stream()).toList();
  }
}
