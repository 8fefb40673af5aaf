package io.github.sosmapping.config;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas, asked for their verdict on documents. */
final class Schemas {

  private Schemas() {}

  static boolean accepts(FileFormat format, String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonMapper.shared().readTree(format.schema()));
    return schema
        .validate(
            JsonMapper.shared().readTree(json),
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .isEmpty();
  }
}
