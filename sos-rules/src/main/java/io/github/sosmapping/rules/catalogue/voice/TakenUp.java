package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.voice.ChildVoice;
import io.github.sosmapping.core.voice.VoiceEntry;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.LocatedText;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** A text of a map or plan; each is one of its own. */
  private static final class Place {
    private final LocalDate since;

    Place(LocalDate since) {
      this.since = since;
    }
  }

  private final Facts facts;
  private final Set<Id<VoiceEntry>> ideasOfRules = new HashSet<>();
  private ContentWords.@Nullable Index<Place> places;

  TakenUp(Facts facts) {
    this.facts = facts;
    for (SafetyPlan plan : facts.record().safetyPlans()) {
      for (PlanRule rule : plan.rules()) {
        rule.fromChildIdea().ifPresent(ideasOfRules::add);
      }
    }
  }

  private ContentWords.Index<Place> places() {
    ContentWords.Index<Place> found = places;
    if (found == null) {
      found = findPlaces();
      places = found;
    }
    return found;
  }

  private ContentWords.Index<Place> findPlaces() {
    ContentWords.Wanted wanted = new ContentWords.Wanted();
    for (ChildVoice voice : facts.record().childVoices()) {
      for (VoiceEntry entry : voice.allEntries()) {
        entry.text().flatMap(text -> ContentWords.of(text, facts)).ifPresent(wanted::add);
      }
    }
    ContentWords.Index<Place> found = new ContentWords.Index<>();
    for (LocatedText text : facts.texts()) {
      int map = text.owner().positionIn("mappings");
      int plan = map < 0 ? text.owner().positionIn("safetyPlans") : -1;
      if (map < 0 && plan < 0) {
        continue;
      }
      Set<String> words = wanted.in(text.text(), facts);
      if (words.size() > 1) {
        found.add(new Place(map < 0 ? sinceOfPlan(plan) : sinceOfMap(map)), words);
      }
    }
    return found;
  }

  private LocalDate sinceOfMap(int position) {
    return facts.record().mappings().get(position).heldOn();
  }

  private LocalDate sinceOfPlan(int position) {
    return facts.record().safetyPlans().get(position).startsOn().orElse(LocalDate.MAX);
  }

  /** Tells whether anything the child said with a tool was taken up. */
  Answer any(ChildVoice voice) {
    for (VoiceEntry entry : voice.allEntries()) {
      // Links are told at a glance, words only by looking through the whole record.
      if (isLinked(entry) && Voices.holdsSomething(entry)) {
        return Answer.YES;
      }
    }
    Answer all = Answer.NO;
    for (VoiceEntry entry : voice.allEntries()) {
      Answer answer = Voices.holdsSomething(entry) ? one(entry, voice.heldOn()) : Answer.NO;
      if (answer == Answer.YES) {
        return Answer.YES;
      }
      all = answer == Answer.UNKNOWN ? Answer.UNKNOWN : all;
    }
    return all;
  }

  private boolean isLinked(VoiceEntry entry) {
    return !entry.carriedInto().isEmpty() || ideasOfRules.contains(entry.id());
  }

  /** Tells whether one thing a child said on a day was taken up. */
  Answer one(VoiceEntry entry, LocalDate saidOn) {
    if (isLinked(entry)) {
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
    for (Place place : places().sharingTwo(words.get())) {
      if (!place.since.isBefore(saidOn)) {
        return Answer.YES;
      }
    }
    return Answer.NO;
  }
}
