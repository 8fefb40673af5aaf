package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.cli.internal.console.Sink;

/** The cases of one source and how many ended how. */
final class JunitSuite {

  private final String name;
  private final StringBuilder cases = new StringBuilder();
  private int tests;
  private int failures;
  private int errors;
  private int skipped;

  JunitSuite(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Adds a case that went well. */
  void add(String group, String test) {
    tests++;
    appendOpening(group, test);
    cases.append("/>\n");
  }

  /**
   * Adds a case that did not.
   *
   * @param outcome JUnit's word: failure, error or skipped
   */
  void add(String group, String test, String outcome, String message, String details) {
    tests++;
    switch (outcome) {
      case "failure" -> failures++;
      case "error" -> errors++;
      default -> skipped++;
    }
    appendOpening(group, test);
    cases.append(">\n      <").append(outcome).append(" message=\"").append(Xml.text(message));
    cases.append("\">").append(Xml.lines(details)).append("</").append(outcome).append(">\n");
    cases.append("    </testcase>\n");
  }

  private void appendOpening(String group, String test) {
    cases.append("    <testcase classname=\"").append(Xml.text(group));
    cases.append("\" name=\"").append(Xml.text(test)).append("\" time=\"0\"");
  }

  void write(Sink out) {
    String counts =
        attribute("tests", tests)
            + attribute("failures", failures)
            + attribute("errors", errors)
            + attribute("skipped", skipped);
    out.print("  <testsuite name=\"" + Xml.text(name) + "\"" + counts + " time=\"0\">\n");
    out.print(cases.toString());
    out.print("  </testsuite>\n");
  }

  private static String attribute(String attribute, int value) {
    return " " + attribute + "=\"" + value + "\"";
  }
}
