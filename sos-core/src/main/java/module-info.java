/** What a record is: immutable values, nothing needed at run time but Commons Lang. */
@SuppressWarnings(
    "module") // the modules that may see the internal package are built after this one
module io.github.sosmapping.core {
  requires org.apache.commons.lang3;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports io.github.sosmapping.core.basis;
  exports io.github.sosmapping.core.family;
  exports io.github.sosmapping.core.goal;
  exports io.github.sosmapping.core.learning;
  exports io.github.sosmapping.core.links;
  exports io.github.sosmapping.core.mapping;
  exports io.github.sosmapping.core.network;
  exports io.github.sosmapping.core.plan;
  exports io.github.sosmapping.core.scale;
  exports io.github.sosmapping.core.text;
  exports io.github.sosmapping.core.voice;
  exports io.github.sosmapping.core.walk;
  exports io.github.sosmapping.core.worry;

  // One way to look up sentences, shared by the modules of this library and nobody else.
  exports io.github.sosmapping.core.internal to
      io.github.sosmapping.json,
      io.github.sosmapping.rules,
      io.github.sosmapping.config,
      io.github.sosmapping.cli;
}
