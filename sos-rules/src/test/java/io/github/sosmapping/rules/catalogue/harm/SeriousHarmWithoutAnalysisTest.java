package io.github.sosmapping.rules.catalogue.harm;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;

class SeriousHarmWithoutAnalysisTest {

  private final RuleTester rule = RuleTester.of(SeriousHarmWithoutAnalysis.class);

  /** A family with one entry of what the rule looks at. */
  private RuleTester.Checked on(String entry) {
    return rule.on(
        """
        {"children": [{"id": "dylan", "label": "Dylan"}, {"id": "mia", "label": "Mia"}],
         "people": [
           {"id": "kelly", "label": "Kelly", "role": "PARENT"},
           {"id": "tom", "label": "Tom", "role": "PARENT"}],
         "mappings": [{"pastHarm": [
        """
            + entry
            + "]}]}");
  }

  @Test
  void notices_serious_harm_told_in_one_line() {
    on("""
    {"severity": "SEVERE", "behaviour": "Tom hit Dylan for two years."}
    """)
        .notices("/mappings/0/pastHarm/0")
        .weighing(Severity.ADVICE)
        .saying("This harm is serious, and it is not yet told occasion by occasion.");
  }

  @Test
  void notices_serious_harm_with_a_single_row() {
    on("""
    {"severity": "SEVERE", "harmMatrix": {"occasions": [
      {"behaviour": "Tom hit Dylan.", "impactOnChild": "A cut lip."}]}}
    """)
        .notices("/mappings/0/pastHarm/0");
  }

  @Test
  void notices_rows_without_the_effect_on_the_child() {
    on("""
    {"severity": "SEVERE", "harmMatrix": {"occasions": [
      {"behaviour": "Tom hit Dylan."}, {"behaviour": "Tom hit him."}]}}
    """)
        .notices("/mappings/0/pastHarm/0");
  }

  @Test
  void notices_many_harms_without_any_analysis() {
    on("""
    {}, {}, {}
    """)
        .notices("/mappings/0/pastHarm")
        .saying(
            "This map tells of past harm in 3 entries, and none of them is told occasion by occasion.");
  }

  @Test
  void stays_silent_when_the_occasions_are_told() {
    on("""
    {"severity": "SEVERE", "harmMatrix": {"occasions": [
      {"behaviour": "Tom hit Dylan.", "impactOnChild": "A cut lip."},
      {"behaviour": "Tom hit him again.", "impactOnChild": "No sleep."}]}}
    """)
        .isMet(
            "Entries under past harm told occasion by occasion, with what was done and how it was for the child: 1.");
  }

  @Test
  void stays_silent_when_it_happened_a_single_time() {
    on("""
    {"severity": "SEVERE", "frequency": "Once, on 2 May.", "harmMatrix": {"occasions": [
      {"behaviour": "Tom hit Dylan.", "impactOnChild": "A cut lip."}]}}
    """)
        .staysSilent();
  }

  @Test
  void notices_that_once_a_month_is_not_a_single_time() {
    on("""
    {"severity": "SEVERE", "frequency": "Once a month.", "harmMatrix": {"occasions": [
      {"behaviour": "Tom hit Dylan.", "impactOnChild": "A cut lip."}]}}
    """)
        .notices("/mappings/0/pastHarm/0");
  }

  @Test
  void stays_silent_about_a_single_mild_harm() {
    on("""
    {"severity": "MILD"}
    """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  @Test
  void asks_for_as_many_occasions_as_the_agency_says() {
    RuleTester.of(SeriousHarmWithoutAnalysis.class)
        .threshold("occasions", 1)
        .on(
            """
    {"mappings": [{"pastHarm": [{"severity": "SEVERE", "harmMatrix": {"occasions": [
      {"behaviour": "Tom hit Dylan.", "impactOnChild": "A cut lip."}]}}]}]}
    """)
        .staysSilent();
  }

  @Test
  void leaves_history_alone() {
    rule.on(
            """
    {"mappings": [{"heldOn": "2026-01-10", "pastHarm": [{"severity": "SEVERE"}]}, {}]}
    """)
        .isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}
