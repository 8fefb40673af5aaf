package io.github.sosmapping.rules;

import io.github.sosmapping.core.sample.Sample;
import org.apache.commons.lang3.StringUtils;

/** Placeholder: notices empty words. */
public final class Examiner {
  private Examiner() {}

  /** Whether the sample deserves a second look. */
  public static boolean notices(Sample sample) {
    return StringUtils.isBlank(sample.words());
  }
}
