package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.check.ExitCode;
import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.cli.internal.console.NotWritten;
import io.github.sosmapping.cli.internal.console.Progress;
import io.github.sosmapping.cli.internal.console.Sink;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.json.RecordWriter;
import io.github.sosmapping.testkit.BrokenJson;
import io.github.sosmapping.testkit.Defect;
import io.github.sosmapping.testkit.Families;
import io.github.sosmapping.testkit.FamilyGenerator;
import io.github.sosmapping.testkit.HardCase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sos generate}: records of invented families. */
@Command(
    name = "generate",
    description = {
      "Writes records of invented families, one a line: complete ones, first notes, or records with"
          + " a defect. The same options give the same records on any machine.",
      "",
      "Everybody in them is made up.",
    },
    sortOptions = false,
    optionListHeading = "%n")
final class GenerateCommand implements Callable<Integer> {

  private static final byte[] LINE_END = {'\n'};

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "1",
      converter = Converters.Count.class,
      description = "How many records; 1 where nothing is said.")
  private long count = 1;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Which records: the first is of this seed, the next of the one after it.")
  private long seed = 1;

  @Option(names = "--complete", description = "Finished records; so it is where nothing is said.")
  private boolean complete;

  @Option(names = "--draft", description = "First notes: honest and unfinished.")
  private boolean draft;

  @Option(
      names = "--defect",
      paramLabel = "NAME",
      converter = Names.OfDefect.class,
      description = "Breaks complete records so that one rule notices; may be given several times.")
  private List<Defect> defects = List.of();

  @Option(
      names = "--hard",
      paramLabel = "NAME",
      converter = Names.OfHardCase.class,
      description = "Puts in what software likes to lose; may be given several times.")
  private List<HardCase> hardCases = List.of();

  @Option(
      names = "--broken",
      paramLabel = "NAME",
      converter = Names.OfBrokenJson.class,
      description = "Breaks the JSON itself, so that no reader may take it; may break the line.")
  private @Nullable BrokenJson broken;

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      converter = Names.OfStage.class,
      description = "Where the work stands, as ongoing-casework; the seed chooses where not given.")
  private @Nullable Stage stage;

  @Option(
      names = "--size",
      paramLabel = "SIZE",
      converter = Names.OfSize.class,
      description = "small, medium (where nothing is said), large, or kilobytes from 2 to 10000.")
  private Names.@Nullable Room size;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Converters.Day.class,
      description = "The day on which the records stand; 2026-06-30 where none is given.")
  private LocalDate asOf = Families.TODAY;

  @Option(
      names = "--canaries",
      description = "Puts the word " + FamilyGenerator.CANARY + " into every text and label.")
  private boolean canaries;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Writes to a file, which changes only when all is written.")
  private @Nullable Path output;

  @Option(names = "--list", description = "Lists the names for --defect, --hard and --broken.")
  private boolean list;

  @Spec private @Nullable CommandSpec spec;

  private final Console console;

  GenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (list) {
      return Printing.print(console, out -> out.print(Names.all()));
    }
    FamilyGenerator generator = generator();
    if (output == null) {
      return write(generator, Sink.standardOutput(console), console.outIsTerminal());
    }
    try (Sink sink = Sink.file(output)) {
      return write(generator, sink, false);
    } catch (IOException e) {
      console.complain("the records cannot be written there: " + output);
      return ExitCode.UNUSABLE;
    }
  }

  private FamilyGenerator generator() {
    refuse(complete && draft, "--complete and --draft exclude each other");
    refuse(draft && !defects.isEmpty(), "--defect breaks complete records, not those of --draft");
    FamilyGenerator generator =
        Families.seed(seed)
            .asOf(asOf)
            .canaries(canaries)
            .with(defects.toArray(Defect[]::new))
            .with(hardCases.toArray(HardCase[]::new));
    if (draft) {
      generator = generator.draft();
    }
    if (stage != null) {
      generator = generator.atStage(stage);
    }
    return size == null ? generator : size.in(generator);
  }

  private void refuse(boolean contradiction, String message) {
    if (contradiction && spec != null) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }

  private int write(FamilyGenerator generator, Sink sink, boolean onTerminal) {
    Progress progress = Progress.on(console, onTerminal, "records made");
    try (Stream<byte[]> records = records(generator)) {
      long[] done = {0};
      records.forEach(
          json -> {
            sink.write(json);
            sink.write(LINE_END);
            progress.done(++done[0]);
          });
      sink.finish();
      return ExitCode.NOTHING;
    } catch (NotWritten e) {
      if (e.readerLeft()) {
        return ExitCode.NOTHING;
      }
      console.complain("the records could not be written to their end");
      return ExitCode.UNUSABLE;
    } finally {
      progress.end();
    }
  }

  private Stream<byte[]> records(FamilyGenerator generator) {
    RecordWriter writer = RecordWriter.compact();
    Stream<byte[]> whole =
        generator.stream().limit(count).map(family -> writer.write(family.record()));
    return broken == null ? whole : whole.map(broken::of);
  }
}
