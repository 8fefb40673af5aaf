package io.github.sosmapping.cli.internal.input;

import io.github.sosmapping.json.NdjsonReader;
import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.json.ReadLimits;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the documents of sources, one at a time. */
public final class Documents {

  private final ReadLimits limits = ReadLimits.standard();
  private final RecordReader reader = RecordReader.create(limits);
  private final NdjsonReader lines = NdjsonReader.create(limits);
  private final InputStream standardInput;

  /** Reads files, and this stream where standard input is meant. */
  public Documents(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /** Shows every document of a source to a consumer; never none. */
  public void read(Source source, Consumer<Document> each) {
    switch (source.kind()) {
      case UNUSABLE -> each.accept(Document.unreadable(source, ProblemCode.CANNOT_READ));
      case DOCUMENT -> each.accept(Document.whole(source, oneIn(pathOf(source))));
      case LINES -> readFileOfLines(source, each);
      case STANDARD_INPUT -> readStandardInput(source, each);
    }
  }

  private static Path pathOf(Source source) {
    return Objects.requireNonNull(source.path());
  }

  private ReadResult oneIn(Path path) {
    return guarded(() -> reader.read(path));
  }

  private void readFileOfLines(Source source, Consumer<Document> each) {
    try (InputStream in = Files.newInputStream(pathOf(source))) {
      readLines(source, in, each);
    } catch (IOException | SecurityException e) {
      each.accept(Document.unreadable(source, ProblemCode.CANNOT_READ));
    }
  }

  private void readStandardInput(Source source, Consumer<Document> each) {
    try {
      FirstLine first = FirstLine.of(standardInput, limits.maxBytes());
      if (first.isWholeObject()) {
        readLines(source, first.withTheRest(), each);
      } else {
        each.accept(Document.whole(source, guarded(() -> reader.read(first.withTheRest()))));
      }
    } catch (IOException e) {
      each.accept(Document.unreadable(source, ProblemCode.CANNOT_READ));
    }
  }

  private void readLines(Source source, InputStream in, Consumer<Document> each) {
    try (Stream<NdjsonReader.Line> read = lines.read(in)) {
      Iterator<NdjsonReader.Line> iterator = read.iterator();
      if (!iterator.hasNext()) {
        // Nothing read is not the same as nothing found.
        each.accept(Document.unreadable(source, ProblemCode.EMPTY_INPUT));
      }
      while (iterator.hasNext()) {
        NdjsonReader.Line line = iterator.next();
        each.accept(Document.onLine(source, Math.toIntExact(line.number()), line.result()));
      }
    }
  }

  /** A way to read one document. */
  @FunctionalInterface
  private interface Reading {
    ReadResult read();
  }

  // A fault of ours in one document must not keep the others from being read.
  private static ReadResult guarded(Reading reading) {
    try {
      return reading.read();
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return Document.unreadable(ProblemCode.INTERNAL_FAULT);
    }
  }
}
