package io.github.sosmapping.codegen.codec;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * One property: how the type says it and how the schema says it, found to be the same.
 *
 * @param name its name in both
 * @param cardinality one, at most one, or many
 * @param kind what its values are
 * @param inner the class of a value
 * @param valueType the Java type of one value, as source text
 * @param singleAdder for many: the method of the builder that adds one value
 * @param required whether the schema requires it
 * @param since position of the schema version in which it appeared first
 * @param least smallest integer allowed
 * @param most largest integer allowed
 */
record Property(
    String name,
    Cardinality cardinality,
    Kind kind,
    Class<?> inner,
    String valueType,
    String singleAdder,
    boolean required,
    int since,
    int least,
    int most) {

  enum Cardinality {
    ONE,
    OPTIONAL,
    MANY,
    /** A truth value that is false where it is absent. */
    FLAG
  }

  enum Kind {
    TEXT("string"),
    ID("Id"),
    LABEL("Label"),
    LANGUAGE("Language"),
    DATE("Date"),
    MONTH("YearMonth"),
    SCALE_VALUE("ScaleValue"),
    TRUTH("boolean"),
    INTEGER("integer"),
    TERM(""),
    OPEN_TERM(""),
    EXTENSIONS("Extensions"),
    OBJECT("");

    private final String inSchema;

    Kind(String inSchema) {
      this.inSchema = inSchema;
    }
  }

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("java.lang.String", Kind.TEXT),
          Map.entry("io.github.sosmapping.core.basis.Id", Kind.ID),
          Map.entry("io.github.sosmapping.core.basis.Label", Kind.LABEL),
          Map.entry("io.github.sosmapping.core.text.Language", Kind.LANGUAGE),
          Map.entry("java.time.LocalDate", Kind.DATE),
          Map.entry("java.time.YearMonth", Kind.MONTH),
          Map.entry("io.github.sosmapping.core.scale.ScaleValue", Kind.SCALE_VALUE),
          Map.entry("boolean", Kind.TRUTH),
          Map.entry("java.lang.Boolean", Kind.TRUTH),
          Map.entry("int", Kind.INTEGER),
          Map.entry("java.lang.Integer", Kind.INTEGER),
          Map.entry("io.github.sosmapping.core.basis.OpenTerm", Kind.OPEN_TERM),
          Map.entry("io.github.sosmapping.core.basis.Extensions", Kind.EXTENSIONS));

  private static final Set<String> COMMON = Set.of("title", "description");

  static Property of(Method accessor, JsonNode schema, boolean required, int since, JsonNode defs) {
    Type returned = accessor.getGenericReturnType();
    Type value = returned;
    Cardinality cardinality = Cardinality.ONE;
    Optional<Type> optional = Model.argument(returned, Optional.class);
    Optional<Type> many = Model.argument(returned, List.class);
    if (optional.isPresent()) {
      cardinality = Cardinality.OPTIONAL;
      value = optional.get();
    } else if (many.isPresent()) {
      cardinality = Cardinality.MANY;
      value = many.get();
    }
    Class<?> raw = (Class<?>) (value instanceof ParameterizedType p ? p.getRawType() : value);
    Kind kind = raw.isEnum() ? Kind.TERM : KINDS.getOrDefault(raw.getName(), Kind.OBJECT);
    Class<?> inner = raw;
    if (kind == Kind.OPEN_TERM) {
      inner = (Class<?>) ((ParameterizedType) value).getActualTypeArguments()[0];
    }
    if (kind == Kind.TRUTH && schema.has("default")) {
      cardinality = Cardinality.FLAG;
    }
    String where = accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName();
    boolean mayBeAbsent = cardinality != Cardinality.ONE || kind == Kind.EXTENSIONS;
    Model.require(required != mayBeAbsent, "%s: required differs", where);
    Model.require(!required || since == 0, "%s: what comes later must not be required", where);
    JsonNode item = schema;
    if (cardinality == Cardinality.MANY) {
      Model.require(schema.get("type").asString().equals("array"), "%s: not an array", where);
      requireOnly(schema, where, "type", "items");
      item = schema.get("items");
    }
    requireSame(where, kind, inner, item, defs);
    return new Property(
        accessor.getName(),
        cardinality,
        kind,
        inner,
        value.getTypeName().replace('$', '.'),
        cardinality == Cardinality.MANY ? Adders.single(accessor, value) : "",
        required,
        since,
        item.path("minimum").asInt(Integer.MIN_VALUE),
        item.path("maximum").asInt(Integer.MAX_VALUE));
  }

  private static void requireSame(
      String where, Kind kind, Class<?> inner, JsonNode schema, JsonNode defs) {
    switch (kind) {
      case TEXT -> {
        requireOnly(schema, where, "type");
        Model.require(schema.get("type").asString().equals("string"), "%s: not a text", where);
      }
      case TRUTH -> {
        requireOnly(schema, where, "type", "default");
        Model.require(schema.get("type").asString().equals("boolean"), "%s: not boolean", where);
      }
      case INTEGER -> {
        requireOnly(schema, where, "type", "minimum", "maximum");
        Model.require(schema.get("type").asString().equals("integer"), "%s: no integer", where);
      }
      default -> {
        requireOnly(schema, where, "$ref");
        String expected = kind.inSchema.isEmpty() ? inner.getSimpleName() : kind.inSchema;
        Model.require(target(schema).equals(expected), "%s: refers to %s", where, schema);
        boolean open = defs.get(expected).has("else");
        Model.require(open == (kind == Kind.OPEN_TERM), "%s: open terms differ", where);
      }
    }
  }

  private static void requireOnly(JsonNode schema, String where, String... keywords) {
    Set<String> others = new TreeSet<>(schema.propertyNames());
    others.removeAll(COMMON);
    others.removeAll(Set.of(keywords));
    Model.require(others.isEmpty(), "%s: cannot check %s while reading", where, others);
  }

  static String target(JsonNode reference) {
    String ref = reference.get("$ref").asString();
    return ref.substring(ref.lastIndexOf('/') + 1);
  }

  String adder() {
    return cardinality == Cardinality.MANY ? "addAll" + upper() : name;
  }

  private String upper() {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** The expression that reads one value. */
  String read() {
    return switch (kind) {
      case TEXT -> "in.text()";
      case ID -> "in.id()";
      case LABEL -> "in.label()";
      case LANGUAGE -> "in.language()";
      case DATE -> "in.date()";
      case MONTH -> "in.month()";
      case SCALE_VALUE -> "in.scaleValue()";
      case TRUTH -> "in.truth()";
      case INTEGER -> "in.integer(" + least + ", " + most + ")";
      case TERM -> "Terms.read" + inner.getSimpleName() + "(in)";
      case OPEN_TERM -> "Terms.readOpen" + inner.getSimpleName() + "(in)";
      case EXTENSIONS -> "in.extensions()";
      case OBJECT -> inner.getSimpleName() + "Codec.read(in)";
    };
  }

  /** The statement that writes one value. */
  String write(String value) {
    return switch (kind) {
      case ID, LABEL -> "out.text(" + value + ".value());";
      case LANGUAGE -> "out.text(" + value + ".tag());";
      case TERM -> "out.text(" + value + ".name());";
      case OPEN_TERM -> "out.text(" + value + ".term());";
      case TEXT -> "out.text(" + value + ");";
      case DATE, MONTH, SCALE_VALUE, TRUTH, INTEGER, EXTENSIONS -> "out.value(" + value + ");";
      case OBJECT -> inner.getSimpleName() + "Codec.write(" + value + ", out);";
    };
  }
}
