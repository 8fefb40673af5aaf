package io.github.sosmapping.core.model;

import io.github.sosmapping.core.basis.ExtensionValue;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.scale.ScaleValue;
import io.github.sosmapping.core.text.Language;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Builds objects of the model through their builders, with every property filled. */
public final class Filled {

  /** Stands in every text, label, id and extension, so that a test can look for it. */
  public static final String CANARY = "CANARY";

  private int next;

  private Filled() {}

  /** A record in which every property of every type has a value. */
  public static FamilyRecord record() {
    return (FamilyRecord) object(FamilyRecord.class);
  }

  public static Object object(Class<?> type) {
    return new Filled().build(type, property -> true);
  }

  /** An object with what the builder insists on and nothing else. */
  public static Object bare(Class<?> type) {
    return new Filled().build(type, property -> !property.mayBeAbsent());
  }

  /** Values for a property, each other than the one before where the type allows. */
  public static List<Object> values(Property property) {
    return new Filled().valuesFor(property);
  }

  /** Returns an empty builder for a type. */
  public static Object builder(Class<?> type) {
    try {
      return Property.invoke(type.getMethod("builder"), type);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  /** Gives one property of a builder its value or values. */
  public static void set(Object builder, Property property, List<?> values) {
    if (property.isList()) {
      String name = property.name();
      String adder = "addAll" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
      Property.invoke(method(builder, adder, Iterable.class), builder, values);
    } else {
      Object value = values.get(0);
      Property.invoke(method(builder, property.name(), value.getClass()), builder, value);
    }
  }

  public static Object finish(Object builder) {
    return Property.invoke(method(builder, "build"), builder);
  }

  private Object build(Class<?> type, Predicate<Property> wanted) {
    Object builder = builder(type);
    for (Property property : Property.of(type)) {
      if (wanted.test(property)) {
        set(builder, property, valuesFor(property));
      }
    }
    return finish(builder);
  }

  private List<Object> valuesFor(Property property) {
    Class<?> raw = property.rawValue();
    List<Object> values = new ArrayList<>();
    if (raw.isSealed()) {
      for (Class<?> permitted : raw.getPermittedSubclasses()) {
        values.add(build(permitted, any -> true));
      }
      return values;
    }
    values.add(value(raw));
    if (property.isList()) {
      // One filled entry is enough; a second shows that lists go on.
      values.add(Model.isObject(raw) ? build(raw, any -> !any.mayBeAbsent()) : value(raw));
    }
    return values;
  }

  private Object value(Class<?> raw) {
    next++;
    return switch (raw.getSimpleName()) {
      case "String" -> CANARY + " text " + next;
      case "Id" -> Id.of(CANARY + next);
      case "Label" -> Label.of(CANARY + " label " + next);
      case "Language" -> Language.of("cy-CANARY");
      case "LocalDate" -> LocalDate.of(2026, 5, 7);
      case "YearMonth" -> YearMonth.of(2019, 3);
      case "ScaleValue" -> ScaleValue.of(6.5);
      case "boolean", "Boolean" -> true;
      case "int", "Integer" -> 7;
      case "OpenTerm" -> OpenTerm.vendor("canary.example:CANARY" + next);
      case "Extensions" -> extensions();
      default ->
          raw.isEnum()
              ? raw.getEnumConstants()[next % raw.getEnumConstants().length]
              : build(raw, any -> true);
    };
  }

  private static Extensions extensions() {
    ExtensionValue text = new ExtensionValue.TextValue(CANARY);
    return Extensions.of(
        Map.of("canary.example", ExtensionValue.ObjectValue.of(Map.of(CANARY, text))));
  }

  private static Method method(Object builder, String name, Class<?>... arguments) {
    for (Class<?> c = builder.getClass(); c != null; c = c.getSuperclass()) {
      for (Method method : c.getDeclaredMethods()) {
        if (method.getName().equals(name) && accepts(method.getParameterTypes(), arguments)) {
          return method;
        }
      }
    }
    throw new AssertionError(builder.getClass() + " lacks " + name + Arrays.toString(arguments));
  }

  private static boolean accepts(Class<?>[] parameters, Class<?>... arguments) {
    if (parameters.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < parameters.length; i++) {
      boolean primitive =
          (parameters[i] == int.class && arguments[i] == Integer.class)
              || (parameters[i] == boolean.class && arguments[i] == Boolean.class);
      if (!primitive && !parameters[i].isAssignableFrom(arguments[i])) {
        return false;
      }
    }
    return true;
  }
}
