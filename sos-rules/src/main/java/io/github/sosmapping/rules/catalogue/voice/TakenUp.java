package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.voice.ChildVoice;
import io.github.sosmapping.core.voice.VoiceEntry;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.LocatedText;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where in maps and plans the things children said went: by links, or else by shared words. */
final class TakenUp {

  /** What can be told about one thing a child said. */
  enum Answer {
    /** It is linked, or a later text shares words with it. */
    YES,
    /** Nothing shows it. */
    NO,
    /** It is not linked, and its language has no word list. */
    UNKNOWN
  }

  private static final String MAPS = "/mappings/";
  private static final String PLANS = "/safetyPlans/";

  private record Place(LocalDate since, Pointer at) {}

  private final Facts facts;
  private final Set<Id<VoiceEntry>> ideasOfRules = new HashSet<>();
  private final ContentWords.Index<Place> texts = new ContentWords.Index<>();

  TakenUp(Facts facts) {
    this.facts = facts;
    for (SafetyPlan plan : facts.record().safetyPlans()) {
      for (PlanRule rule : plan.rules()) {
        rule.fromChildIdea().ifPresent(ideasOfRules::add);
      }
    }
    for (LocatedText text : facts.texts()) {
      String owner = text.owner().toString();
      if (owner.startsWith(MAPS)) {
        Mapping map = facts.record().mappings().get(position(owner, MAPS));
        add(text, map.heldOn());
      } else if (owner.startsWith(PLANS)) {
        SafetyPlan plan = facts.record().safetyPlans().get(position(owner, PLANS));
        add(text, plan.startsOn().orElse(LocalDate.MAX));
      }
    }
  }

  private void add(LocatedText text, LocalDate since) {
    ContentWords.of(text.text(), facts)
        .ifPresent(words -> texts.add(new Place(since, text.at()), words));
  }

  private static int position(String pointer, String list) {
    int end = pointer.indexOf('/', list.length());
    return Integer.parseInt(pointer.substring(list.length(), end < 0 ? pointer.length() : end));
  }

  /** Tells whether anything the child said with a tool was taken up. */
  Answer any(ChildVoice voice) {
    List<Answer> answers =
        voice.allEntries().stream()
            .filter(Voices::holdsSomething)
            .map(entry -> one(entry, voice.heldOn()))
            .toList();
    if (answers.contains(Answer.YES)) {
      return Answer.YES;
    }
    return answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
  }

  /** Tells whether one thing a child said on a day was taken up. */
  Answer one(VoiceEntry entry, LocalDate saidOn) {
    if (!entry.carriedInto().isEmpty() || ideasOfRules.contains(entry.id())) {
      return Answer.YES;
    }
    Optional<PlainText> text = entry.text();
    if (text.isEmpty() || Voices.isBlank(text)) {
      return Answer.NO;
    }
    Optional<Set<String>> words = ContentWords.of(text.get(), facts);
    if (words.isEmpty()) {
      return Answer.UNKNOWN;
    }
    boolean later =
        texts.sharingTwo(words.get()).stream().anyMatch(place -> !place.since().isBefore(saidOn));
    return later ? Answer.YES : Answer.NO;
  }
}
