package io.github.sosmapping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

  private static String read(String version) {
    return Documents.read(
        Documents.smallest().replace("\"schemaVersion\":\"1.0\"", "\"schemaVersion\":" + version));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1.2\"", "\"1.10\"", "\"2.0\"", "\"9999.9999\"", "\"02.0\""})
  void a_later_version_is_told_as_later(String version) {
    assertThat(read(version)).isEqualTo("Unreadable | version-newer /schemaVersion 1:18");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\"0.9\"",
        "\"1\"",
        "\"1.0.0\"",
        "\"v1.0\"",
        "\" 1.0\"",
        "\"1.0 \"",
        "\"1,0\"",
        "\"01.0\"",
        "\"1.00\"",
        "\".\"",
        "\"1.\"",
        "\".1\"",
        "\"10000.0\"",
        "\"-2.0\"",
        "\"\u0661.\u0660\"",
        "\"\u0662.0\"",
        "1.0",
        "2",
        "null",
        "true",
        "[\"1.0\"]",
        "[]",
        "{}",
        "{\"schemaVersion\":\"1.0\"}"
      })
  void what_is_no_version_is_told_as_unknown(String version) {
    assertThat(read(version)).isEqualTo("Unreadable | version-unknown /schemaVersion 1:18");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"id\":\"family\"}", "{\"x\":{\"schemaVersion\":\"1.0\"}}"})
  void a_document_without_a_version_is_told_to_name_one(String json) {
    assertThat(Documents.read(json)).isEqualTo("Unreadable | version-missing  1:1");
  }

  @Test
  void the_version_may_stand_anywhere_and_be_written_with_escapes() {
    assertThat(
            Documents.read(
                "{\"id\":\"a\",\"language\":\"cy\",\"stage\":\"INTAKE\",\"jurisdiction\":\"WALES\","
                    + "\"schema\\u0056ersion\":\"\\u0031.0\"}"))
        .isEqualTo("Readable");
  }

  @Test
  void the_message_names_the_versions_that_can_be_read() {
    assertThat(Documents.problems("{}").kept().get(0).message(Locale.ENGLISH)).contains("1.0");
    assertThat(Documents.problems("{\"schemaVersion\":\"3.1\"}").kept().get(0).message(Locale.UK))
        .contains("later version", "1.0")
        .doesNotContain("3.1");
  }

  @Test
  void versions_are_found_by_their_text() {
    assertThat(SchemaVersion.of("1.0")).contains(SchemaVersion.V1_0);
    assertThat(SchemaVersion.of("1.1")).contains(SchemaVersion.V1_1);
    assertThat(SchemaVersion.of("1.2")).isEmpty();
    assertThat(SchemaVersion.supported()).containsExactly("1.0", "1.1");
    assertThat(SchemaVersion.newest()).hasToString("1.0");
    assertThat(SchemaVersion.newest().text()).isEqualTo("1.0");
  }

  @Test
  void a_draft_is_marked_as_one_wherever_it_is_shown() {
    assertThat(SchemaVersion.V1_0.isReleased()).isTrue();
    assertThat(SchemaVersion.V1_0.shown()).isEqualTo("1.0");
    assertThat(SchemaVersion.V1_1.isReleased()).isFalse();
    assertThat(SchemaVersion.V1_1.shown()).isEqualTo("1.1 (draft)");
    assertThat(new String(SchemaVersion.V1_1.schema(), StandardCharsets.UTF_8))
        .contains("version 1.1 (draft)");
    assertThat(Documents.problems("{}").kept().get(0).message(Locale.ENGLISH))
        .contains("1.0, 1.1 (draft)");
  }

  @Test
  void each_version_carries_its_schema() {
    for (SchemaVersion version : SchemaVersion.values()) {
      assertThat(version.schema()).isNotEmpty().isEqualTo(version.schema());
    }
    assertThat(Documents.SCHEMA.get("$id").asString()).contains("/1.1/");
  }

  @Test
  void a_readable_record_tells_its_version() {
    assertThat(RecordReader.create().read(Documents.utf8(Documents.smallest())))
        .isInstanceOfSatisfying(
            ReadResult.Readable.class,
            readable -> assertThat(readable.version()).isEqualTo(SchemaVersion.V1_0));
  }
}
