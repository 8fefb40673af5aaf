package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.voice.ChildVoice;
import io.github.sosmapping.core.voice.FairyWizard;
import io.github.sosmapping.core.voice.OtherTool;
import io.github.sosmapping.core.voice.SafetyHouse;
import io.github.sosmapping.core.voice.ThreeHouses;
import io.github.sosmapping.core.voice.VoiceEntry;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules on the child's voice ask about it again and again. */
final class Voices {

  private Voices() {}

  /** Returns what children have said, drawn or shown up to the day of the examination. */
  static List<Located<ChildVoice>> all(Facts facts) {
    return Facts.located(Pointer.ROOT, "childVoices", facts.record().childVoices()).stream()
        .filter(voice -> !voice.value().heldOn().isAfter(facts.asOf()))
        .toList();
  }

  /** Returns of each child's voices the latest with each tool; earlier ones are history. */
  static List<Located<ChildVoice>> latestWithEachTool(Facts facts) {
    Map<List<Object>, Located<ChildVoice>> latest = new LinkedHashMap<>();
    for (Located<ChildVoice> voice : all(facts)) {
      ChildVoice value = voice.value();
      Object tool = value instanceof OtherTool other ? other.toolName() : value.kind();
      latest.merge(
          List.of(value.child(), tool),
          voice,
          (a, b) -> b.value().heldOn().isBefore(a.value().heldOn()) ? a : b);
    }
    return List.copyOf(latest.values());
  }

  /** Returns what was said about what should be: dreams, wishes, and the whole safety house. */
  static List<Located<VoiceEntry>> ideas(Located<ChildVoice> voice) {
    List<Located<VoiceEntry>> found = new ArrayList<>();
    if (voice.value() instanceof ThreeHouses houses) {
      found.addAll(Facts.located(voice.at(), "dreams", houses.dreams()));
    } else if (voice.value() instanceof FairyWizard figure) {
      found.addAll(Facts.located(voice.at(), "wishes", figure.wishes()));
    } else if (voice.value() instanceof SafetyHouse house) {
      found.addAll(Facts.located(voice.at(), "inside", house.inside()));
      found.addAll(Facts.located(voice.at(), "visitors", house.visitors()));
      found.addAll(Facts.located(voice.at(), "outside", house.outside()));
      found.addAll(Facts.located(voice.at(), "rules", house.rules()));
    }
    return found;
  }

  /** Tells whether anything of the child is there: words, a drawing, a place on the path. */
  static boolean holdsSomething(ChildVoice voice) {
    return voice.attachment().isPresent()
        || voice.allEntries().stream().anyMatch(Voices::holdsSomething)
        || (voice instanceof SafetyHouse house && house.pathPosition().isPresent());
  }

  static boolean holdsSomething(VoiceEntry entry) {
    return hasText(entry) || entry.drawing().isPresent();
  }

  static boolean hasText(VoiceEntry entry) {
    return !isBlank(entry.text());
  }

  static boolean isBlank(Optional<PlainText> text) {
    return text.isEmpty() || text.get().text().isBlank();
  }

  static Optional<Child> child(Facts facts, ChildVoice voice) {
    return facts.links().find(voice.child(), Child.class);
  }

  /** Tells whether a child is unborn or, by the month of birth, younger than this on a day. */
  static boolean isYoungerThan(int months, Child child, LocalDate day) {
    return child.unborn()
        || child
            .birthMonth()
            .filter(born -> ChronoUnit.MONTHS.between(born, YearMonth.from(day)) < months)
            .isPresent();
  }
}
