package io.github.sosmapping.config;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.learning.Acknowledgement;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Acknowledgements that an agency keeps beside its records, in one file for any number of them.
 *
 * <p>The format is described by the schema of {@link FileFormat#ACKNOWLEDGEMENTS}. What an
 * acknowledgement does is for {@link io.github.sosmapping.rules.Acknowledgements} to say. Immutable
 * and thread-safe; {@code toString} shows no content.
 */
public final class AcknowledgementFile {

  private static final AcknowledgementFile NONE = new AcknowledgementFile(Map.of());

  /**
   * An acknowledgement of the file.
   *
   * @param position where it stands in the list of the file, from 0
   * @param acknowledgement the acknowledgement
   */
  public record Entry(int position, Acknowledgement acknowledgement) {}

  private final Map<Id<FamilyRecord>, List<Entry>> byRecord;

  AcknowledgementFile(Map<Id<FamilyRecord>, List<Entry>> byRecord) {
    Map<Id<FamilyRecord>, List<Entry>> copy = new LinkedHashMap<>();
    byRecord.forEach((record, entries) -> copy.put(record, List.copyOf(entries)));
    this.byRecord = copy;
  }

  /** Returns what stands for no file at all. */
  public static AcknowledgementFile none() {
    return NONE;
  }

  /** Reads a file. */
  public static Loaded<AcknowledgementFile> read(Path file) {
    return Form.read(file, AcknowledgementFile::read);
  }

  /** Reads the content of a file. */
  public static Loaded<AcknowledgementFile> read(byte[] json) {
    return new AcknowledgementForm().read(json);
  }

  /** Returns the acknowledgements for a record, in the order of the file. */
  public List<Entry> of(FamilyRecord record) {
    return byRecord.getOrDefault(record.id(), List.of());
  }

  /** Returns the ids of the records it has acknowledgements for. */
  public Set<Id<FamilyRecord>> records() {
    return Set.copyOf(byRecord.keySet());
  }
}
