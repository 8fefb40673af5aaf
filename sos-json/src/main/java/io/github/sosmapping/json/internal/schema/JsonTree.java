package io.github.sosmapping.json.internal.schema;

import io.github.sosmapping.json.Problem;
import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.json.ReadLimits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A small JSON document as a tree that knows where everything stands, read as strictly as a record.
 *
 * <p>For files that people write by hand. Immutable and thread-safe.
 */
public final class JsonTree {

  private final @Nullable Node root;
  private final @Nullable Problem problem;

  private JsonTree(@Nullable Node root, @Nullable Problem problem) {
    this.root = root;
    this.problem = problem;
  }

  /**
   * Reads a document.
   *
   * @param names the names of the format, the only ones that pointers may show
   */
  public static JsonTree read(byte[] bytes, ReadLimits limits, Set<String> names) {
    if (bytes.length > limits.maxBytes()) {
      String most = Integer.toString(limits.maxBytes());
      return refused(new Problem(ProblemCode.TOO_LARGE, "", 0, 0, List.of(most)));
    }
    byte[] json =
        Utf8.startsWithMark(bytes)
            ? Arrays.copyOfRange(bytes, Utf8.MARK_LENGTH, bytes.length)
            : bytes;
    Positions positions = new Positions(json);
    int malformed = Utf8.looksLikeOtherEncoding(json) ? 0 : Utf8.firstMalformed(json);
    if (malformed >= 0 || Utf8.startsWithMark(json)) {
      ProblemCode code = malformed >= 0 ? ProblemCode.NOT_UTF8 : ProblemCode.NOT_JSON;
      positions.moveTo(Math.max(0, malformed));
      return refused(new Problem(code, "", positions.line(), positions.column(), List.of()));
    }
    JsonFactory factory = factory(limits);
    try (JsonParser tokens = factory.createParser(ObjectReadContext.empty(), json)) {
      TokenScan.Fault fault =
          new TokenScan(tokens, json.length, limits, new KnownNames(names)).run();
      if (fault != null) {
        positions.moveTo((int) fault.offset());
        return refused(
            new Problem(
                fault.code(),
                fault.pointer(),
                positions.line(),
                positions.column(),
                fault.arguments()));
      }
    }
    try (JsonParser tokens = factory.createParser(ObjectReadContext.empty(), json)) {
      tokens.nextToken();
      return new JsonTree(new Reading(tokens, positions).value(), null);
    }
  }

  private static JsonFactory factory(ReadLimits limits) {
    return JsonFactory.builder()
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .maxStringLength(limits.maxTextLength())
                .build())
        .build();
  }

  private static JsonTree refused(Problem problem) {
    return new JsonTree(null, problem);
  }

  /** Returns the document, if it is one. */
  public Optional<Node> root() {
    return Optional.ofNullable(root);
  }

  /** Returns why it is none, otherwise. */
  public Optional<Problem> problem() {
    return Optional.ofNullable(problem);
  }

  /** From tokens that are known to be one document to its tree. */
  private record Reading(JsonParser tokens, Positions positions) {

    Node value() {
      moveHere();
      int line = positions.line();
      int column = positions.column();
      JsonToken token = tokens.currentToken();
      return switch (token) {
        case START_OBJECT -> new Node(Node.Kind.OBJECT, line, column, members());
        case START_ARRAY -> new Node(Node.Kind.LIST, line, column, items());
        case VALUE_STRING -> new Node(Node.Kind.TEXT, line, column, tokens.getString());
        case VALUE_TRUE, VALUE_FALSE ->
            new Node(Node.Kind.FLAG, line, column, token == JsonToken.VALUE_TRUE);
        case VALUE_NULL -> new Node(Node.Kind.NULL, line, column, "");
        default -> new Node(Node.Kind.NUMBER, line, column, tokens.getDecimalValue());
      };
    }

    private Map<String, Node.Member> members() {
      Map<String, Node.Member> members = new LinkedHashMap<>();
      while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
        moveHere();
        int line = positions.line();
        int column = positions.column();
        String name = tokens.currentName();
        tokens.nextToken();
        members.put(name, new Node.Member(line, column, value()));
      }
      return Collections.unmodifiableMap(members);
    }

    private List<Node> items() {
      List<Node> items = new ArrayList<>();
      while (tokens.nextToken() != JsonToken.END_ARRAY) {
        items.add(value());
      }
      return List.copyOf(items);
    }

    private void moveHere() {
      positions.moveTo((int) tokens.currentTokenLocation().getByteOffset());
    }
  }
}
