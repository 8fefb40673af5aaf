/** Bytes to values and back; the only module that knows Jackson and the schema validator. */
@SuppressWarnings("module") // the module that may see the internal package is built after this one
module io.github.sosmapping.json {
  requires transitive io.github.sosmapping.core;
  requires com.networknt.schema;
  requires static transitive org.jspecify;
  requires tools.jackson.core;
  requires tools.jackson.databind;

  exports io.github.sosmapping.json;

  // An agency's own files are read as strictly as records are, by the same code.
  exports io.github.sosmapping.json.internal.schema to
      io.github.sosmapping.config;
}
