package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.cli.internal.check.FailOn;
import io.github.sosmapping.cli.internal.report.ChainFormat;
import io.github.sosmapping.cli.internal.report.Format;
import io.github.sosmapping.core.basis.IntegrityException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From the texts of options to values, with messages that say what would be right. */
final class Converters {

  private static final int DAY_LENGTH = "2026-11-01".length();

  private Converters() {}

  /** The format of a report. */
  static final class ReportFormat implements ITypeConverter<Format> {
    @Override
    public Format convert(String word) {
      return Words.read(Format.class, word);
    }
  }

  /** The format of the catalogue. */
  static final class ListFormat implements ITypeConverter<RulesCommand.ListFormat> {
    @Override
    public RulesCommand.ListFormat convert(String word) {
      return Words.read(RulesCommand.ListFormat.class, word);
    }
  }

  /** The format of chains. */
  static final class FormatOfChain implements ITypeConverter<ChainFormat> {
    @Override
    public ChainFormat convert(String word) {
      return Words.read(ChainFormat.class, word);
    }
  }

  /** The format of a report on words. */
  static final class FormatOfWords implements ITypeConverter<WordsCommand.WordsFormat> {
    @Override
    public WordsCommand.WordsFormat convert(String word) {
      return Words.read(WordsCommand.WordsFormat.class, word);
    }
  }

  /** The language of a text. */
  static final class TextLanguage
      implements ITypeConverter<io.github.sosmapping.core.text.Language> {
    @Override
    public io.github.sosmapping.core.text.Language convert(String tag) {
      try {
        return io.github.sosmapping.core.text.Language.of(tag);
      } catch (IntegrityException e) {
        throw new TypeConversionException("'" + tag + "' is not a language tag such as en-GB");
      }
    }
  }

  /** The level from which a run fails. */
  static final class Level implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String word) {
      return Words.read(FailOn.class, word);
    }
  }

  /** A day. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        if (text.length() == DAY_LENGTH) {
          return LocalDate.parse(text);
        }
      } catch (DateTimeException e) {
        // Told below, together with days of another form.
      }
      throw new TypeConversionException("'" + text + "' is not a day such as 2026-11-01");
    }
  }

  /** A language. */
  static final class Language implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String tag) {
      try {
        return new Locale.Builder().setLanguageTag(tag).build();
      } catch (IllformedLocaleException e) {
        throw new TypeConversionException("'" + tag + "' is not a language tag such as en-GB");
      }
    }
  }

  /** A number of things, from 0. */
  static final class Count implements ITypeConverter<Long> {
    @Override
    public Long convert(String text) {
      try {
        long count = Long.parseLong(text);
        if (count >= 0) {
          return count;
        }
      } catch (NumberFormatException e) {
        // Told below, together with numbers below 0.
      }
      throw new TypeConversionException("'" + text + "' is not a number from 0 on");
    }
  }

  /** A number of threads. */
  static final class Threads implements ITypeConverter<Integer> {
    private static final int MOST = 1024;

    @Override
    public Integer convert(String text) {
      try {
        int count = Integer.parseInt(text);
        if (count >= 1 && count <= MOST) {
          return count;
        }
      } catch (NumberFormatException e) {
        // Told below, together with numbers out of range.
      }
      throw new TypeConversionException("'" + text + "' is not a number from 1 to " + MOST);
    }
  }
}
