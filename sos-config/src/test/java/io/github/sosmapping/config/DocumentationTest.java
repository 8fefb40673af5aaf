package io.github.sosmapping.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The files shown in the documentation are files that can be used. */
class DocumentationTest {

  private static List<String> examples() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "configuration.md"));
    List<String> examples = new ArrayList<>();
    String fence = "```json\n";
    for (int at = page.indexOf(fence); at >= 0; at = page.indexOf(fence, at + 1)) {
      examples.add(page.substring(at + fence.length(), page.indexOf("```\n", at + 1)));
    }
    return examples;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void the_examples_can_be_used_and_keep_to_the_schemas() throws IOException {
    List<String> examples = examples();

    assertThat(examples).hasSize(2);
    assertThat(RuleSetReader.create().read(bytes(examples.get(0))))
        .isInstanceOf(Loaded.Ready.class);
    assertThat(AcknowledgementFile.read(bytes(examples.get(1)))).isInstanceOf(Loaded.Ready.class);
    assertThat(Schemas.accepts(FileFormat.CONFIG, examples.get(0))).isTrue();
    assertThat(Schemas.accepts(FileFormat.ACKNOWLEDGEMENTS, examples.get(1))).isTrue();
  }
}
