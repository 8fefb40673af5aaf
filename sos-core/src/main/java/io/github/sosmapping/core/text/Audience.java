package io.github.sosmapping.core.text;

/** Who is meant to read a text, and so how plain it has to be. */
public enum Audience {
  /** Everybody in the family; plain language is a core discipline here. */
  FAMILY,

  /** The child; shorter still, and in words the child knows. */
  CHILD,

  /** Professionals who work with the record. */
  PROFESSIONAL
}
