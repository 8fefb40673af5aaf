package io.github.sosmapping.cli.internal.console;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where output goes; gathers bytes, and turns every trouble into {@link NotWritten}. */
public final class Sink extends OutputStream {

  private static final int CHUNK = 64 * 1024;

  /** Called when all went well. */
  @FunctionalInterface
  private interface Finish {
    void run() throws IOException;
  }

  /** Called in any case. */
  private final Finish release;

  private final OutputStream target;
  private final Finish finish;

  private Sink(OutputStream target, Finish finish, Finish release) {
    this.target = new BufferedOutputStream(target, CHUNK);
    this.finish = finish;
    this.release = release;
  }

  /** Returns the way to standard output, which stays open. */
  public static Sink standardOutput(Console console) {
    return new Sink(console.out(), () -> {}, () -> {});
  }

  /**
   * Returns the way to a file, which changes only when {@link #finish} is called.
   *
   * @throws IOException if no file can be made there
   */
  public static Sink file(Path file) throws IOException {
    ReplacedFile replaced = ReplacedFile.open(file);
    return new Sink(replaced.stream(), replaced::commit, replaced::discard);
  }

  /** Writes a text as UTF-8. */
  public void print(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void write(int b) {
    attempt(() -> target.write(b));
  }

  @Override
  public void write(byte[] bytes) {
    write(bytes, 0, bytes.length);
  }

  @Override
  public void write(byte[] bytes, int start, int length) {
    attempt(() -> target.write(bytes, start, length));
  }

  @Override
  public void flush() {
    attempt(target::flush);
  }

  /** Says that all has been written and may take its place. */
  public void finish() {
    flush();
    attempt(finish);
  }

  /** Lets go of the target; what was not finished leaves no trace in a file. */
  @Override
  public void close() {
    attempt(release);
  }

  private static void attempt(Finish action) {
    try {
      action.run();
    } catch (IOException e) {
      throw new NotWritten(e);
    }
  }
}
