package io.github.sosmapping.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.family.FamilyRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class SchemaMigrationTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final SchemaMigration up = SchemaMigration.to(SchemaVersion.V1_1);
  private final SchemaMigration down = SchemaMigration.to(SchemaVersion.V1_0);

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().between(0, Integer.MAX_VALUE);
  }

  private static byte[] written(SchemaVersion version, FamilyRecord record, long seed) {
    RecordWriter writer = seed % 2 == 0 ? RecordWriter.compact() : RecordWriter.indented();
    return writer.in(version).write(record);
  }

  private static MigrationResult.Migrated migrated(SchemaMigration migration, byte[] json) {
    MigrationResult result = migration.apply(json);
    assertThat(result).isInstanceOf(MigrationResult.Migrated.class);
    return (MigrationResult.Migrated) result;
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }

  private static String with(String properties) {
    return Documents.with(properties).replace("\"1.0\"", "\"1.1\"");
  }

  @Property(tries = 100)
  void upwards_nothing_gets_lost(@ForAll("seeds") long seed) {
    FamilyRecord record = AnyRecord.of(seed);

    byte[] after = migrated(up, written(SchemaVersion.V1_0, record, seed)).json();

    assertThat(after).isEqualTo(written(SchemaVersion.V1_1, record, seed));
    assertThat(((ReadResult.Readable) RecordReader.create().read(after)).record())
        .isEqualTo(record);
  }

  @Property(tries = 100)
  void downwards_again_brings_back_the_same_bytes(@ForAll("seeds") long seed) {
    byte[] before = written(SchemaVersion.V1_0, AnyRecord.of(seed), seed);

    assertThat(migrated(down, migrated(up, before).json()).json()).isEqualTo(before);
  }

  @Property(tries = 100)
  void the_log_can_be_replayed_and_taken_back(@ForAll("seeds") long seed) {
    byte[] before = written(SchemaVersion.V1_1, AnyRecord.latest(seed), seed);

    MigrationResult.Migrated result = migrated(down.leavingOut(), before);
    MigrationLog log = MigrationLog.parse(result.log().toJson());

    assertThat(log).isEqualTo(result.log()).hasSameHashCodeAs(result.log());
    assertThat(log.replay(before)).isEqualTo(result.json());
    assertThat(MAPPER.readTree(log.reversed().replay(result.json())))
        .isEqualTo(MAPPER.readTree(before));
  }

  @Property(tries = 100)
  void what_would_be_lost_is_told_and_nothing_is_done(@ForAll("seeds") long seed) {
    FamilyRecord record = AnyRecord.latest(seed);
    MigrationResult result = down.apply(written(SchemaVersion.V1_1, record, seed));

    List<String> losses = RecordWriter.compact().losses(record);
    if (losses.isEmpty()) {
      assertThat(result).isInstanceOf(MigrationResult.Migrated.class);
    } else {
      assertThat(result).isEqualTo(new MigrationResult.WouldLose(SchemaVersion.V1_1, losses));
    }
  }

  @Example
  void an_empty_list_is_no_loss_but_has_to_go() {
    MigrationResult.Migrated result =
        migrated(down, Documents.utf8(with("\"acknowledgements\": []")));

    assertThat(text(result.json())).doesNotContain("acknowledgements");
    assertThat(result.log().changes()).hasSize(2);
    assertThat(result.isChanged()).isTrue();
  }

  @Example
  void order_digits_and_hostile_names_stay_as_they_are() {
    String properties =
        "\"extensions\":{\"vendor.example\":{\"z\":1.50,\"a\":12345678901234567890123,"
            + "\"__proto__\":{\"\":null},\"@type\":[1e400]}},\"people\":[]}";
    String before = Documents.smallest().replace("}", "," + properties);

    String after = text(migrated(up, Documents.utf8(before)).json());

    assertThat(after).contains("\"z\":1.50,\"a\":12345678901234567890123,\"__proto__\"");
    assertThat(MAPPER.readTree(after.replace("\"1.1\"", "\"1.0\"")))
        .isEqualTo(MAPPER.readTree(before));
  }

  @Example
  void a_document_that_is_there_already_keeps_its_bytes() {
    byte[] spelt = Documents.utf8(" " + Documents.smallest().replace(",", " ,\n\t"));

    MigrationResult.Migrated result = migrated(down, spelt);

    assertThat(result.json()).isEqualTo(spelt);
    assertThat(result.isChanged()).isFalse();
    assertThat(result.log().replay(spelt)).isEqualTo(spelt);
  }

  @Example
  void a_byte_order_mark_is_passed_over() {
    byte[] marked = Documents.utf8("\uFEFF" + Documents.smallest());

    assertThat(text(migrated(up, marked).json())).startsWith("{").contains("\"1.1\"");
  }

  @Example
  void what_is_no_record_is_told_and_left_alone() {
    assertThat(up.apply(Documents.utf8("{}")))
        .isInstanceOfSatisfying(
            MigrationResult.NotARecord.class,
            result -> assertThat(result.why()).isInstanceOf(ReadResult.Unreadable.class));
    assertThat(up.within(ReadLimits.standard().withMaxBytes(5)).apply(new byte[6]))
        .isInstanceOf(MigrationResult.NotARecord.class);
  }

  @Example
  void a_log_that_does_not_fit_is_refused_without_a_word_of_the_record() {
    MigrationLog log = migrated(up, Documents.utf8(Documents.smallest())).log();

    for (String other : List.of("{\"schemaVersion\":\"1.1\"}", "{}", "[]", "[\"Mia\"", "5")) {
      assertThatThrownBy(() -> log.replay(Documents.utf8(other)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasNoCause()
          .hasMessage("the log does not fit the document");
    }
    for (String json :
        List.of("", "{}", "[]", "{\"changes\":[{\"op\":\"Mia\"}]}", "{\"changes\":[]}")) {
      assertThatThrownBy(() -> MigrationLog.parse(Documents.utf8(json)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasNoCause()
          .hasMessage("this is not the log of a migration");
    }
  }

  @Example
  void neither_result_nor_log_shows_the_record() {
    String acknowledged =
        with(
            "\"acknowledgements\": [{\"id\": \"a\", \"rule\": \"DAN-007\","
                + " \"role\": \"SUPERVISOR\", \"reason\": {\"text\": \"Canary\", \"language\":"
                + " \"en\"}, \"on\": \"2026-03-02\", \"until\": \"2026-03-02\"}]");

    MigrationResult.Migrated result = migrated(down.leavingOut(), Documents.utf8(acknowledged));

    assertThat(result.toString() + result.log() + result.log().changes())
        .doesNotContain("Canary")
        .contains("REMOVE /acknowledgements");
    assertThat(text(result.log().toJson())).contains("Canary");
  }
}
