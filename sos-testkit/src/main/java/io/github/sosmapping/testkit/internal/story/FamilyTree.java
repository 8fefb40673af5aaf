package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.Ecomap;
import io.github.sosmapping.core.family.EcomapTie;
import io.github.sosmapping.core.family.FamilySide;
import io.github.sosmapping.core.family.Genogram;
import io.github.sosmapping.core.family.GenogramEntry;
import io.github.sosmapping.core.family.GenogramRelationship;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.family.RelationshipKind;
import io.github.sosmapping.core.family.TieStrength;
import java.time.LocalDate;

/** The family tree with both sides, and the ties around the family. */
final class FamilyTree {

  private final Tale tale;
  private final Strand strand;
  private final Who first;
  private final Who second;
  private final LocalDate day;

  FamilyTree(Tale tale) {
    this.tale = tale;
    this.strand = tale.strands().get(0);
    Cast cast = tale.cast();
    this.first = cast.parents().get(0);
    this.second = cast.absent().orElseGet(() -> cast.parents().get(1));
    this.day = tale.outline().map(0);
  }

  Genogram tree() {
    Genogram.Builder tree =
        Genogram.builder().madeOn(day).madeWithFamily(true).provenance(tale.met(day));
    for (Kid kid : tale.cast().kids()) {
      tree.addEntry(entry(kid.who().id(), 0, FamilySide.BOTH));
      tree.addRelationship(related(first.id(), kid.who().id(), RelationshipKind.PARENT_OF));
      tree.addRelationship(related(second.id(), kid.who().id(), RelationshipKind.PARENT_OF));
    }
    Who grandparent = tale.cast().network().get(0);
    Who kin = tale.cast().network().get(2);
    FamilySide mine = first.she() ? FamilySide.MATERNAL : FamilySide.PATERNAL;
    FamilySide theirs = second.she() ? FamilySide.MATERNAL : FamilySide.PATERNAL;
    tree.addEntry(entry(first.id(), 1, mine))
        .addEntry(entry(second.id(), 1, theirs))
        .addEntry(entry(grandparent.id(), 2, mine))
        .addEntry(entry(kin.id(), 1, theirs))
        .addRelationship(couple())
        .addRelationship(related(grandparent.id(), first.id(), RelationshipKind.PARENT_OF))
        .addRelationship(related(kin.id(), second.id(), RelationshipKind.SIBLING_OF));
    if (mine == theirs) {
      String reason = first.she() ? "missing.side" : "missing.side.fathers";
      tree.missingSideReason(tale.common(reason, strand, day));
    }
    return tree.build();
  }

  private GenogramRelationship couple() {
    if (tale.cast().together()) {
      return related(first.id(), second.id(), RelationshipKind.PARTNER_OF);
    }
    return GenogramRelationship.builder()
        .person(first.id())
        .relatedTo(second.id())
        .kind(RelationshipKind.FORMER_PARTNER_OF)
        .note(tale.common("apart", strand, day))
        .build();
  }

  private static GenogramEntry entry(Id<Individual> person, int generation, FamilySide side) {
    return GenogramEntry.builder().person(person).generation(generation).side(side).build();
  }

  private static GenogramRelationship related(
      Id<Individual> person, Id<Individual> to, RelationshipKind kind) {
    return GenogramRelationship.builder().person(person).relatedTo(to).kind(kind).build();
  }

  Ecomap ties() {
    return Ecomap.builder()
        .madeOn(day)
        .addTies(tie(first, strand.helper(), TieStrength.STRONG, "tie"))
        .addTies(tie(first, strand.neighbour(), TieStrength.WEAK, "tie.weak"))
        .addTies(
            EcomapTie.builder()
                .person(tale.cast().kids().get(0).who().id())
                .toPlace(tale.scribe().label("The school or nursery"))
                .strength(TieStrength.STRONG)
                .build())
        .provenance(tale.met(day))
        .build();
  }

  private EcomapTie tie(Who who, Who to, TieStrength strength, String section) {
    return EcomapTie.builder()
        .person(who.id())
        .toPerson(to.id())
        .strength(strength)
        .note(tale.common(section, strand, day))
        .build();
  }
}
