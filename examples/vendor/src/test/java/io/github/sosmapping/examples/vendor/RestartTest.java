package io.github.sosmapping.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

  @Test
  void with_a_file_the_history_outlives_the_program(@TempDir Path folder) {
    String database = "jdbc:h2:file:" + folder.resolve("cases");
    String id = Documents.freshId();
    String first = Documents.withId(id);
    String second = first.replace(Documents.GOAL, "Gav will step outside");
    try (TestSystem system = TestSystem.start(database)) {
      system.http().post("/records", first);
      system.http().put("/records/" + id, second, "If-Match", "\"1\"");
    }
    try (TestSystem system = TestSystem.start(database)) {
      assertThat(system.http().get("/records/" + id).header("ETag")).isEqualTo("\"2\"");
      assertThat(system.http().get("/records/" + id).text()).isEqualTo(second);
      assertThat(system.http().get("/records/" + id + "/revisions/1").text()).isEqualTo(first);
      assertThat(system.http().get("/records/strategy-draft/revisions").json()).hasSize(1);
    }
  }
}
