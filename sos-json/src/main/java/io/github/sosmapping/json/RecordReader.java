package io.github.sosmapping.json;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.sosmapping.core.sample.Sample;
import io.github.sosmapping.json.internal.codec.Codec;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Placeholder: reads one sample. */
public final class RecordReader {
  private RecordReader() {}

  /** Reads a sample from the member {@code words} of a JSON object. */
  public static Sample read(String json) {
    JsonNode tree = JsonMapper.shared().readTree(json);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema("{\"type\":\"object\"}");
    if (!schema.validate(tree).isEmpty()) {
      throw new IllegalArgumentException("not an object");
    }
    Objects.checkIndex(0, Codec.schemaLength());
    return Sample.builder().words(tree.required("words").stringValue()).build();
  }
}
