package io.github.sosmapping.json.internal.codec;

/** Placeholder: shows that generated code is compiled with the rest. */
public final class Codec {
  private Codec() {}

  /** The length of the schema the codec was generated from. */
  public static int schemaLength() {
    return GeneratedMarker.SCHEMA_LENGTH;
  }
}
