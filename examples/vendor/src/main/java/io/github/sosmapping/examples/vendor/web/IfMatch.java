package io.github.sosmapping.examples.vendor.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;

/**
 * Which revisions a caller may have edited (RFC 9110, If-Match).
 *
 * @param revisions their numbers; empty when the header names none of ours
 */
record IfMatch(List<Integer> revisions) {

  private static final int MAX_DIGITS = 9;

  IfMatch {
    revisions = List.copyOf(revisions);
  }

  /** Reads the header; a star says that any revision will do, which is how edits get lost. */
  static IfMatch of(@Nullable String header) {
    if (header == null || header.isBlank() || header.strip().equals("*")) {
      throw Trouble.REVISION_NEEDED.thrown(
          "Send the ETag of the revision that was edited as If-Match. Nothing was saved.");
    }
    List<Integer> revisions = new ArrayList<>();
    for (ETag tag : ETag.parse(header)) {
      if (!tag.weak() && isNumber(tag.tag())) {
        revisions.add(Integer.valueOf(tag.tag()));
      }
    }
    return new IfMatch(revisions);
  }

  private static boolean isNumber(String tag) {
    if (tag.isEmpty() || tag.length() > MAX_DIGITS || tag.charAt(0) == '0') {
      return false;
    }
    return tag.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Tells whether this revision is among them. */
  boolean names(int revision) {
    return revisions.contains(revision);
  }
}
