package io.github.sosmapping.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.family.FamilyRecord;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripPropertyTest {

  private final RecordReader reader = RecordReader.create();

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().between(0, Integer.MAX_VALUE);
  }

  private FamilyRecord read(byte[] json) {
    ReadResult result = reader.read(json);
    assertThat(result).as(Documents.shown(result)).isInstanceOf(ReadResult.Readable.class);
    return ((ReadResult.Readable) result).record();
  }

  @Property(tries = 300)
  void what_was_written_is_read_as_an_equal_record(@ForAll("seeds") long seed) {
    FamilyRecord record = AnyRecord.of(seed);

    assertThat(read(RecordWriter.compact().write(record))).isEqualTo(record);
    assertThat(read(RecordWriter.indented().write(record))).isEqualTo(record);
  }

  @Property(tries = 25)
  void so_is_a_record_with_every_property_of_the_model(@ForAll("seeds") long seed) {
    FamilyRecord record = AnyRecord.whole(seed);

    assertThat(read(RecordWriter.compact().in(SchemaVersion.V1_1).write(record))).isEqualTo(record);
    assertThat(read(RecordWriter.indented().in(SchemaVersion.V1_1).write(record)))
        .isEqualTo(record);
  }

  @Property(tries = 100)
  void equal_records_are_written_as_the_same_bytes(@ForAll("seeds") long seed) {
    byte[] compact = RecordWriter.compact().write(AnyRecord.of(seed));
    byte[] indented = RecordWriter.indented().write(AnyRecord.of(seed));

    assertThat(RecordWriter.compact().write(AnyRecord.of(seed))).isEqualTo(compact);
    assertThat(RecordWriter.compact().write(read(indented))).isEqualTo(compact);
    assertThat(RecordWriter.indented().write(read(compact))).isEqualTo(indented);
  }

  @Property(tries = 100)
  void a_compact_record_is_one_line_and_an_indented_one_ends_with_a_line(
      @ForAll("seeds") long seed) {
    FamilyRecord record = AnyRecord.of(seed);

    assertThat(RecordWriter.compact().write(record)).doesNotContain('\n').doesNotContain('\r');
    String indented = new String(RecordWriter.indented().write(record), StandardCharsets.UTF_8);
    assertThat(indented).startsWith("{\n  \"schemaVersion\": \"1.0\",\n  \"id\": ").endsWith("}\n");
    assertThat(indented).doesNotContain("\r").doesNotContain(" \n").doesNotContain("\t");
  }
}
