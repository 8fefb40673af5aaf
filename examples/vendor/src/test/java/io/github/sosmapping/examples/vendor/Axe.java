package io.github.sosmapping.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lets axe-core look at a page, as an accessibility audit would begin. */
final class Axe {

  private static final String SCRIPT = script();
  private static final String RUN =
      "const done = arguments[arguments.length - 1];"
          + "axe.run(document, {resultTypes: ['violations', 'incomplete']})"
          + ".then(result => done({passes: result.passes.length, violations: result.violations"
          + ".map(one => one.id + ': ' + one.help + ' '"
          + " + one.nodes.map(node => node.target.join(' ')).join(', '))}),"
          + " fault => done({passes: 0, violations: [String(fault)]}));";

  private Axe() {}

  /** Asserts that nothing on the page as it stands now shuts anybody out, as far as axe can see. */
  static void findsNothingOn(Browser browser, String state) {
    if (!browser.script("return typeof axe === 'object'").asBoolean()) {
      browser.script(SCRIPT);
    }
    var result = browser.scriptThatCallsBack(RUN);
    List<String> violations =
        result.path("violations").valueStream().map(one -> one.asString()).toList();
    assertThat(violations).as("what axe found on the page %s", state).isEmpty();
    assertThat(result.path("passes").asInt()).as("what axe looked at").isPositive();
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      // In a function of its own, as the protocol runs scripts, axe would not be seen by others.
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          + ";window.axe = axe;";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
