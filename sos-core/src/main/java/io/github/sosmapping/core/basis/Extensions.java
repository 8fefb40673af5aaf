package io.github.sosmapping.core.basis;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.lang3.CharUtils;

/**
 * What vendors added to an object of a record, by namespace.
 *
 * <p>A namespace is the lower-case domain name of who added it: 1 to 100 lower-case letters,
 * digits, dots and hyphens. Below it any properties may stand, under any names, and are kept as
 * they are. Namespaces and properties are held in the order of their names, so that equal values
 * are written alike. Immutable and thread-safe; {@code toString} shows no content.
 */
public final class Extensions extends RecordValue {

  private static final Extensions NONE = new Extensions(Collections.emptySortedMap());
  private static final int MAX_NAMESPACE = 100;

  private final SortedMap<String, ExtensionValue.ObjectValue> byNamespace;

  private Extensions(SortedMap<String, ExtensionValue.ObjectValue> byNamespace) {
    this.byNamespace = byNamespace;
  }

  /** Returns the empty extensions. */
  public static Extensions none() {
    return NONE;
  }

  /**
   * Returns extensions with a copy of these entries.
   *
   * @throws IntegrityException if a key is not a namespace
   */
  public static Extensions of(Map<String, ExtensionValue.ObjectValue> byNamespace) {
    if (byNamespace.isEmpty()) {
      return NONE;
    }
    for (String namespace : byNamespace.keySet()) {
      if (!isNamespace(namespace)) {
        throw new IntegrityException(IntegrityException.Code.NOT_A_NAMESPACE, "extensions");
      }
    }
    return new Extensions(Collections.unmodifiableSortedMap(new TreeMap<>(byNamespace)));
  }

  /** Tells whether a text has the form of a namespace. */
  public static boolean isNamespace(String text) {
    int length = text.length();
    if (length == 0 || length > MAX_NAMESPACE) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean mark = c == '.' || c == '-';
      boolean plain = CharUtils.isAsciiAlphaLower(c) || CharUtils.isAsciiNumeric(c);
      if (!plain && (!mark || i == 0)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether nothing was added. */
  public boolean isEmpty() {
    return byNamespace.isEmpty();
  }

  /** Returns what one vendor added, if anything. */
  public Optional<ExtensionValue.ObjectValue> under(String namespace) {
    return Optional.ofNullable(byNamespace.get(namespace));
  }

  /** Returns everything that was added, by namespace, in the order of the namespaces. */
  public SortedMap<String, ExtensionValue.ObjectValue> byNamespace() {
    return byNamespace;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Extensions that && byNamespace.equals(that.byNamespace);
  }

  @Override
  public int hashCode() {
    return byNamespace.hashCode();
  }
}
