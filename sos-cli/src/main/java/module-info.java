/** The command {@code sos}: arguments, formats, exit codes. */
module io.github.sosmapping.cli {
  requires info.picocli;
  requires io.github.sosmapping.config;
  requires io.github.sosmapping.json;
  requires io.github.sosmapping.rules;
  requires io.github.sosmapping.testkit;
  requires static org.jspecify;
  requires tools.jackson.core;

  // The command line is read by reflection.
  opens io.github.sosmapping.cli.internal.command to
      info.picocli;
}
