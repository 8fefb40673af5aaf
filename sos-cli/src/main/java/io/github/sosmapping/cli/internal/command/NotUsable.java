package io.github.sosmapping.cli.internal.command;

/** Thrown when a file of the agency's cannot be used and everything there is to say was said. */
final class NotUsable extends Exception {

  private static final long serialVersionUID = 1L;

  NotUsable() {
    super("the file cannot be used");
  }
}
