package io.github.sosmapping.cli.internal;

import io.github.sosmapping.core.internal.Messages;
import java.util.List;

/** Name and version of this program. */
public final class Version {

  /** The command. */
  public static final String NAME = "sos";

  private Version() {}

  /** Returns the version of this build. */
  public static String text() {
    // From a file and not from the manifest: modules do not tell what stands there.
    return Messages.read(Version.class.getResourceAsStream("version.properties"))
        .text("version", List.of());
  }
}
