package io.github.sosmapping.cli.internal.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;

/**
 * What surrounds the program: its streams, its clock, and who is watching.
 *
 * <p>The one place that asks the system, so that everything else gives the same result anywhere.
 *
 * @param in standard input
 * @param out standard output; bytes, because reports are UTF-8 whatever the platform prefers
 * @param err standard error
 * @param clock tells the day when nobody names one
 * @param outIsTerminal whether a person watches standard output
 * @param errIsTerminal whether a person watches standard error
 * @param colour whether that person's terminal is known to show bold and colours
 */
public record Console(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    Clock clock,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean colour) {

  /** Returns the surroundings of this process. */
  public static Console ofProcess() {
    boolean outIsTerminal = Terminal.shows(1);
    return new Console(
        System.in,
        // Not System.out: that one encodes as the platform likes and swallows every trouble.
        new FileOutputStream(FileDescriptor.out),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Clock.system(ZoneId.systemDefault()),
        outIsTerminal,
        Terminal.shows(2),
        outIsTerminal && Terminal.wantsColour());
  }

  /** Says something to the person at standard error. */
  public void complain(String message) {
    err.println("sos: " + Printable.line(message));
  }
}
