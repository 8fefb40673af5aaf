package io.github.sosmapping.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** An hour at the page, told in order, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PageTest {

  private static final String ENTER = "\uE007";
  private static final String TAB = "\uE004";
  private static final String RECORD = "/records/strategy-draft";
  private static final Path TARGET = Path.of("target");

  private TestSystem system;
  private Http http;
  private Browser browser;

  @BeforeAll
  void open_the_page() throws IOException {
    // Not a @TempDir: Chromium may still be tidying up when JUnit would like to.
    browser = Browser.start(Files.createTempDirectory(TARGET, "browser"));
    system = TestSystem.start(TestSystem.fresh());
    http = system.http();
    browser.open(http.base() + "/");
    Browser.waitUntil("the record is there", () -> !browser.value("#danger").isEmpty());
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
  void the_first_key_leads_past_everything_to_the_form() {
    browser.type("body", TAB);
    assertThat(browser.script("return document.activeElement.className").asString())
        .isEqualTo("skip");
  }

  @Test
  @Order(2)
  void everything_one_can_use_has_a_name() {
    for (String control :
        List.of(
            "#record",
            "#danger",
            "#danger-behaviourFeared",
            "#danger-impactOnChild",
            "#danger-fullText",
            "#goal-behaviour",
            "#goal-childExperience",
            "#goal-fullText",
            "#save")) {
      assertThat(browser.nameFor(control)).as(control).isNotBlank();
    }
  }

  @Test
  @Order(3)
  void questions_stand_beside_the_statement_and_the_field() {
    browser.click("#danger option[value=d2]");
    Browser.waitUntil(
        "questions about the second statement",
        () -> browser.text("#about-danger").contains("DAN-004"));
    assertThat(browser.value("#danger-fullText")).startsWith("There are concerns");
    assertThat(browser.text("#danger-fullText-findings")).contains("?");
    assertThat(browser.text("header")).contains("does not mean that a child is safe");
  }

  @Test
  @Order(4)
  void a_word_the_family_may_not_know_gets_a_note_with_plainer_ones() throws IOException {
    browser.type("#goal-behaviour", "Lowri will talk with CAMHS.");
    String notes = ".writing-column:has(#goal-behaviour) ";
    Browser.waitUntil("a note", () -> browser.text(notes + ".words").contains("CAMHS"));
    assertThat(browser.text(notes + ".words")).contains("Perhaps: “child and adolescent");
    assertThat(browser.text("#goal-behaviour-count")).startsWith("One expression");
    assertThat(
            browser
                .script(
                    "return document.querySelector(arguments[0]).textContent",
                    notes + ".mirror mark")
                .asString())
        .isEqualTo("CAMHS");
    browser.type(notes + ".words button", ENTER);
    assertThat(
            browser
                .script(
                    "const area = document.activeElement;"
                        + "return area.value.slice(area.selectionStart, area.selectionEnd)")
                .asString())
        .isEqualTo("CAMHS");
    browser.screenshot(TARGET.resolve("page-words.png"));
  }

  @Test
  @Order(5)
  void saving_by_keyboard_makes_the_next_revision() {
    assertThat(browser.isVisible("#no-goal")).isTrue();
    browser.type("#save", ENTER);
    Browser.waitUntil("saved", () -> browser.text("#status").equals("Saved as revision 2."));
    var record = http.get(RECORD).json();
    var goal = record.at("/mappings/0/safetyGoals/2");
    assertThat(goal.at("/behaviour/text").asString()).isEqualTo("Lowri will talk with CAMHS.");
    assertThat(goal.at("/addresses/0").asString()).isEqualTo("d2");
    assertThat(browser.isVisible("#no-goal")).isFalse();
    assertThat(browser.script("return document.activeElement.id").asString()).isEqualTo("save");
  }

  @Test
  @Order(6)
  void when_somebody_else_was_faster_no_words_are_lost() throws IOException {
    String before = http.get(RECORD).text();
    String theirs =
        before
            .replace("There are concerns that the children", "Siân fears that the children")
            .replace("Lowri will talk with CAMHS.", "Lowri will talk with Nia.");
    assertThat(http.put(RECORD, theirs, "If-Match", "\"2\"").status()).isEqualTo(204);

    browser.clear("#goal-behaviour");
    browser.type("#goal-behaviour", "Lowri and Eirwen will take turns.");
    browser.type("#save", ENTER);
    Browser.waitUntil("told", () -> browser.isVisible("#conflict"));

    assertThat(browser.script("return document.activeElement.id").asString()).isEqualTo("conflict");
    assertThat(browser.text("#conflict"))
        .contains("Lowri will talk with Nia.", "Lowri and Eirwen will take turns.")
        .contains("The whole statement, as the family reads it");
    assertThat(browser.value("#goal-behaviour")).isEqualTo("Lowri and Eirwen will take turns.");
    assertThat(browser.value("#danger-fullText")).startsWith("Siân fears");
    assertThat(http.get(RECORD).text()).isEqualTo(theirs);
    browser.screenshot(TARGET.resolve("page-conflict.png"));
  }

  @Test
  @Order(7)
  void having_read_both_one_can_save() {
    browser.type("#save", ENTER);
    Browser.waitUntil("saved", () -> browser.text("#status").equals("Saved as revision 4."));
    assertThat(browser.isVisible("#conflict")).isFalse();
    assertThat(http.get(RECORD).text()).contains("Lowri and Eirwen will take turns.", "Siân fears");
    assertThat(http.get(RECORD + "/revisions/3").text()).contains("Lowri will talk with Nia.");
  }

  @Test
  @Order(8)
  void what_was_typed_while_saving_is_still_there() {
    browser.type("#goal-childExperience", "Macsen sleeps.");
    browser.script(
        "document.getElementById('save').click();"
            + "document.getElementById('goal-childExperience').value += ' So does Cerys.';");
    Browser.waitUntil("saved", () -> browser.text("#status").equals("Saved as revision 5."));
    assertThat(browser.value("#goal-childExperience")).isEqualTo("Macsen sleeps. So does Cerys.");
    assertThat(http.get(RECORD).text()).contains("Macsen sleeps.").doesNotContain("So does Cerys.");
    browser.type("#save", ENTER);
    Browser.waitUntil("saved", () -> browser.text("#status").equals("Saved as revision 6."));
    assertThat(http.get(RECORD).text()).contains("Macsen sleeps. So does Cerys.");
  }

  @Test
  @Order(9)
  void the_browser_had_nothing_to_complain_of() {
    // A refused save is what the test asked for; Chromium notes it all the same.
    assertThat(browser.complaints())
        .allMatch(complaint -> complaint.contains("status of 412"))
        .hasSizeLessThan(2);
  }
}
