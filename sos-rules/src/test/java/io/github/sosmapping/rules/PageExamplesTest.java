package io.github.sosmapping.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a page, and the examples on it do what the page says. */
class PageExamplesTest {

  static Stream<Rule> rules() {
    return Catalogue.rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_page_shows_a_wording_that_is_noticed_and_one_that_is_not(Rule rule) {
    RuleLabel label = RuleLabel.of(rule.getClass());
    String page =
        Catalogue.page(label.id())
            .orElseThrow(
                () ->
                    new AssertionError(
                        "Rule "
                            + label.id()
                            + " has no page. People whose work it looks at need one:"
                            + " add pages/"
                            + label.id()
                            + ".md beside the others."));

    assertThat(page).startsWith("# " + label.id() + " " + label.summary() + "\n");
    RuleTester tester = RuleTester.of(rule.getClass());
    List<String> noticed = PageExamples.under(page, PageExamples.NOTICED);
    List<String> notNoticed = PageExamples.under(page, PageExamples.NOT_NOTICED);

    assertThat(noticed).as("examples that are noticed").isNotEmpty();
    assertThat(notNoticed).as("examples that are not noticed").isNotEmpty();
    for (String example : noticed) {
      Examination examination =
          Examiner.examine(
              Fragment.record(example), Fragment.AS_OF, RuleSet.builder("page").add(rule).build());
      assertThat(examination.findings()).as("findings on the page's example").isNotEmpty();
    }
    for (String example : notNoticed) {
      tester.on(example).staysSilent();
    }
  }
}
