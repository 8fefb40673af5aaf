package io.github.sosmapping.cli;

import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.testkit.Families;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Placeholder: the command {@code sos}. */
@Command(name = "sos", mixinStandardHelpOptions = true, description = "Examines records.")
public final class Main implements Callable<Integer> {
  @Option(names = "--json", description = "A record.", defaultValue = "{\"words\":\"w\"}")
  private String json = "";

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public Integer call() {
    boolean noticed = Examiner.notices(RecordReader.read(json)) || Examiner.notices(Families.of(1));
    return noticed ? 1 : 0;
  }
}
