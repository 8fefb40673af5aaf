package io.github.sosmapping.tests;

import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;

/** Where the modules of the class path lie. */
final class ModulePath {

  private ModulePath() {}

  /** A finder for the modules that these classes come from. */
  static ModuleFinder finderOf(Class<?>... types) {
    return ModuleFinder.of(Arrays.stream(types).map(ModulePath::origin).toArray(Path[]::new));
  }

  private static Path origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
