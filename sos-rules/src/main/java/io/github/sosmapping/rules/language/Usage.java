package io.github.sosmapping.rules.language;

import java.util.Map;

/**
 * What is known of a language besides its list of words.
 *
 * @param shared surroundings in which no entry of a kind is reported
 * @param cues words that entries may name together in their contexts, by name
 * @param ways how its writers say what a term means
 */
record Usage(Map<WordKind, Context> shared, Map<String, String> cues, Ways ways) {

  static final Usage NONE = new Usage(Map.of(), Map.of(), Ways.NONE);

  Usage {
    shared = Map.copyOf(shared);
    cues = Map.copyOf(cues);
  }

  /** The context of an entry, with what holds for all of its kind. */
  Context contextOf(LexiconEntry entry) {
    return Context.of(entry.fine(), cues).and(shared.getOrDefault(entry.kind(), Context.ALWAYS));
  }
}
