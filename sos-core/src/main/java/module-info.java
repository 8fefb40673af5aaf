/** What a record is: immutable values, nothing needed at run time but Commons Lang. */
module io.github.sosmapping.core {
  requires org.apache.commons.lang3;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports io.github.sosmapping.core.basis;
  exports io.github.sosmapping.core.sample;
}
