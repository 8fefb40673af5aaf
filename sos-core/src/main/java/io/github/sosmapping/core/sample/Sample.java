package io.github.sosmapping.core.sample;

import io.github.sosmapping.core.basis.RecordValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A sample value. */
@Value.Immutable
public abstract class Sample extends RecordValue {
  Sample() {}

  /** Starts an empty sample. */
  public static Builder builder() {
    return new Builder();
  }

  /** The words. */
  public abstract String words();

  /** Who said so. */
  public abstract List<String> sources();

  /** A remark, if any. */
  public abstract Optional<String> remark();

  @Override
  protected final String typeName() {
    return "Sample";
  }

  /** Collects the parts of a sample. */
  public static final class Builder extends ImmutableSample.Builder {
    Builder() {}
  }
}
