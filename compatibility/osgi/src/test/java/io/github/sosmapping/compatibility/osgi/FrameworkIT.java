package io.github.sosmapping.compatibility.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;

/** Reads, examines and writes in a framework that knows each part as a bundle and nothing else. */
class FrameworkIT {

  private static final Path EXAMPLES = Path.of("..", "..", "examples");

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static Framework framework;

  @BeforeAll
  static void start(@TempDir Path storage) throws Exception {
    framework =
        new FrameworkFactory()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE,
                    storage.toString(),
                    // The logging interface asks for a log and for a mediator of service files,
                    // and stays silent without.
                    Constants.FRAMEWORK_SYSTEMCAPABILITIES_EXTRA,
                    "osgi.extender;osgi.extender=\"osgi.serviceloader.processor\";"
                        + "version:Version=\"1.0\","
                        + "osgi.serviceloader;"
                        + "osgi.serviceloader=\"org.slf4j.spi.SLF4JServiceProvider\""));
    framework.start();
    List<Bundle> installed = new ArrayList<>();
    for (Path jar : jars()) {
      installed.add(framework.getBundleContext().installBundle(jar.toUri().toString()));
    }
    for (Bundle bundle : installed) {
      bundle.start();
    }
  }

  private static List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("sos.bundles")))) {
      return Stream.concat(files.sorted(), Stream.of(Path.of(System.getProperty("sos.consumer"))))
          .toList();
    }
  }

  @AfterAll
  static void stop() throws BundleException, InterruptedException {
    framework.stop();
    framework.waitForStop(10_000);
  }

  @Test
  void every_part_is_a_bundle_that_starts() {
    assertThat(framework.getBundleContext().getBundles())
        .extracting(Bundle::getSymbolicName)
        .contains(
            "io.github.sosmapping.core",
            "io.github.sosmapping.json",
            "io.github.sosmapping.rules",
            "io.github.sosmapping.compatibility.osgi");
    assertThat(framework.getBundleContext().getBundles())
        .allSatisfy(bundle -> assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE));
  }

  @Test
  void a_record_is_read_examined_and_written() throws Exception {
    String record = Files.readString(EXAMPLES.resolve("records/strategy-draft.json"));

    assertThat(consumer().apply(record))
        .containsPattern("findings: [1-9]")
        .containsPattern("first question: .+\\?")
        .contains("written and read again: equal");
  }

  @Test
  void what_breaks_the_schema_is_explained() throws Exception {
    String broken = Files.readString(EXAMPLES.resolve("broken-records/wrong-types.json"));

    assertThat(consumer().apply(broken)).startsWith("not valid at /");
  }

  @SuppressWarnings("unchecked")
  private static UnaryOperator<String> consumer() throws Exception {
    BundleContext context = framework.getBundleContext();
    ServiceReference<?> reference =
        context.getAllServiceReferences(UnaryOperator.class.getName(), null)[0];
    return (UnaryOperator<String>) context.getService(reference);
  }
}
