package io.github.sosmapping.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The page for people who use no mouse or do not see it; in order, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessibilityTest {

  private static final String ENTER = "\uE007";
  private static final String TAB = "\uE004";
  private static final String DOWN = "\uE015";
  private static final Path TARGET = Path.of("target");
  private static final String RECORD = "/records/strategy-draft";
  private static final String FOCUSED =
      "const one = document.activeElement; return one.id || one.className || one.localName";
  private static final List<String> STOPS =
      List.of(
          "skip",
          "record",
          "danger",
          "danger-behaviourFeared",
          "danger-impactOnChild",
          "danger-fullText",
          "goal-behaviour",
          "goal-childExperience",
          "goal-fullText",
          "save",
          "summary",
          "summary");

  private TestSystem system;
  private Http http;
  private Browser browser;

  @BeforeAll
  void open_the_page() throws IOException {
    browser = Browser.start(Files.createTempDirectory(TARGET, "browser"));
    system = TestSystem.start(TestSystem.fresh());
    http = system.http();
    browser.open(http.base() + "/");
    Browser.waitUntil("questions", () -> !browser.text("#working-well").isEmpty());
  }

  @AfterAll
  void close_it() {
    if (browser != null) {
      browser.close();
    }
    if (system != null) {
      system.close();
    }
  }

  @Test
  @Order(1)
  void every_key_leads_on_in_the_order_of_the_page_and_shows_where_one_is() {
    // Notes on words in the fields bring buttons of their own; here only the page itself counts.
    Browser.waitUntil("notes", () -> !notes().isEmpty());
    browser.script(
        "document.querySelectorAll('textarea').forEach(area => { area.value = '';"
            + " area.dispatchEvent(new Event('input')); })");
    Browser.waitUntil("no notes", () -> notes().isEmpty());
    List<String> stops = new ArrayList<>();
    for (int i = 0; i < STOPS.size(); i++) {
      browser.press(TAB);
      String stop = browser.script(FOCUSED).asString();
      stops.add(stop);
      assertThat(
              browser
                  .script(
                      "const one = document.activeElement; const style = getComputedStyle(one);"
                          + "const box = one.getBoundingClientRect();"
                          + "return style.outlineStyle === 'solid'"
                          + " && parseFloat(style.outlineWidth) >= 2"
                          + " && box.width > 0 && box.left >= 0 && box.top >= 0"
                          + " && box.bottom <= window.innerHeight")
                  .asBoolean())
          .as("one sees that the focus is on %s", stop)
          .isTrue();
    }
    assertThat(stops).containsExactlyElementsOf(STOPS);
  }

  private String notes() {
    return browser
        .script(
            "return [...document.querySelectorAll('.words')].map(one => one.innerText).join('')")
        .asString();
  }

  @Test
  @Order(2)
  void axe_finds_nothing_on_the_page_as_it_opens() {
    open();
    Axe.findsNothingOn(browser, "as it opens");
  }

  @Test
  @Order(3)
  void axe_finds_nothing_when_everything_is_unfolded() {
    browser.script("document.querySelectorAll('details').forEach(part => { part.open = true; })");
    Axe.findsNothingOn(browser, "unfolded");
  }

  @Test
  @Order(4)
  void with_keys_alone_one_chooses_writes_and_saves_and_is_told() {
    open();
    listen();
    pressTo("danger");
    browser.press(DOWN);
    Browser.waitUntil("the second", () -> browser.text("#about-danger").contains("DAN-004"));
    Axe.findsNothingOn(browser, "with questions");

    pressTo("goal-behaviour");
    browser.press("Lowri will talk with CAMHS.");
    Browser.waitUntil("a note", () -> heard().contains("One expression the family may not know:"));
    Axe.findsNothingOn(browser, "with a note on a word");

    pressTo("save");
    browser.press(ENTER);
    Browser.waitUntil("saved", () -> heard().contains("Saved as revision 2."));
    assertThat(heard()).containsSubsequence("Saving…", "Saved as revision 2.");
    assertThat(browser.script(FOCUSED).asString()).isEqualTo("save");
    Axe.findsNothingOn(browser, "after saving");
  }

  @Test
  @Order(5)
  void with_keys_alone_one_reads_what_somebody_else_wrote_and_takes_it() {
    String theirs = http.get(RECORD).text().replace("talk with CAMHS.", "talk with Nia.");
    assertThat(http.put(RECORD, theirs, "If-Match", "\"2\"").status()).isEqualTo(204);
    browser.type("#goal-behaviour", " And with Eirwen.");
    pressTo("save");
    browser.press(ENTER);
    Browser.waitUntil("told", () -> browser.isVisible("#conflict"));
    assertThat(heard()).last().asString().startsWith("Not saved yet: somebody saved this record");
    assertThat(browser.script(FOCUSED).asString()).isEqualTo("conflict");
    Axe.findsNothingOn(browser, "with a conflict");

    browser.press(TAB);
    assertThat(browser.script("return document.activeElement.ariaLabel").asString())
        .isEqualTo("Put theirs into the form: What we will see them doing");
    browser.press(ENTER);
    assertThat(browser.script(FOCUSED).asString()).isEqualTo("goal-behaviour");
    assertThat(browser.value("#goal-behaviour")).isEqualTo("Lowri will talk with Nia.");
  }

  @Test
  @Order(6)
  void axe_finds_nothing_on_the_page_about_problems() {
    leave();
    browser.open(http.base() + "/problems.html");
    Axe.findsNothingOn(browser, "about problems");
  }

  @Test
  @Order(7)
  void axe_finds_nothing_on_the_page_without_a_record() {
    try (TestSystem empty = TestSystem.start(TestSystem.fresh(), "--cases.sample=false")) {
      browser.open(empty.http().base() + "/");
      Browser.waitUntil("told", () -> browser.text("#status").startsWith("There is no record yet"));
      Axe.findsNothingOn(browser, "without a record");
    }
  }

  @Test
  @Order(8)
  void on_a_narrow_screen_one_reads_without_moving_sideways() throws IOException {
    browser.narrow();
    open();
    assertThat(browser.script("return window.innerWidth").asInt()).isEqualTo(Browser.NARROW);
    assertThat(browser.script("return document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(Browser.NARROW);
    browser.screenshot(TARGET.resolve("page-narrow.png"));
    Axe.findsNothingOn(browser, "when narrow");
  }

  private void open() {
    leave();
    browser.open(http.base() + "/");
    Browser.waitUntil("questions", () -> !browser.text("#working-well").isEmpty());
  }

  /** Without the question whether one really wants to. */
  private void leave() {
    browser.script(
        "window.addEventListener('beforeunload', event => event.stopImmediatePropagation(), true)");
  }

  /** Notes what a screen reader would be given to say. */
  private void listen() {
    browser.script(
        "window.heard = [];"
            + "const ear = new MutationObserver(changes => changes.forEach(change => {"
            + " const words = change.target.textContent;"
            + " if (words) { window.heard.push(words); } }));"
            + "document.querySelectorAll('[role=status]').forEach(region =>"
            + " ear.observe(region, {childList: true, characterData: true, subtree: true}));");
  }

  private List<String> heard() {
    return browser.script("return window.heard").valueStream().map(one -> one.asString()).toList();
  }

  private void pressTo(String stop) {
    for (int i = 0; i < STOPS.size() * 3; i++) {
      if (browser.script(FOCUSED).asString().equals(stop)) {
        return;
      }
      browser.press(TAB);
    }
    throw new AssertionError("the keyboard does not lead to " + stop);
  }
}
