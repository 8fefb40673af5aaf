package io.github.sosmapping.core.voice;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One page of a words and pictures story.
 *
 * <p>A few short sentences beside a drawing.
 *
 * <p>Source: W26; topics own design.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class Panel extends RecordValue implements Identified, Extensible {

  Panel() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<Panel> id();

  /** The words on the page. */
  @ReadBy(Audience.CHILD)
  public abstract PlainText text();

  /** Reference to the picture. */
  public abstract Optional<Label> picture();

  /** What the page is about. */
  public abstract Optional<PanelTopic> topic();

  /** Rules of the safety plan this page tells. */
  public abstract List<Id<PlanRule>> tells();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link Panel}; not thread-safe. */
  public static final class Builder extends ImmutablePanel.Builder {
    Builder() {}
  }
}
