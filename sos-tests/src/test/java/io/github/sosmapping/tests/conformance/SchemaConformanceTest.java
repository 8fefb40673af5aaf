package io.github.sosmapping.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import io.github.sosmapping.json.Problem;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.json.RecordWriter;
import io.github.sosmapping.json.SchemaVersion;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The suite for the schema: its files, what our reader says to them, and what a validator says. */
class SchemaConformanceTest {

  private static final Map<SchemaVersion, SchemaOnly> VALIDATORS =
      new EnumMap<>(SchemaVersion.class);

  static {
    for (SchemaVersion version : SchemaVersion.values()) {
      VALIDATORS.put(version, new SchemaOnly(Suite.of(version).schema()));
    }
  }

  static Stream<Arguments> cases() {
    return Arrays.stream(SchemaVersion.values())
        .flatMap(
            version ->
                Suite.of(version).published().stream().map(each -> Arguments.of(version, each)));
  }

  @ParameterizedTest
  @EnumSource
  void the_files_are_the_ones_that_are_made_from_the_schema(SchemaVersion version)
      throws IOException {
    Suite suite = Suite.of(version);
    List<Case> made = suite.made();
    if (Boolean.getBoolean("sos.docs.update")) {
      suite.publish(made);
    }

    assertThat(suite.publishedIndex())
        .as("if the change is meant, run with -Dsos.test.args=-Dsos.docs.update=true and review it")
        .isEqualTo(Suite.index(made));
    assertThat(suite.files()).isEqualTo(made.stream().map(Case::file).sorted().toList());
    List<Case> published = suite.published();
    for (int i = 0; i < made.size(); i++) {
      assertThat(published.get(i).json()).as(made.get(i).file()).isEqualTo(made.get(i).json());
    }
  }

  @ParameterizedTest
  @EnumSource
  void there_are_enough_of_them_and_each_is_small(SchemaVersion version) {
    List<Case> cases = Suite.of(version).published();

    assertThat(cases).hasSizeGreaterThan(version.isReleased() ? 150 : 20);
    assertThat(cases.stream().map(Case::file)).doesNotHaveDuplicates();
    assertThat(cases)
        .filteredOn(each -> !each.file().equals("valid/whole.json"))
        .allMatch(each -> each.json().length < 16_000);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void our_reader_says_what_the_suite_says(SchemaVersion version, Case one) {
    ReadResult result = RecordReader.create().read(one.json());
    String said;
    if (result instanceof ReadResult.Readable readable) {
      said = "valid " + readable.version();
    } else if (result instanceof ReadResult.Invalid invalid) {
      assertThat(invalid.problems().total()).isOne();
      said = "invalid " + shown(invalid.problems().kept().get(0));
    } else {
      ReadResult.Unreadable unreadable = (ReadResult.Unreadable) result;
      assertThat(unreadable.problems().total()).isOne();
      said = "unreadable " + shown(unreadable.problems().kept().get(0));
    }

    String expected =
        switch (one.verdict()) {
          case VALID -> "valid " + version;
          case INVALID, CONTRADICTORY -> "invalid " + one.code() + " " + told(one);
          case UNREADABLE -> "unreadable " + one.code() + " " + told(one);
        };
    assertThat(said).isEqualTo(expected);
  }

  /** Our reader names nothing below extensions: a name there could be anybody's. */
  private static String told(Case one) {
    return one.pointer().replaceAll("/extensions/.*", "/extensions");
  }

  private static String shown(Problem problem) {
    return problem.code().text() + " " + problem.pointer();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_validator_says_what_the_suite_says(SchemaVersion version, Case one) {
    if (one.schema() == Case.SchemaVerdict.NOT_ASKED) {
      return;
    }
    List<Error> errors = Objects.requireNonNull(VALIDATORS.get(version)).errors(one.json());

    if (one.schema() == Case.SchemaVerdict.VALID) {
      assertThat(errors).isEmpty();
    } else {
      assertThat(errors)
          .isNotEmpty()
          .allMatch(error -> error.getInstanceLocation().toString().startsWith(one.pointer()))
          .anyMatch(
              error ->
                  Constraints.keyword(error).equals(one.keyword())
                      && (one.name() == null || one.name().equals(error.getProperty())));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void what_vendors_added_is_written_back_as_it_was(SchemaVersion version, Case one) {
    boolean byVendors =
        one.file().startsWith("valid/extensions/") || one.file().startsWith("valid/terms/");
    if (!byVendors) {
      return;
    }
    ReadResult result = RecordReader.create().read(one.json());
    byte[] written =
        RecordWriter.compact().in(version).write(((ReadResult.Readable) result).record());

    assertThat(SchemaOnly.tree(written)).isEqualTo(SchemaOnly.tree(one.json()));
  }
}
