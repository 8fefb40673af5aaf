package io.github.sosmapping.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** The fragments of records on the page of a rule. */
final class PageExamples {

  static final String NOTICED = "## Noticed";
  static final String NOT_NOTICED = "## Not noticed";

  private PageExamples() {}

  /** The fragments under a heading. */
  static List<String> under(String page, String heading) {
    int start = page.indexOf("\n" + heading + "\n");
    assertThat(start).as("heading " + heading).isPositive();
    int end = page.indexOf("\n## ", start + heading.length());
    String section = page.substring(start, end < 0 ? page.length() : end);
    List<String> found = new ArrayList<>();
    for (int open = section.indexOf("```json\n"); open >= 0; ) {
      int close = section.indexOf("\n```", open + 8);
      found.add(section.substring(open + 8, close));
      open = section.indexOf("```json\n", close);
    }
    return found;
  }
}
