/** Bytes to values and back; the only module that knows Jackson and the schema validator. */
module io.github.sosmapping.json {
  requires transitive io.github.sosmapping.core;
  requires com.networknt.schema;
  requires static transitive org.jspecify;
  requires tools.jackson.core;
  requires tools.jackson.databind;

  exports io.github.sosmapping.json;
}
