package io.github.sosmapping.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.family.FamilyRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Several schema versions side by side. */
class SchemaVersionsTest {

  /** What was released stays as it is: whoever stored a record relies on it. */
  private static final Map<SchemaVersion, String> RELEASED =
      Map.of(
          SchemaVersion.V1_0, "d52055647ee4dc31d056d92616070f171ea5525dfe3aab3e29212e61860a029f");

  private static final String ACKNOWLEDGEMENT =
      """
      "acknowledgements": [{"id": "a", "rule": "DAN-007", "role": "SUPERVISOR",
        "reason": {"text": "Talked through with Gran.", "language": "en-GB"},
        "on": "2026-03-02", "until": "2026-06-30"}]""";

  private static String in11(String json) {
    return json.replace("\"1.0\"", "\"1.1\"");
  }

  private static String utf8(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }

  private static FamilyRecord acknowledged() {
    byte[] json = Documents.utf8(in11(Documents.with(ACKNOWLEDGEMENT)));
    return ((ReadResult.Readable) RecordReader.create().read(json)).record();
  }

  @Test
  void a_released_schema_never_changes() throws NoSuchAlgorithmException {
    assertThat(RELEASED.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(SchemaVersion.values()).filter(SchemaVersion::isReleased).toList());
    for (Map.Entry<SchemaVersion, String> released : RELEASED.entrySet()) {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(released.getKey().schema());
      assertThat(HexFormat.of().formatHex(sum)).isEqualTo(released.getValue());
    }
  }

  @Test
  void the_newest_version_is_the_last_that_is_released() {
    assertThat(SchemaVersion.newest().isReleased()).isTrue();
    assertThat(Arrays.stream(SchemaVersion.values()).filter(SchemaVersion::isReleased))
        .endsWith(SchemaVersion.newest());
  }

  @Test
  void what_came_later_is_refused_in_a_document_of_an_older_version() {
    assertThat(Documents.read(Documents.with(ACKNOWLEDGEMENT)))
        .isEqualTo("Invalid | unknown-property  2:1");
    assertThat(Documents.read(in11(Documents.with(ACKNOWLEDGEMENT)))).isEqualTo("Readable");
  }

  @Test
  void it_is_refused_too_where_the_version_stands_behind_it() {
    String last =
        "{%s, \"id\": \"a\", \"language\": \"cy\", \"stage\": \"INTAKE\","
            + " \"jurisdiction\": \"WALES\", \"schemaVersion\": \"%s\"}";

    assertThat(Documents.read(last.formatted(ACKNOWLEDGEMENT, "1.0"))).startsWith("Invalid | unk");
    assertThat(Documents.read(last.formatted(ACKNOWLEDGEMENT, "1.1"))).isEqualTo("Readable");
  }

  @Test
  void an_empty_list_of_what_came_later_is_refused_as_well() {
    assertThat(Documents.read(Documents.with("\"acknowledgements\": []"))).startsWith("Invalid");
  }

  @Test
  void a_readable_document_tells_its_own_version() {
    byte[] json = Documents.utf8(in11(Documents.smallest()));

    assertThat(RecordReader.create().read(json))
        .isInstanceOfSatisfying(
            ReadResult.Readable.class,
            readable -> assertThat(readable.version()).isEqualTo(SchemaVersion.V1_1));
  }

  @Test
  void a_record_is_written_in_the_version_asked_for() {
    String written = utf8(RecordWriter.compact().in(SchemaVersion.V1_1).write(acknowledged()));

    assertThat(written).startsWith("{\"schemaVersion\":\"1.1\"").contains("acknowledgements");
    assertThat(RecordReader.create().read(Documents.utf8(written)))
        .isInstanceOfSatisfying(
            ReadResult.Readable.class,
            readable -> assertThat(readable.record()).isEqualTo(acknowledged()));
  }

  @Test
  void writing_in_an_older_version_says_what_would_be_lost_and_refuses() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(RecordWriter.compact().losses(acknowledged())).containsExactly("/acknowledgements");
    assertThat(RecordWriter.compact().in(SchemaVersion.V1_1).losses(acknowledged())).isEmpty();
    assertThatThrownBy(() -> RecordWriter.indented().write(acknowledged(), out))
        .isInstanceOfSatisfying(
            LossException.class,
            loss -> {
              assertThat(loss.version()).isEqualTo(SchemaVersion.V1_0);
              assertThat(loss.pointers()).containsExactly("/acknowledgements");
            })
        .hasMessageContaining("/acknowledgements")
        .hasMessageNotContaining("Gran");
    assertThat(out.size()).isZero();
  }

  @Test
  void it_leaves_out_what_would_be_lost_when_told_to() {
    String written = utf8(RecordWriter.compact().leavingOut().write(acknowledged()));

    assertThat(written).startsWith("{\"schemaVersion\":\"1.0\"").doesNotContain("acknowl");
    assertThat(Documents.read(written)).isEqualTo("Readable");
  }
}
