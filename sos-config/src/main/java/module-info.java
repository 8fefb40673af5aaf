/** What an agency keeps beside its records: its own rule set, acknowledgements, a baseline. */
module io.github.sosmapping.config {
  requires io.github.sosmapping.json;
  requires transitive io.github.sosmapping.rules;
  requires static transitive org.jspecify;

  exports io.github.sosmapping.config;
}
