package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.mapping.ExistingSafety;
import io.github.sosmapping.core.mapping.ExistingStrength;
import io.github.sosmapping.core.mapping.SafetyOccurrence;
import io.github.sosmapping.testkit.internal.words.Bank;
import io.github.sosmapping.testkit.internal.words.Template;
import java.time.LocalDate;
import java.util.List;

/** Column two of a map: what is good, and when somebody kept the child safe. */
final class GoodColumn {

  private final Tale tale;

  GoodColumn(Tale tale) {
    this.tale = tale;
  }

  ExistingStrength strength(Strand strand, int map, int place) {
    LocalDate day = tale.outline().map(map);
    Bank bank = tale.dice().percent(60) ? strand.theme() : Tale.COMMON;
    Template template = tale.scribe().line(bank, "strength").get(0);
    LocalDate earlier = day.minusDays(tale.dice().from(3, 15));
    return ExistingStrength.builder()
        .id(Id.of("strength-" + strand.number() + "-" + (map + 1) + "-" + place))
        .description(tale.scribe().from(template, strand.scene().on(earlier)))
        .by(Cast.ids(strand.kinAmong(template)))
        .addRelatesTo(Id.widen(strand.danger(map)))
        .provenance(tale.told(day, List.of(strand.helper())))
        .build();
  }

  ExistingSafety safety(Strand strand, int map) {
    LocalDate day = tale.outline().map(map);
    List<Template> line = tale.scribe().line(strand.theme(), "safety");
    LocalDate latest = day.minusDays(tale.dice().from(2, 6));
    LocalDate before = day.minusDays(tale.dice().from(36, 44));
    return ExistingSafety.builder()
        .id(Id.of("safety-" + strand.number() + "-" + (map + 1)))
        .action(tale.scribe().from(line.get(0), strand.scene().on(latest)))
        .by(Cast.ids(strand.doers(line.get(0))))
        .whenDangerPresent(tale.scribe().from(line.get(1), strand.scene()))
        .addCounters(strand.danger(map))
        .addOccurrence(seen(strand, before, List.of(strand.neighbour(), strand.helper())))
        .addOccurrence(seen(strand, latest, List.of(strand.helpers().get(2), strand.neighbour())))
        .provenance(tale.told(day, List.of(strand.helper(), strand.neighbour())))
        .build();
  }

  private SafetyOccurrence seen(Strand strand, LocalDate on, List<Who> by) {
    return SafetyOccurrence.builder()
        .on(on)
        .seenBy(Cast.ids(by))
        .note(tale.common("seen", strand, on))
        .build();
  }
}
