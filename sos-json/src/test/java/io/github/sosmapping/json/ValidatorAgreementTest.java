package io.github.sosmapping.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the fast reader takes is what the schema validator takes, with one difference:
 * contradictions that no schema can tell.
 */
class ValidatorAgreementTest {

  private static final Set<ProblemCode> CONTRADICTIONS =
      EnumSet.of(ProblemCode.DUPLICATE_ID, ProblemCode.NAMES_ITSELF, ProblemCode.ENDS_BEFORE_START);

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final Map<SchemaVersion, Schema> VALIDATORS = new EnumMap<>(SchemaVersion.class);

  static {
    for (SchemaVersion version : SchemaVersion.values()) {
      VALIDATORS.put(version, validator(version));
    }
  }

  private static final List<byte[]> RECORDS =
      IntStream.range(0, 40)
          .mapToObj(
              i ->
                  i % 3 == 0
                      ? RecordWriter.compact().write(AnyRecord.of(i))
                      : RecordWriter.compact().in(SchemaVersion.V1_1).write(AnyRecord.latest(i)))
          .toList();

  private final RecordReader reader = RecordReader.create();

  private static Schema validator(SchemaVersion version) {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
        .getSchema(MAPPER.readTree(version.schema()));
  }

  // The validator itself fails on 1e30 where an integer should stand; that is no yes.
  private static boolean isValid(JsonNode document) {
    // A document that names no version at all satisfies none.
    SchemaVersion version =
        SchemaVersion.of(document.path("schemaVersion").asString("")).orElse(SchemaVersion.V1_0);
    try {
      return Objects.requireNonNull(VALIDATORS.get(version))
          .validate(
              document,
              context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
          .isEmpty();
    } catch (RuntimeException e) {
      return false;
    }
  }

  private void agree(byte[] json, Map<ProblemCode, Integer> seen) {
    ReadResult result = reader.read(json);
    boolean valid = isValid(MAPPER.readTree(json));
    Problems problems = Documents.problems(result);
    problems.kept().forEach(problem -> seen.merge(problem.code(), 1, Integer::sum));
    if (result instanceof ReadResult.Readable) {
      seen.merge(ProblemCode.EMPTY_INPUT, 1, Integer::sum);
      assertThat(valid)
          .as(() -> new String(json, java.nio.charset.StandardCharsets.UTF_8))
          .isTrue();
    } else if (valid) {
      assertThat(problems.kept())
          .as(() -> Documents.shown(result))
          .isNotEmpty()
          .allMatch(problem -> CONTRADICTIONS.contains(problem.code()));
    }
    assertThat(problems.kept())
        .noneMatch(problem -> problem.code() == ProblemCode.INTERNAL_FAULT)
        .allMatch(problem -> problem.line() == 1 && problem.column() >= 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void they_agree_on_every_change_to_a_record(long seed) {
    Mutations mutations = new Mutations(seed);
    Map<ProblemCode, Integer> seen = new EnumMap<>(ProblemCode.class);
    for (int i = 0; i < 400; i++) {
      JsonNode document = MAPPER.readTree(RECORDS.get(i % RECORDS.size()));
      agree(MAPPER.writeValueAsBytes(mutations.mutate(document)), seen);
    }

    // Otherwise the changes would show nothing. A readable document is counted as empty input.
    assertThat(seen)
        .containsKeys(
            ProblemCode.EMPTY_INPUT,
            ProblemCode.MISSING_PROPERTY,
            ProblemCode.UNKNOWN_PROPERTY,
            ProblemCode.WRONG_TYPE,
            ProblemCode.NOT_A_TERM,
            ProblemCode.WRONG_FORM);
  }

  @Test
  void they_agree_when_a_document_names_another_version_than_it_was_written_in() {
    Map<ProblemCode, Integer> seen = new EnumMap<>(ProblemCode.class);

    for (byte[] json : RECORDS) {
      ObjectNode document = (ObjectNode) MAPPER.readTree(json);
      boolean old = document.get("schemaVersion").asString().equals("1.0");
      agree(MAPPER.writeValueAsBytes(document.put("schemaVersion", old ? "1.1" : "1.0")), seen);
      // At the end, where it is read last.
      document.set("schemaVersion", document.remove("schemaVersion"));
      agree(MAPPER.writeValueAsBytes(document), seen);
    }

    assertThat(seen).containsOnlyKeys(ProblemCode.EMPTY_INPUT, ProblemCode.UNKNOWN_PROPERTY);
  }

  @Test
  void they_agree_on_every_record_as_it_was_written() {
    Map<ProblemCode, Integer> seen = new EnumMap<>(ProblemCode.class);

    RECORDS.forEach(json -> agree(json, seen));

    assertThat(seen).containsOnlyKeys(ProblemCode.EMPTY_INPUT);
  }
}
