package io.github.sosmapping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.cli.internal.check.FailOn;
import io.github.sosmapping.cli.internal.report.Format;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitReportTest {

  @Test
  void has_a_suite_for_each_source_with_its_counts() throws Exception {
    Document report = report(new ReportRun(), "worried.json", "lines.ndjson", "quiet.json");
    NodeList suites = report.getElementsByTagName("testsuite");
    assertThat(suites.getLength()).isEqualTo(3);
    Element lines = (Element) suites.item(1);
    assertThat(lines.getAttribute("name")).isEqualTo(Sos.record("lines.ndjson"));
    assertThat(lines.getAttribute("tests")).isEqualTo("6");
    assertThat(lines.getAttribute("failures")).isEqualTo("3");
    assertThat(lines.getAttribute("errors")).isEqualTo("1");
  }

  @Test
  void a_finding_below_the_level_is_no_failure() throws Exception {
    assertThat(failures(new ReportRun(), "advice.json")).isZero();
    assertThat(failures(new ReportRun().failOn(FailOn.ADVICE), "advice.json")).isEqualTo(1);
  }

  @Test
  void a_document_nobody_looked_at_never_counts_as_fine() throws Exception {
    assertThat(failures(new ReportRun(), "invalid.json")).isEqualTo(1);
    Document never = report(new ReportRun().failOn(FailOn.NEVER), "invalid.json", "broken.json");
    assertThat(never.getElementsByTagName("failure").getLength()).isZero();
    assertThat(never.getElementsByTagName("skipped").getLength()).isEqualTo(1);
    assertThat(never.getElementsByTagName("error").getLength()).isEqualTo(1);
  }

  @Test
  void control_characters_of_a_record_stay_legible() throws Exception {
    Document report = report(new ReportRun().quoting(), "worried.json");
    assertThat(report.getDocumentElement().getTextContent()).contains("hungry\\u001b[31m on");
  }

  private static int failures(ReportRun run, String... records) throws Exception {
    return report(run, records).getElementsByTagName("failure").getLength();
  }

  private static Document report(ReportRun run, String... records) throws Exception {
    String xml = run.format(Format.JUNIT).check(records).report();
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
