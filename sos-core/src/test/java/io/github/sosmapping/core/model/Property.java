package io.github.sosmapping.core.model;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A property of a type of the model, found by reflection. */
public record Property(Class<?> owner, Method accessor) {

  /** Returns the properties of a type, in the order of their names. */
  public static List<Property> of(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(Property::isAccessor)
        .sorted(Comparator.comparing(Method::getName))
        .map(method -> new Property(type, method))
        .toList();
  }

  private static boolean isAccessor(Method method) {
    int modifiers = method.getModifiers();
    return Modifier.isPublic(modifiers)
        && !Modifier.isStatic(modifiers)
        && !Modifier.isFinal(modifiers)
        && method.getParameterCount() == 0
        && !method.isBridge();
  }

  public String name() {
    return accessor.getName();
  }

  public boolean isList() {
    return accessor.getReturnType() == List.class;
  }

  public boolean isOptional() {
    return accessor.getReturnType() == Optional.class;
  }

  public boolean mayBeAbsent() {
    return isList() || isOptional() || !Modifier.isAbstract(accessor.getModifiers());
  }

  /** The type of one value: what stands in the list or optional, or the return type itself. */
  public Type value() {
    Type returned = accessor.getGenericReturnType();
    return isList() || isOptional() ? argument(returned) : returned;
  }

  public Class<?> rawValue() {
    return raw(value());
  }

  /** The class in the angle brackets of the type of a value, such as the target of an id. */
  public Class<?> valueArgument() {
    return raw(argument(value()));
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType p ? p.getRawType() : type);
  }

  /** Returns the values of this property of an object: none, one or several. */
  public List<?> valuesOf(Object object) {
    Object returned = invoke(accessor, object);
    if (returned instanceof List<?> list) {
      return list;
    }
    if (returned instanceof Optional<?> optional) {
      return optional.stream().toList();
    }
    return List.of(returned);
  }

  static Object invoke(Method method, Object target, Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (java.lang.reflect.InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(method.toString(), e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(method.toString(), e);
    }
  }

  @Override
  public String toString() {
    return owner.getSimpleName() + "." + name();
  }
}
