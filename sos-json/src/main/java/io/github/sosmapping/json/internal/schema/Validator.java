package io.github.sosmapping.json.internal.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.json.SchemaVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema validator behind its wall: its errors hand out the values they are about, so nothing
 * of them leaves this class but codes, places and words of the schema.
 *
 * <p>Made once for each version, on first use; immutable and thread-safe afterwards.
 */
final class Validator {

  /**
   * Something that breaks the schema.
   *
   * @param code what kind of trouble it is
   * @param arguments words of the schema for the message
   * @param pointer place in the document, as the validator tells it; may hold names of the document
   * @param name the property the trouble is about, when it is about a name
   */
  record Breach(ProblemCode code, List<String> arguments, String pointer, @Nullable String name) {}

  private static final class V1x0 {
    static final Validator INSTANCE = new Validator(SchemaVersion.V1_0);
  }

  private static final class V1x1 {
    static final Validator INSTANCE = new Validator(SchemaVersion.V1_1);
  }

  private final JsonNode source;
  private final Schema schema;
  private final KnownNames names;

  private Validator(SchemaVersion version) {
    this.source = JsonMapper.shared().readTree(version.schema());
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    this.schema = registry.getSchema(source);
    this.schema.initializeValidators();
    this.names = new KnownNames(source);
  }

  static Validator of(SchemaVersion version) {
    return switch (version) {
      case V1_0 -> V1x0.INSTANCE;
      case V1_1 -> V1x1.INSTANCE;
    };
  }

  KnownNames names() {
    return names;
  }

  /** Returns everything in a document that breaks the schema, one breach for one cause. */
  Collection<Breach> breaches(JsonParser tokens) {
    JsonNode document = Trees.read(tokens);
    List<Error> errors =
        schema.validate(
            document,
            context ->
                context.executionConfig(
                    config ->
                        config.formatAssertionsEnabled(true).annotationCollectionEnabled(false)));
    List<Breach> breaches = new ArrayList<>();
    // Texts, because those can be put in order where names are made to have the same hash.
    Set<String> seen = new HashSet<>();
    for (Error error : errors) {
      Breach breach = breach(error);
      // A value that is wrong in two ways is still one cause.
      if (seen.add(breach.name() == null ? breach.pointer() : breach.toString())) {
        breaches.add(breach);
      }
    }
    return breaches;
  }

  private Breach breach(Error error) {
    String pointer = error.getInstanceLocation().toString();
    String keyword = error.getKeyword();
    JsonNode where = parent(error);
    if (error.getEvaluationPath().contains("propertyNames")) {
      return new Breach(ProblemCode.NOT_A_NAMESPACE, List.of(), pointer, property(error));
    }
    return switch (keyword) {
      case "required" ->
          new Breach(
              ProblemCode.MISSING_PROPERTY, List.of(property(error)), pointer, property(error));
      case "additionalProperties" ->
          new Breach(ProblemCode.UNKNOWN_PROPERTY, List.of(), pointer, property(error));
      case "type" ->
          new Breach(
              ProblemCode.WRONG_TYPE,
              List.of(article(where.path("type").asString(""))),
              pointer,
              null);
      case "enum" ->
          new Breach(ProblemCode.NOT_A_TERM, List.of(terms(where.path("enum"))), pointer, null);
      case "minimum", "maximum" ->
          new Breach(
              ProblemCode.OUT_OF_RANGE,
              List.of(where.path("minimum").asString(), where.path("maximum").asString()),
              pointer,
              null);
      default -> {
        JsonNode titled = titled(error);
        if (titled.has("else")) {
          String ours = terms(titled.at("/else/enum"));
          yield new Breach(ProblemCode.NOT_A_TERM, List.of(ours), pointer, null);
        }
        yield new Breach(
            ProblemCode.WRONG_FORM,
            List.of(titled.path("title").asString(""), titled.path("description").asString("")),
            pointer,
            null);
      }
    };
  }

  private static String property(Error error) {
    return error.getProperty() == null ? "" : error.getProperty();
  }

  private JsonNode parent(Error error) {
    return source.at(location(error).head());
  }

  /** The nearest part of the schema around a keyword that has a title. */
  private JsonNode titled(Error error) {
    JsonPointer location = location(error);
    while (location.length() > 0) {
      location = location.head();
      if (source.at(location).has("title")) {
        return source.at(location);
      }
    }
    return source;
  }

  private static JsonPointer location(Error error) {
    String fragment = error.getSchemaLocation().getFragment().toString();
    return JsonPointer.compile(fragment);
  }

  private static String terms(JsonNode terms) {
    return StreamSupport.stream(terms.spliterator(), false)
        .map(term -> term.asString(""))
        .collect(Collectors.joining(", "));
  }

  private static String article(String type) {
    return switch (type) {
      case "string" -> "a text";
      case "integer" -> "a whole number";
      case "number" -> "a number";
      case "boolean" -> "true or false";
      case "array" -> "a list";
      default -> "an object";
    };
  }
}
