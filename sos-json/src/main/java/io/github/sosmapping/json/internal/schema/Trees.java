package io.github.sosmapping.json.internal.schema;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ValueNode;

/**
 * Documents as trees for the schema validator, with numbers as the fast reader sees them.
 *
 * <p>All digits count: read as a double, 5.0000000000000000001 would be 5. And a whole number is an
 * integer however it is written: the validator fails on 1e30 where an integer should stand, with an
 * exception that quotes the number.
 */
final class Trees {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .nodeFactory(new WholeNumbers())
          .build();

  private Trees() {}

  /** Reads the tree of a document whose numbers are known to be short enough. */
  static JsonNode read(JsonParser tokens) {
    return MAPPER.readTree(tokens);
  }

  private static final class WholeNumbers extends JsonNodeFactory {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueNode numberNode(BigDecimal value) {
      boolean whole = value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
      return whole ? numberNode(value.toBigInteger()) : super.numberNode(value);
    }
  }
}
