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
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds the documents of sources, one after the other, and reads them. */
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
    find(source, document -> each.accept(document.read()));
  }

  /** Shows every document of a source to a consumer before it is read; never none. */
  public void find(Source source, Consumer<UnreadDocument> each) {
    switch (source.kind()) {
      case UNUSABLE -> each.accept(unreadable(source, ProblemCode.CANNOT_READ));
      case DOCUMENT -> each.accept(file(source));
      case LINES -> findLinesInFile(source, each);
      case STANDARD_INPUT -> findInStandardInput(source, each);
    }
  }

  private static UnreadDocument unreadable(Source source, ProblemCode code) {
    return whole(source, 0, () -> Document.unreadable(code));
  }

  private static UnreadDocument whole(Source source, long bytes, Supplier<ReadResult> reading) {
    return new UnreadDocument(bytes, reading, result -> Document.whole(source, result));
  }

  private UnreadDocument file(Source source) {
    Path path = pathOf(source);
    return whole(source, path.toFile().length(), () -> readFile(path));
  }

  private static Path pathOf(Source source) {
    return Objects.requireNonNull(source.path());
  }

  private ReadResult readFile(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return reader.read(Unpacked.of(in).stream());
    } catch (IOException | SecurityException e) {
      return Document.unreadable(ProblemCode.CANNOT_READ);
    }
  }

  private void findLinesInFile(Source source, Consumer<UnreadDocument> each) {
    try (InputStream in = Files.newInputStream(pathOf(source))) {
      findLines(source, Unpacked.of(in).stream(), each);
    } catch (IOException | SecurityException e) {
      each.accept(unreadable(source, ProblemCode.CANNOT_READ));
    }
  }

  private void findInStandardInput(Source source, Consumer<UnreadDocument> each) {
    try {
      FirstLine first = FirstLine.of(Unpacked.of(standardInput).stream(), limits.maxBytes());
      if (first.isWholeObject()) {
        findLines(source, first.withTheRest(), each);
      } else {
        ReadResult result = reader.read(first.withTheRest());
        each.accept(whole(source, 0, () -> result));
      }
    } catch (IOException e) {
      each.accept(unreadable(source, ProblemCode.CANNOT_READ));
    }
  }

  private void findLines(Source source, InputStream in, Consumer<UnreadDocument> each) {
    try (Stream<NdjsonReader.UnreadLine> found = lines.unread(in)) {
      Iterator<NdjsonReader.UnreadLine> iterator = found.iterator();
      if (!iterator.hasNext()) {
        // Nothing read is not the same as nothing found.
        each.accept(unreadable(source, ProblemCode.EMPTY_INPUT));
      }
      while (iterator.hasNext()) {
        NdjsonReader.UnreadLine line = iterator.next();
        int number = Math.toIntExact(line.number());
        each.accept(
            new UnreadDocument(
                line.bytes(),
                () -> line.read().result(),
                result -> Document.onLine(source, number, result)));
      }
    }
  }
}
