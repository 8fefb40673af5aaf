package io.github.sosmapping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LocaleTest {

  private static final Locale ORIGINAL = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(ORIGINAL);
  }

  @Test
  void the_machine_s_language_changes_nothing() {
    Locale.setDefault(Locale.UK);
    List<Sos.Outcome> expected = everything();
    for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(everything()).as(tag).isEqualTo(expected);
    }
  }

  private static List<Sos.Outcome> everything() {
    Stream<Sos.Outcome> reports =
        Sos.FORMATS.stream()
            .map(
                format ->
                    Sos.run(
                        "check",
                        "--quote",
                        "--fail-on",
                        "advice",
                        "--format",
                        format,
                        Sos.RECORDS.toString()));
    Stream<Sos.Outcome> rest =
        Stream.of(
            Sos.run("explain", "link-001"),
            Sos.run("explain", "dan-07"),
            Sos.run("rules"),
            Sos.run("check", "--help"),
            Sos.run("check", "--fail-on", "WARNING"));
    return Stream.concat(reports, rest).toList();
  }
}
