package io.github.sosmapping.testkit;

public enum Defect {
  X
}
