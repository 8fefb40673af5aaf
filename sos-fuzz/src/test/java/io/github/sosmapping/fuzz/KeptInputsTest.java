package io.github.sosmapping.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class KeptInputsTest {

  @TestFactory
  Collection<DynamicTest> the_reader_takes_every_kept_input() throws IOException {
    return tests("reader", ReaderTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Collection<DynamicTest> the_way_between_versions_takes_every_kept_input() throws IOException {
    return tests("upgrade", UpgradeTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Collection<DynamicTest> the_reading_of_words_takes_every_kept_input() throws IOException {
    return tests("words", WordsTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Collection<DynamicTest> the_rules_take_every_kept_input() throws IOException {
    return tests("examiner", ExaminerTarget::fuzzerTestOneInput);
  }

  private static Collection<DynamicTest> tests(String folder, Consumer<byte[]> target)
      throws IOException {
    try (Stream<Path> files = Files.list(Path.of("corpus", folder))) {
      List<DynamicTest> tests =
          files
              .sorted()
              .map(
                  file ->
                      DynamicTest.dynamicTest(
                          file.getFileName().toString(),
                          () -> target.accept(Files.readAllBytes(file))))
              .toList();
      assertFalse(tests.isEmpty());
      return tests;
    }
  }
}
