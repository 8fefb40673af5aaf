package io.github.sosmapping.examples.read;

import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.rules.Examiner;

/** Placeholder: reads and examines. */
public final class ReadAndExamine {
  private ReadAndExamine() {}

  /** Whether anything was noticed. */
  public static boolean run(String json) {
    return Examiner.notices(RecordReader.read(json));
  }
}
