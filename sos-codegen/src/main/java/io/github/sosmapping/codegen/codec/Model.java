package io.github.sosmapping.codegen.codec;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import tools.jackson.databind.JsonNode;

/** The types of the model and the definitions of the schema, matched with each other. */
final class Model {

  private static final Set<String> OBJECT_KEYWORDS =
      Set.of("title", "description", "type", "required", "additionalProperties", "properties");

  private final JsonNode defs;
  private final Since since;
  private final Map<String, ObjectType> objects = new TreeMap<>();
  private final Map<String, Class<?>> enums = new TreeMap<>();

  private Model(JsonNode defs, Since since) {
    this.defs = defs;
    this.since = since;
  }

  static Model of(JsonNode schema, Since since, Class<?> root) {
    Model model = new Model(schema.get("$defs"), since);
    model.add(root);
    Set<String> unused = new TreeSet<>(model.defs.propertyNames());
    unused.removeAll(model.objects.keySet());
    unused.removeAll(model.enums.keySet());
    unused.removeAll(Scalars.NAMES);
    require(unused.isEmpty(), "the schema defines %s, which no type of the model uses", unused);
    Scalars.requireKnownForm(model.defs);
    return model;
  }

  List<ObjectType> objects() {
    return List.copyOf(objects.values());
  }

  Map<String, Class<?>> enums() {
    return enums;
  }

  ObjectType object(String name) {
    return Objects.requireNonNull(objects.get(name), name);
  }

  boolean isOpen(String enumName) {
    return defs.get(enumName).has("else");
  }

  private void add(Class<?> type) {
    String name = type.getSimpleName();
    if (objects.containsKey(name)) {
      return;
    }
    JsonNode def = defs.get(name);
    require(def != null, "the schema does not define %s", name);
    if (type.isSealed()) {
      objects.put(name, new ObjectType(type, List.of(), Map.of(), unionKinds(def)));
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        add(permitted);
      }
      return;
    }
    require(
        OBJECT_KEYWORDS.containsAll(def.propertyNames()),
        "%s uses a keyword that cannot be checked while reading: %s",
        name,
        def.propertyNames());
    require(!def.get("additionalProperties").asBoolean(), "%s must refuse other properties", name);
    List<Property> properties = properties(type, def);
    objects.put(name, new ObjectType(type, properties, constants(def), Map.of()));
    for (Property property : properties) {
      Class<?> inner = property.inner();
      if (inner.isEnum()) {
        addEnum(inner);
      } else if (property.kind() == Property.Kind.OBJECT) {
        add(inner);
      }
    }
  }

  private void addEnum(Class<?> type) {
    String name = type.getSimpleName();
    enums.put(name, type);
    JsonNode def = defs.get(name);
    require(def != null, "the schema does not define %s", name);
    JsonNode values = def.has("else") ? def.get("else").get("enum") : def.get("enum");
    List<String> inSchema = new ArrayList<>();
    values.forEach(value -> inSchema.add(value.asString()));
    List<String> inType =
        Arrays.stream(type.getEnumConstants()).map(value -> ((Enum<?>) value).name()).toList();
    require(inSchema.equals(inType), "terms of %s differ: %s and %s", name, inSchema, inType);
  }

  private static Map<String, String> constants(JsonNode def) {
    Map<String, String> constants = new LinkedHashMap<>();
    def.get("properties")
        .forEachEntry(
            (name, property) -> {
              if (property.has("const")) {
                constants.put(name, property.get("const").asString());
              }
            });
    return constants;
  }

  private static Map<String, String> unionKinds(JsonNode def) {
    Map<String, String> kinds = new LinkedHashMap<>();
    def.get("allOf")
        .forEach(
            branch ->
                kinds.put(
                    branch.at("/if/properties/kind/const").asString(),
                    Property.target(branch.get("then"))));
    List<String> listed = new ArrayList<>();
    def.at("/properties/kind/enum").forEach(value -> listed.add(value.asString()));
    require(listed.equals(List.copyOf(kinds.keySet())), "kinds differ: %s and %s", listed, kinds);
    return kinds;
  }

  private List<Property> properties(Class<?> type, JsonNode def) {
    Map<String, Method> accessors = accessors(type);
    Set<String> required = new HashSet<>();
    if (def.has("required")) {
      def.get("required").forEach(name -> required.add(name.asString()));
    }
    List<Property> properties = new ArrayList<>();
    def.get("properties")
        .forEachEntry(
            (name, schema) -> {
              if (schema.has("const")) {
                require(required.contains(name), "%s.%s must be required", type, name);
                return;
              }
              Method accessor = accessors.remove(name);
              require(accessor != null, "%s has no property %s", type, name);
              int version = since.of(type.getSimpleName(), name);
              properties.add(Property.of(accessor, schema, required.contains(name), version, defs));
            });
    require(accessors.isEmpty(), "the schema of %s lacks %s", type, accessors.keySet());
    return properties;
  }

  private static Map<String, Method> accessors(Class<?> type) {
    Map<String, Method> accessors = new TreeMap<>();
    for (Method method :
        Arrays.stream(type.getDeclaredMethods())
            .sorted(Comparator.comparing(Method::getName))
            .toList()) {
      int modifiers = method.getModifiers();
      boolean abstractOrDefault =
          Modifier.isAbstract(modifiers)
              || (!Modifier.isFinal(modifiers) && !Modifier.isStatic(modifiers));
      if (abstractOrDefault
          && Modifier.isPublic(modifiers)
          && method.getParameterCount() == 0
          && !method.isBridge()
          && !method.isSynthetic()) {
        accessors.put(method.getName(), method);
      }
    }
    return accessors;
  }

  /** Stops the build unless the condition holds; each %s of the message is one argument. */
  static void require(boolean condition, String message, Object... arguments) {
    if (condition) {
      return;
    }
    String text = message;
    for (Object argument : arguments) {
      text = text.replaceFirst("%s", Matcher.quoteReplacement(String.valueOf(argument)));
    }
    throw new IllegalStateException(
        "Schema and types must say the same, or records would be read differently from what the"
            + " schema promises: "
            + text);
  }

  static Optional<Type> argument(Type type, Class<?> raw) {
    return type instanceof ParameterizedType parameterized && parameterized.getRawType() == raw
        ? Optional.of(parameterized.getActualTypeArguments()[0])
        : Optional.empty();
  }

  /**
   * An object of the format.
   *
   * @param type the type of the model
   * @param properties its properties in the order of the schema
   * @param constants properties with one fixed text
   * @param unionKinds for a union: the types by the value of the property kind
   */
  record ObjectType(
      Class<?> type,
      List<Property> properties,
      Map<String, String> constants,
      Map<String, String> unionKinds) {

    String name() {
      return type.getSimpleName();
    }

    String codec() {
      return name() + "Codec";
    }
  }
}
