package io.github.sosmapping.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.basis.ExtensionValue;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.family.FamilyRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordWriterTest {

  private static final class Closing extends ByteArrayOutputStream {
    boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }

  private static FamilyRecord smallest() {
    return ((ReadResult.Readable) RecordReader.create().read(Documents.utf8(Documents.smallest())))
        .record();
  }

  @Test
  void writes_the_smallest_record_as_it_stands_in_the_guide() {
    assertThat(new String(RecordWriter.compact().write(smallest()), StandardCharsets.UTF_8))
        .isEqualTo(Documents.smallest());
  }

  @Test
  void leaves_the_stream_open() throws IOException {
    Closing out = new Closing();

    RecordWriter.indented().write(smallest(), out);

    assertThat(out.closed).isFalse();
    assertThat(out.toByteArray()).isEqualTo(RecordWriter.indented().write(smallest()));
  }

  @Test
  void hands_on_what_the_stream_throws() {
    IOException full = new IOException("full");
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw full;
          }

          @Override
          public void write(byte[] bytes, int start, int length) throws IOException {
            throw full;
          }
        };

    assertThatThrownBy(
            () -> RecordWriter.compact().in(SchemaVersion.latest()).write(AnyRecord.whole(1), out))
        .isSameAs(full);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10_000, 999_999_999})
  void refuses_years_the_format_cannot_write(int year) {
    FamilyRecord record =
        FamilyRecord.builder().from(smallest()).openedOn(LocalDate.of(year, 5, 7)).build();

    assertThatThrownBy(() -> RecordWriter.compact().write(record))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a date of the record lies outside the years 0 to 9999")
        .hasNoCause();
  }

  @Test
  void leaves_nothing_that_looks_whole_when_it_fails() {
    FamilyRecord record =
        FamilyRecord.builder().from(smallest()).openedOn(LocalDate.of(10_000, 5, 7)).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatThrownBy(() -> RecordWriter.compact().write(record, out))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(Documents.read(out.toByteArray()))
        .matches("Unreadable \\| (empty-input|truncated) .*");
  }

  @Test
  void refuses_extensions_nested_beyond_measure_without_quoting_them() {
    ExtensionValue value = new ExtensionValue.TextValue("CANARY");
    for (int i = 0; i < 600; i++) {
      value = new ExtensionValue.ListValue(List.of(value));
    }
    Extensions extensions =
        Extensions.of(Map.of("v", ExtensionValue.ObjectValue.of(Map.of("x", value))));
    FamilyRecord record = FamilyRecord.builder().from(smallest()).extensions(extensions).build();

    assertThatThrownBy(() -> RecordWriter.compact().write(record))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the record could not be written")
        .hasNoCause();
  }
}
