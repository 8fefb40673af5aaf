package io.github.sosmapping.compatibility.boot3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** The application over HTTP, with both generations of the JSON library at work in it. */
class ApplicationTest {

  private static final Path EXAMPLES = Path.of("..", "..", "examples");
  private static final ObjectMapper JACKSON_2 = new ObjectMapper();

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static ServletWebServerApplicationContext application;

  @BeforeAll
  static void start() {
    application =
        (ServletWebServerApplicationContext)
            SpringApplication.run(
                Application.class,
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn");
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void each_generation_of_the_json_library_is_its_own() {
    assertThat(com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION.getMajorVersion())
        .isEqualTo(2);
    assertThat(tools.jackson.databind.cfg.PackageVersion.VERSION.getMajorVersion()).isEqualTo(3);
  }

  @Test
  void a_record_is_read_and_examined() throws Exception {
    HttpResponse<byte[]> answer =
        post("/examine?asOf=2026-06-30", EXAMPLES.resolve("records/strategy-draft.json"));

    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode body = JACKSON_2.readTree(answer.body());
    assertThat(body.path("status").textValue()).isEqualTo("readable");
    assertThat(body.path("asked")).isNotEmpty();
    assertThat(body.path("asked").get(0).path("question").textValue()).endsWith("?");
  }

  @Test
  void a_record_is_written_with_every_text(@TempDir Path folder) throws Exception {
    Path record = EXAMPLES.resolve("records/dwy-iaith.json");

    HttpResponse<byte[]> answer = post("/copy", record);

    assertThat(answer.statusCode()).isEqualTo(200);
    Path copy = Files.write(folder.resolve("copy.json"), answer.body());
    assertThat(post("/copy", copy).body()).isEqualTo(answer.body());
    assertThat(JACKSON_2.readTree(answer.body()).findValuesAsText("text"))
        .isEqualTo(JACKSON_2.readTree(Files.readAllBytes(record)).findValuesAsText("text"));
  }

  @Test
  void what_breaks_the_schema_is_told_apart_from_what_is_no_json() throws Exception {
    assertThat(statusOf("broken-records/wrong-types.json")).isEqualTo("invalid");
    assertThat(statusOf("broken-records/not-json.json")).isEqualTo("unreadable");
  }

  private static String statusOf(String example) throws Exception {
    HttpResponse<byte[]> answer = post("/examine?asOf=2026-06-30", EXAMPLES.resolve(example));
    return JACKSON_2.readTree(answer.body()).path("status").textValue();
  }

  private static HttpResponse<byte[]> post(String path, Path body)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + application.getWebServer().getPort() + path);
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofFile(body))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }
}
