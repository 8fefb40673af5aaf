package io.github.sosmapping.testkit.internal.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A sentence with open slots, {@code {child}}, and choices, {@code <one|another>}. Immutable. */
public final class Template {

  private sealed interface Part {}

  private record Words(String words) implements Part {}

  private record Open(Slot slot) implements Part {}

  private record Choice(List<Template> among) implements Part {}

  private final List<Part> parts;
  private final Set<Slot> people;

  private Template(List<Part> parts) {
    this.parts = List.copyOf(parts);
    EnumSet<Slot> named = EnumSet.noneOf(Slot.class);
    for (Part part : parts) {
      if (part instanceof Open open && open.slot().isPerson()) {
        named.add(open.slot());
      } else if (part instanceof Choice choice) {
        choice.among().forEach(one -> named.addAll(one.people));
      }
    }
    this.people = named;
  }

  /** Reads a template as it is written in a bank. */
  static Template of(String written) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < written.length()) {
      char c = written.charAt(at);
      if (c == '{') {
        int end = written.indexOf('}', at);
        parts.add(new Open(Slot.of(written.substring(at + 1, end))));
        at = end + 1;
      } else if (c == '<') {
        int end = written.indexOf('>', at);
        List<Template> among = new ArrayList<>();
        for (String one : split(written.substring(at + 1, end), "|")) {
          among.add(of(one));
        }
        parts.add(new Choice(List.copyOf(among)));
        at = end + 1;
      } else {
        int end = at;
        while (end < written.length() && written.charAt(end) != '{' && written.charAt(end) != '<') {
          end++;
        }
        parts.add(new Words(written.substring(at, end)));
        at = end;
      }
    }
    return new Template(parts);
  }

  static List<String> split(String text, String by) {
    List<String> found = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(by); at >= 0; at = text.indexOf(by, from)) {
      found.add(text.substring(from, at));
      from = at + by.length();
    }
    found.add(text.substring(from));
    return found;
  }

  /** Returns the slots of people it names. */
  public Set<Slot> people() {
    return EnumSet.copyOf(people);
  }

  void appendTo(StringBuilder text, Scene scene, Dice dice) {
    for (Part part : parts) {
      if (part instanceof Words words) {
        text.append(words.words());
      } else if (part instanceof Open open) {
        scene.appendTo(text, open.slot(), dice);
      } else if (part instanceof Choice choice) {
        dice.one(choice.among()).appendTo(text, scene, dice);
      }
    }
  }
}
