package io.github.sosmapping.examples.vendor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
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

  /** How wide the page is when it is narrow. */
  static final int NARROW = 320;

  private static final List<String> CHROMIUM =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVER =
      List.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TALL = 800;
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process driver;
  private final String session;

  private Browser(Process driver, int port, String chromium, Path folder) {
    this.driver = driver;
    String base = "http://127.0.0.1:" + port;
    waitUntil("ChromeDriver is up", () -> isUp(base));
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
            "--user-data-dir=" + folder.resolve("profile"));
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
   *
   * @param folder an empty folder for profile and log
   */
  static Browser start(Path folder) throws IOException {
    Optional<String> chromium = installed(CHROMIUM);
    Optional<String> driver = installed(DRIVER);
    if (chromium.isEmpty() || driver.isEmpty()) {
      String missing =
          "The page was not tried: no Chromium with ChromeDriver on this machine."
              + " On Debian: apt-get install chromium chromium-driver";
      Assertions.assertNotEquals("required", System.getProperty("sos.browser"), missing);
      Assumptions.abort(missing);
    }
    int port = freePort();
    Process process =
        new ProcessBuilder(driver.orElseThrow(), "--port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("chromedriver.log").toFile())
            .start();
    try {
      return new Browser(process, port, chromium.orElseThrow(), folder.toAbsolutePath());
    } catch (RuntimeException | AssertionError e) {
      process.destroy();
      throw e;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Optional<String> installed(List<String> places) {
    return places.stream().filter(place -> Files.isExecutable(Path.of(place))).findFirst();
  }

  private boolean isUp(String base) {
    Assertions.assertTrue(driver.isAlive(), "ChromeDriver ended; its log stands under target");
    try {
      return send("GET", base + "/status", null).path("ready").asBoolean();
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  void open(String address) {
    command("POST", "/url", Map.of("url", address));
  }

  /** Types into the element as somebody at the keyboard would. */
  void type(String selector, String text) {
    command("POST", "/element/" + find(selector) + "/value", Map.of("text", text));
  }

  /**
   * Makes the page as wide as on a small telephone, or on a screen where all is four times as big.
   */
  void narrow() {
    Map<String, Object> screen =
        Map.of("width", NARROW, "height", TALL, "deviceScaleFactor", 1, "mobile", false);
    command(
        "POST",
        "/goog/cdp/execute",
        Map.of("cmd", "Emulation.setDeviceMetricsOverride", "params", screen));
  }

  /** Presses keys wherever the focus is. */
  void press(String keys) {
    List<Map<String, String>> strokes = new ArrayList<>();
    keys.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            key -> {
              strokes.add(Map.of("type", "keyDown", "value", key));
              strokes.add(Map.of("type", "keyUp", "value", key));
            });
    Map<String, Object> keyboard = Map.of("type", "key", "id", "keyboard", "actions", strokes);
    command("POST", "/actions", Map.of("actions", List.of(keyboard)));
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

  /** Runs a script whose last argument is a function to call with the answer. */
  JsonNode scriptThatCallsBack(String code, Object... arguments) {
    return command("POST", "/execute/async", Map.of("script", code, "args", arguments));
  }

  /** What the browser complained of. */
  List<String> complaints() {
    return command("POST", "/se/log", Map.of("type", "browser"))
        .valueStream()
        .filter(entry -> !entry.path("level").asString().equals("INFO"))
        .map(entry -> entry.path("message").asString())
        .toList();
  }

  static void waitUntil(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      Assertions.assertTrue(System.nanoTime() < end, () -> "waited in vain: " + what);
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
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
