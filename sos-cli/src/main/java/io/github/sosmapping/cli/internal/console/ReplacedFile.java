package io.github.sosmapping.cli.internal.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file that is written beside its place and moved there when it is whole. */
final class ReplacedFile {

  private final Path file;
  private final @Nullable Path draft;
  private final OutputStream stream;

  private ReplacedFile(Path file, @Nullable Path draft, OutputStream stream) {
    this.file = file;
    this.draft = draft;
    this.stream = stream;
  }

  static ReplacedFile open(Path wanted) throws IOException {
    // A link stays a link: what it leads to is replaced.
    Path file = Files.exists(wanted) ? wanted.toRealPath() : wanted.toAbsolutePath();
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A device or a pipe cannot be replaced, only written to; a folder refuses here.
      return new ReplacedFile(file, null, Files.newOutputStream(file));
    }
    // Not a temporary file of the system's making: those are unreadable to others for good.
    String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".draft";
    Path draft = file.resolveSibling(name);
    OutputStream stream =
        Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new ReplacedFile(file, draft, stream);
  }

  OutputStream stream() {
    return stream;
  }

  void commit() throws IOException {
    stream.close();
    if (draft == null) {
      return;
    }
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  void discard() throws IOException {
    try {
      stream.close();
    } finally {
      if (draft != null) {
        Files.deleteIfExists(draft);
      }
    }
  }
}
