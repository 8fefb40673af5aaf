package io.github.sosmapping.rules.catalogue.process;

import io.github.sosmapping.core.basis.Production;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.basis.Versioned;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.TextOrigin;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.walk.RecordVisitor;
import io.github.sosmapping.core.walk.TextPlace;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.LocatedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Collects what software drafted in the parts of a record that stand now.
 *
 * <p>A text takes its provenance from the nearest entry around it. When that entry is a draft by
 * software itself, the text is not told a second time.
 */
final class DraftedByTool implements RecordVisitor {

  private record Around(Pointer at, Optional<Provenance> provenance, boolean stands) {}

  private static final Around OUTSIDE = new Around(Pointer.ROOT, Optional.empty(), true);

  private final Facts facts;
  private final Deque<Around> around = new ArrayDeque<>();
  private final List<Located<Provenance>> entries = new ArrayList<>();
  private final List<Located<Optional<Provenance>>> texts = new ArrayList<>();

  DraftedByTool(Facts facts) {
    this.facts = facts;
  }

  /** Tells whether a walk can find anything; most records hold nothing that software drafted. */
  boolean mayBeThere() {
    for (Located<RecordValue> object : facts.objects()) {
      if (object.value() instanceof Provenance provenance && isDrafted(provenance)) {
        return true;
      }
    }
    for (LocatedText text : facts.texts()) {
      if (isDrafted(text.text())) {
        return true;
      }
    }
    return false;
  }

  List<Located<Provenance>> entries() {
    return entries;
  }

  List<Located<Optional<Provenance>>> texts() {
    return texts;
  }

  @Override
  public void object(Pointer at, RecordValue object) {
    Around outer = leaveTo(at);
    Optional<Provenance> own =
        object instanceof Recorded recorded ? recorded.provenance() : Optional.empty();
    boolean stands = !(object instanceof Versioned version) || facts.stands(version);
    Around here =
        new Around(at, own.isPresent() ? own : outer.provenance(), stands && outer.stands());
    around.push(here);
    own.filter(provenance -> here.stands() && isDrafted(provenance))
        .ifPresent(provenance -> entries.add(new Located<>(provenance, at)));
  }

  @Override
  public void text(Pointer owner, TextPlace place, int index, PlainText text) {
    if (!isDrafted(text)) {
      return;
    }
    Around here = leaveTo(owner);
    boolean toldAlready = here.provenance().filter(DraftedByTool::isDrafted).isPresent();
    if (here.stands() && !toldAlready) {
      texts.add(new Located<>(here.provenance(), owner.to(place.property(), index)));
    }
  }

  // The walk goes depth first, so what is around a place is still on the stack.
  private Around leaveTo(Pointer place) {
    while (!around.isEmpty() && !place.isWithin(around.element().at())) {
      around.pop();
    }
    return around.isEmpty() ? OUTSIDE : around.element();
  }

  private static boolean isDrafted(PlainText text) {
    return text.origin().filter(TextOrigin.DRAFTED_BY_TOOL::equals).isPresent();
  }

  private static boolean isDrafted(Provenance provenance) {
    return provenance.production().filter(Production.DRAFTED_BY_TOOL::equals).isPresent();
  }
}
