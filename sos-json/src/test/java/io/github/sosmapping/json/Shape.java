package io.github.sosmapping.json;

import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.family.FamilyRecord;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The properties of the types of the model, found by reflection and not by the generator. */
record Shape(Class<?> owner, Method accessor, boolean list, boolean optional, Type value) {

  /** All types that can be built and reached from a record, by name. */
  static final Map<String, Class<?>> TYPES = types();

  private static final Map<Class<?>, List<Shape>> SHAPES = new LinkedHashMap<>();

  static {
    TYPES.values().forEach(type -> SHAPES.put(type, find(type)));
  }

  static List<Shape> of(Class<?> type) {
    return SHAPES.getOrDefault(type, List.of());
  }

  private static Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new LinkedHashMap<>();
    collect(FamilyRecord.class, types);
    return types;
  }

  private static void collect(Class<?> type, Map<String, Class<?>> types) {
    if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(each -> collect(each, types));
    } else if (isObject(type) && types.putIfAbsent(type.getSimpleName(), type) == null) {
      find(type).forEach(shape -> collect(shape.raw(), types));
    }
  }

  static boolean isObject(Class<?> type) {
    return RecordValue.class.isAssignableFrom(type)
        && Arrays.stream(type.getMethods()).anyMatch(m -> m.getName().equals("builder"));
  }

  private static List<Shape> find(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
        .filter(method -> (method.getModifiers() & (Modifier.STATIC | Modifier.FINAL)) == 0)
        .filter(method -> method.getParameterCount() == 0)
        .sorted(Comparator.comparing(Method::getName))
        .map(method -> shape(type, method))
        .toList();
  }

  private static Shape shape(Class<?> type, Method method) {
    boolean list = method.getReturnType() == List.class;
    boolean optional = method.getReturnType() == Optional.class;
    Type returned = method.getGenericReturnType();
    Type value = list || optional ? argument(returned) : returned;
    return new Shape(type, method, list, optional, value);
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  Class<?> raw() {
    return (Class<?>) (value instanceof ParameterizedType p ? p.getRawType() : value);
  }

  /** The enum in an open term. */
  Class<?> term() {
    return (Class<?>) argument(value);
  }

  String name() {
    return accessor.getName();
  }

  boolean required() {
    return !list && !optional && Modifier.isAbstract(accessor.getModifiers());
  }

  static Object builder(Class<?> type) {
    try {
      return type.getMethod("builder").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  void set(Object builder, Object given) {
    String upper = Character.toUpperCase(name().charAt(0)) + name().substring(1);
    invoke(builder, list ? "addAll" + upper : name(), given);
  }

  static Object build(Object builder) {
    return invoke(builder, "build");
  }

  private static Object invoke(Object target, String name, Object... arguments) {
    for (Class<?> c = target.getClass(); c != null; c = c.getSuperclass()) {
      for (Method method : c.getDeclaredMethods()) {
        if (method.getName().equals(name) && accepts(method.getParameterTypes(), arguments)) {
          return invoke(target, method, arguments);
        }
      }
    }
    throw new AssertionError(target.getClass() + " has no " + name);
  }

  private static Object invoke(Object target, Method method, Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean accepts(Class<?>[] parameters, Object... arguments) {
    if (parameters.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < parameters.length; i++) {
      boolean primitive =
          (parameters[i] == int.class && arguments[i] instanceof Integer)
              || (parameters[i] == boolean.class && arguments[i] instanceof Boolean);
      if (!primitive && !parameters[i].isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return owner.getSimpleName() + "." + name();
  }
}
