package io.github.sosmapping.core.basis;

/** Something to which vendors may add properties of their own. */
public interface Extensible {

  /** What vendors added; empty unless set. */
  Extensions extensions();
}
