package io.github.sosmapping.rules;

import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.walk.RecordVisitor;
import io.github.sosmapping.core.walk.TextPlace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects every object and every text of a record on one walk through it. */
final class Contents implements RecordVisitor {

  private final List<Located<RecordValue>> objects = new ArrayList<>();
  private final List<LocatedText> texts = new ArrayList<>();

  @Override
  public void object(Pointer at, RecordValue object) {
    objects.add(new Located<>(object, at));
  }

  @Override
  public void text(Pointer owner, TextPlace place, int index, PlainText text) {
    texts.add(new LocatedText(owner, place, index, text));
  }

  List<Located<RecordValue>> objects() {
    return Collections.unmodifiableList(objects);
  }

  List<LocatedText> texts() {
    return Collections.unmodifiableList(texts);
  }
}
