package io.github.sosmapping.tests.conformance;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A validator that knows the schema and nothing else of the format. */
final class SchemaOnly {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Schema validator;

  SchemaOnly(JsonNode schema) {
    this.validator =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder ->
                    builder.schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
            .getSchema(schema);
  }

  /** What in a document breaks the schema. */
  List<Error> errors(byte[] json) {
    return validator.validate(
        tree(json),
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  /** A document as a tree, with all digits of all numbers. */
  static JsonNode tree(byte[] json) {
    return MAPPER.readTree(withoutMark(json));
  }

  private static byte[] withoutMark(byte[] json) {
    boolean marked = json.length > 2 && json[0] == (byte) 0xEF;
    return marked ? java.util.Arrays.copyOfRange(json, 3, json.length) : json;
  }
}
