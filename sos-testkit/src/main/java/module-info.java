/** Invented families and seeded generators for tests; jqwik only for those who have it. */
module io.github.sosmapping.testkit {
  requires transitive io.github.sosmapping.core;
  requires static net.jqwik.api;
  requires static transitive org.jspecify;

  exports io.github.sosmapping.testkit;
  exports io.github.sosmapping.testkit.jqwik;
}
