package io.github.sosmapping.examples.vendor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A headless Chromium, driven over the WebDriver protocol (W3C): plain HTTP with JSON, so no
 * library is needed for it, and nothing is downloaded.
 */
final class Browser implements AutoCloseable {

  private static final List<String> CHROMIUM =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVER =
      List.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
  private static final String STARTED = "started successfully on port ";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process driver;
  private final String session;

  private Browser(Process driver, String base, String chromium, Path profile) {
    this.driver = driver;
    List<String> arguments =
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1200,1400",
            "--user-data-dir=" + profile);
    Map<String, Object> wanted =
        Map.of(
            "goog:chromeOptions", Map.of("binary", chromium, "args", arguments),
            "goog:loggingPrefs", Map.of("browser", "ALL"));
    JsonNode answer =
        send("POST", base + "/session", Map.of("capabilities", Map.of("alwaysMatch", wanted)));
    this.session = base + "/session/" + answer.path("sessionId").asString();
  }

  /**
   * Starts one with an empty profile. Without Chromium on this machine the test is skipped, unless
   * the system property {@code sos.browser} says that it is required.
   */
  static Browser start(Path profile) throws IOException {
    Optional<String> chromium = installed(CHROMIUM);
    Optional<String> driver = installed(DRIVER);
    if (chromium.isEmpty() || driver.isEmpty()) {
      String missing =
          "The page was not tried: no Chromium with ChromeDriver on this machine."
              + " On Debian: apt-get install chromium chromium-driver";
      Assertions.assertNotEquals("required", System.getProperty("sos.browser"), missing);
      Assumptions.abort(missing);
    }
    Process process =
        new ProcessBuilder(driver.orElseThrow(), "--port=0").redirectErrorStream(true).start();
    return new Browser(
        process, "http://127.0.0.1:" + port(process), chromium.orElseThrow(), profile);
  }

  private static Optional<String> installed(List<String> places) {
    return places.stream().filter(place -> Files.isExecutable(Path.of(place))).findFirst();
  }

  private static int port(Process process) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int at = line.indexOf(STARTED);
      if (at >= 0) {
        String rest = line.substring(at + STARTED.length());
        return Integer.parseInt(
            rest.chars()
                .takeWhile(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
      }
    }
    throw new IllegalStateException("ChromeDriver did not start");
  }

  void open(String address) {
    command("POST", "/url", Map.of("url", address));
  }

  /** Types into the element as somebody at the keyboard would. */
  void type(String selector, String text) {
    command("POST", "/element/" + find(selector) + "/value", Map.of("text", text));
  }

  void clear(String selector) {
    command("POST", "/element/" + find(selector) + "/clear", Map.of());
  }

  void click(String selector) {
    command("POST", "/element/" + find(selector) + "/click", Map.of());
  }

  /** The name by which a screen reader knows the element. */
  String nameFor(String selector) {
    return command("GET", "/element/" + find(selector) + "/computedlabel", null).asString();
  }

  String text(String selector) {
    return script("return document.querySelector(arguments[0])?.innerText ?? ''", selector)
        .asString();
  }

  String value(String selector) {
    return script("return document.querySelector(arguments[0]).value", selector).asString();
  }

  boolean isVisible(String selector) {
    return script("return !!document.querySelector(arguments[0])?.checkVisibility()", selector)
        .asBoolean();
  }

  JsonNode script(String code, Object... arguments) {
    return command("POST", "/execute/sync", Map.of("script", code, "args", arguments));
  }

  /** What the browser complained of. */
  List<String> complaints() {
    return command("POST", "/se/log", Map.of("type", "browser"))
        .valueStream()
        .filter(entry -> !entry.path("level").asString().equals("INFO"))
        .map(entry -> entry.path("message").asString())
        .toList();
  }

  void waitUntil(String what, BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      Assertions.assertTrue(System.nanoTime() < end, () -> "waited in vain: " + what);
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  void screenshot(Path file) throws IOException {
    String picture = command("GET", "/screenshot", null).asString();
    Files.write(file, Base64.getDecoder().decode(picture));
  }

  private String find(String selector) {
    Map<String, String> how = Map.of("using", "css selector", "value", selector);
    return command("POST", "/element", how).values().iterator().next().asString();
  }

  private JsonNode command(String method, String path, @Nullable Object body) {
    return send(method, session + path, body);
  }

  private JsonNode send(String method, String address, @Nullable Object body) {
    var content =
        body == null
            ? BodyPublishers.noBody()
            : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(PATIENCE)
            .method(method, content)
            .build();
    try {
      JsonNode answer = JSON.readTree(client.send(request, BodyHandlers.ofByteArray()).body());
      JsonNode value = answer.path("value");
      Assertions.assertFalse(value.has("error"), () -> address + ": " + value.path("message"));
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends the browser first; the driver would leave it behind. */
  @Override
  public void close() {
    try {
      command("DELETE", "", null);
    } finally {
      driver.destroy();
    }
  }
}
