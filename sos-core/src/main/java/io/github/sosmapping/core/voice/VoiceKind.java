package io.github.sosmapping.core.voice;

/** The ways of asking a child that the format knows; the discriminator of {@link ChildVoice}. */
public enum VoiceKind {
  /** The child's view in three houses: worries, good things, dreams. */
  THREE_HOUSES,

  /** The three questions drawn on a fairy or a wizard, for younger children. */
  FAIRY_WIZARD,

  /** A house in which the child draws who and what would make home safe. */
  SAFETY_HOUSE,

  /** Words a child said, outside any tool. */
  DIRECT_QUOTE,

  /** What was seen of a child who does not or cannot say it in words. */
  OBSERVATION,

  /** Any other way of asking the child, with the tool's name. */
  OTHER_TOOL
}
