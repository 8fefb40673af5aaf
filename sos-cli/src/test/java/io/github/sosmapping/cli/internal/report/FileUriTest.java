package io.github.sosmapping.cli.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileUriTest {

  @ParameterizedTest
  @CsvSource({
    "records/a.json, records/a.json",
    "a b%.json, a%20b%25.json",
    "ŵ.json, %C5%B5.json",
    "/data/a.json, file:///data/a.json",
    "C:\\data\\a.json, file:///C:/data/a.json",
    "-, -"
  })
  void file_names_become_references(String path, String uri) {
    assertThat(FileUri.of(path)).isEqualTo(uri);
  }
}
