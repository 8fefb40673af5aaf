package io.github.sosmapping.cli.internal.check;

/** A report in some format, written document by document. */
public interface Report {

  /** Writes what comes before the documents. */
  void begin();

  /** Writes what there is to say about one document. */
  void add(Checked checked);

  /**
   * Writes what comes after the documents.
   *
   * @param summary what came of all of them
   */
  void end(Summary summary);
}
