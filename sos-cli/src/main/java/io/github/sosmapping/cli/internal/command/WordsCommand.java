package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.check.ExitCode;
import io.github.sosmapping.cli.internal.check.FailOn;
import io.github.sosmapping.cli.internal.console.Console;
import io.github.sosmapping.cli.internal.console.NotWritten;
import io.github.sosmapping.cli.internal.console.Sink;
import io.github.sosmapping.cli.internal.input.Source;
import io.github.sosmapping.cli.internal.words.Passage;
import io.github.sosmapping.cli.internal.words.Passages;
import io.github.sosmapping.cli.internal.words.WordsNdjson;
import io.github.sosmapping.cli.internal.words.WordsReport;
import io.github.sosmapping.cli.internal.words.WordsText;
import io.github.sosmapping.config.RuleSetReader;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.rules.language.Lexicon;
import io.github.sosmapping.rules.language.PlainLanguage;
import io.github.sosmapping.rules.language.PlainLanguageOptions;
import io.github.sosmapping.rules.language.PlainLanguageResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sos words}: the plain-language check for bare text. */
@Command(
    name = "words",
    description = {
      "Reads passages, one a line, and points out words that a family may not know, with plainer"
          + " ones. Words in quotation marks are left alone.",
      "",
      "The words of a passage appear in a report only with --quote. No word found does not mean that"
          + " a text is plain.",
    },
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%n",
    exitCodeListHeading = "%nExit codes, whatever the format:%n",
    exitCodeList = {
      "0:nothing at or above the level of --fail-on",
      "1:something was",
      "2:a line or the whole input could not be read, or the command was used wrongly; wins over 1",
      "3:a fault of this program",
    })
final class WordsCommand implements Callable<Integer> {

  /** The formats of this report. */
  enum WordsFormat {
    /** For people. */
    TEXT,
    /** One object a passage. */
    NDJSON
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = Source.STANDARD_INPUT,
      description = "A file in UTF-8, or - for standard input, which is also the default.")
  private String file = Source.STANDARD_INPUT;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Converters.FormatOfWords.class,
      description = "text (for people; the default) or ndjson (one object a passage, as it goes).")
  private WordsFormat format = WordsFormat.TEXT;

  @Option(
      names = "--json-lines",
      description =
          "Every line is an object with text, and with id and lang where known; text may then hold"
              + " line breaks.")
  private boolean jsonLines;

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      defaultValue = "en-GB",
      converter = Converters.TextLanguage.class,
      description = "The language of passages that name none, as cy; en-GB where none is given.")
  private Language language = Language.ENGLISH_GB;

  @Option(
      names = "--entries",
      paramLabel = "FILE",
      description =
          "Adds entries to the word list of that language, or replaces those with the same id; a"
              + " file with the columns of our lists. May be given more than once.")
  private List<Path> entries = List.of();

  @Option(
      names = "--off",
      paramLabel = "ID",
      description = "Switches an entry of the word list off. May be given more than once.")
  private List<String> off = List.of();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "A rule set of your own, as described by sos schema config; its words are used.")
  private @Nullable Path config;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "never",
      converter = Converters.Level.class,
      description =
          "Ends with 1 from this severity on: warning, advice, or never (the default: the check is a"
              + " helper and no gate).")
  private FailOn failOn = FailOn.NEVER;

  @Option(names = "--quote", description = "Lets the text report quote the words.")
  private boolean quote;

  @Spec private @Nullable CommandSpec spec;

  private final Console console;
  private int code = ExitCode.NOTHING;

  WordsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RuleSet rules;
    try {
      rules =
          config == null
              ? RuleSet.standard()
              : OwnFile.value(console, config, RuleSetReader.create().read(config));
    } catch (NotUsable e) {
      return ExitCode.UNUSABLE;
    }
    Optional<Lexicon> own = own(rules);
    code = ExitCode.NOTHING;
    try (InputStream in = open()) {
      Sink sink = Sink.standardOutput(console);
      WordsReport report =
          format == WordsFormat.NDJSON ? new WordsNdjson(sink) : new WordsText(sink, quote);
      new Passages(language, jsonLines).read(in, passage -> look(passage, rules, own, report));
      sink.finish();
    } catch (NotWritten e) {
      if (!e.readerLeft()) {
        console.complain("the report could not be written to its end");
        return ExitCode.UNUSABLE;
      }
    } catch (IOException | SecurityException | InvalidPathException e) {
      console.complain("this cannot be read: " + file);
      return ExitCode.UNUSABLE;
    }
    return code;
  }

  private InputStream open() throws IOException {
    return file.equals(Source.STANDARD_INPUT) ? console.in() : Files.newInputStream(Path.of(file));
  }

  private void look(Passage passage, RuleSet rules, Optional<Lexicon> own, WordsReport report) {
    String problem = passage.problem();
    if (problem != null) {
      console.complain("line " + passage.line() + ": " + problem);
      report.addProblem(passage, problem);
      code = ExitCode.UNUSABLE;
      return;
    }
    PlainLanguageOptions none = PlainLanguageOptions.none();
    PlainLanguageOptions options =
        own.filter(list -> list.isFor(passage.language()))
            .or(() -> rules.lexicon(passage.language()))
            .map(none::with)
            .orElse(none);
    PlainLanguageResult result = PlainLanguage.check(passage.text(), passage.language(), options);
    report.add(passage, result);
    boolean counts = result.flags().stream().anyMatch(flag -> failOn.counts(flag.severity()));
    if (counts && code == ExitCode.NOTHING) {
      code = ExitCode.SOMETHING;
    }
  }

  /** The list that the options change, if they change one: that of the file, or ours. */
  private Optional<Lexicon> own(RuleSet rules) {
    if (entries.isEmpty() && off.isEmpty()) {
      return Optional.empty();
    }
    Lexicon.Builder own =
        rules
            .lexicon(language)
            .or(() -> Lexicon.standard(language))
            .map(Lexicon::toBuilder)
            .orElseGet(() -> Lexicon.builder(language));
    try {
      for (Path list : entries) {
        own.putAll(Files.newInputStream(list));
      }
      off.forEach(own::off);
      return Optional.of(own.build());
    } catch (IOException | SecurityException e) {
      throw wrongUse("A word list cannot be read.");
    } catch (IllegalArgumentException e) {
      throw wrongUse("A word list cannot be used: " + e.getMessage());
    }
  }

  private ParameterException wrongUse(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
