package example.cases;

import io.github.sosmapping.testkit.GeneratedFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs one property against one system, as a build would, and keeps what came of it. */
final class Hunt implements TestExecutionListener {

  private static final String SAMPLE = "Families.seed";

  private final List<String> reports = new ArrayList<>();
  private Optional<String> failure = Optional.empty();

  /**
   * What a property found.
   *
   * @param tries how many records it took
   * @param smallest the line of Java that makes the smallest record that still fails
   * @param message what the failure says
   */
  record Find(int tries, String smallest, String message) {}

  static Optional<Find> in(Class<?> system, String property) {
    Hunt hunt = new Hunt();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(
                    DiscoverySelectors.selectMethod(
                        system, property, GeneratedFamily.class.getName()))
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build(),
            hunt);
    return hunt.failure.map(hunt::find);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest()) {
      failure = result.getThrowable().map(thrown -> String.valueOf(thrown.getMessage()));
    }
  }

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    reports.addAll(entry.getKeyValuePairs().values());
  }

  private Find find(String message) {
    String report = String.join("\n", reports);
    String tries = report.substring(report.indexOf("tries = ") + "tries = ".length());
    int sample = report.indexOf(SAMPLE, report.indexOf("Sample"));
    String smallest = report.substring(sample, report.indexOf('\n', sample));
    return new Find(Integer.parseInt(tries.substring(0, tries.indexOf(' '))), smallest, message);
  }
}
