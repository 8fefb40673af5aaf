package io.github.sosmapping.cli.internal.words;

import io.github.sosmapping.rules.language.PlainLanguageResult;

/** Tells what the check says about passages, as they come. */
public interface WordsReport {

  /** Tells about a passage that was read. */
  void add(Passage passage, PlainLanguageResult result);

  /** Tells about a line that could not be read. */
  void addProblem(Passage passage, String problem);
}
