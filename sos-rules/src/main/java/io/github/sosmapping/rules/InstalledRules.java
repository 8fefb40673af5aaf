package io.github.sosmapping.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The rules that jars offer as services. */
final class InstalledRules {

  private InstalledRules() {}

  static List<Rule> in(ClassLoader loader) {
    List<Rule> rules = new ArrayList<>();
    try {
      Iterator<Rule> found = ServiceLoader.load(Rule.class, loader).iterator();
      while (found.hasNext()) {
        rules.add(found.next());
      }
    } catch (ServiceConfigurationError e) {
      // The message names the class and the file that offers it; what a constructor threw stays
      // out.
      throw new IllegalArgumentException(
          "a rule that is offered as a service cannot be made: " + e.getMessage());
    }
    return rules;
  }
}
