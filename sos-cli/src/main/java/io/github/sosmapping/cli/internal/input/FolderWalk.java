package io.github.sosmapping.cli.internal.input;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the record files in a folder and the folders in it.
 *
 * <p>Follows links, because data is often linked to where it is checked; a link that leads in a
 * circle is reported instead.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

  // As text and not as paths: those compare differently from one platform to the next.
  private static final Comparator<Source> BY_NAME =
      Comparator.comparing(source -> source.name().replace('\\', '/'));

  private final List<Source> found = new ArrayList<>();

  private FolderWalk() {}

  static List<Source> sourcesIn(Path folder) {
    FolderWalk walk = new FolderWalk();
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException | SecurityException e) {
      walk.found.add(Source.unusable(folder.toString()));
    }
    walk.found.sort(BY_NAME);
    return walk.found;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (Source.isRecordFile(file)) {
      // A pipe or a device by that name could keep the program waiting for ever.
      boolean usable = attributes.isRegularFile();
      found.add(usable ? Source.file(file) : Source.unusable(file.toString()));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException trouble) {
    boolean mayHoldRecords =
        trouble instanceof FileSystemLoopException
            || Source.isRecordFile(file)
            || Files.isDirectory(file);
    if (mayHoldRecords) {
      found.add(Source.unusable(file.toString()));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) {
    if (trouble != null) {
      found.add(Source.unusable(folder.toString()));
    }
    return FileVisitResult.CONTINUE;
  }
}
