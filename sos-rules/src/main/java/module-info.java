/** What in a record deserves a second look. */
module io.github.sosmapping.rules {
  requires transitive io.github.sosmapping.core;
  requires org.apache.commons.lang3;
  requires static transitive org.jspecify;

  exports io.github.sosmapping.rules;
  exports io.github.sosmapping.rules.chain;
  exports io.github.sosmapping.rules.language;
  exports io.github.sosmapping.rules.text;

  uses io.github.sosmapping.rules.Rule;
}
