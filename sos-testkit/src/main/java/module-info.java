/** Invented families and assertions for tests; jqwik only for those who have it. */
module io.github.sosmapping.testkit {
  requires transitive io.github.sosmapping.core;
  // What assertions show: documents, rules, severities.
  requires transitive io.github.sosmapping.json;
  requires transitive io.github.sosmapping.rules;
  requires static net.jqwik.api;
  requires static transitive org.jspecify;

  exports io.github.sosmapping.testkit;
  exports io.github.sosmapping.testkit.assertion;
  exports io.github.sosmapping.testkit.jqwik;
}
