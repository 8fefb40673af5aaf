package io.github.sosmapping.rules;

import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.walk.TextPlace;

/**
 * A text of a record and where it stands.
 *
 * @param owner place of the object that holds it
 * @param place where in the model it stands, and who is meant to read it
 * @param index position in a list of texts, or -1
 * @param text the text
 */
public record LocatedText(Pointer owner, TextPlace place, int index, PlainText text) {

  /** Returns the place of the text as a JSON Pointer. */
  public Pointer at() {
    return owner.to(place.property(), index);
  }
}
