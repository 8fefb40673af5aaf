package io.github.sosmapping.testkit.internal.words;

import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.TextOrigin;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writes the texts of one record and never the same sentence twice.
 *
 * <p>For one thread.
 */
public final class Scribe {

  /** A word in every text and label of a record with canaries; nothing else uses it. */
  public static final String CANARY = "Kanarivo";

  private static final int TRIES = 40;

  private final Dice dice;
  private final boolean canaries;
  private final Seen seen = new Seen();
  private final StringBuilder draft = new StringBuilder(256);
  private int numbered;

  /** Starts with nothing said. */
  public Scribe(Dice dice, boolean canaries) {
    this.dice = dice;
    this.canaries = canaries;
  }

  /** Returns a text from a section. */
  public PlainText from(Bank bank, String section, Scene scene) {
    return plain(words(bank, section, scene));
  }

  /** Returns somebody's exact words from a section. */
  public PlainText quote(Bank bank, String section, Scene scene) {
    return quoted(words(bank, section, scene));
  }

  /** Returns one part of a line as a text. */
  public PlainText part(List<Template> line, int part, Scene scene) {
    return plain(words(line.get(part), scene));
  }

  /** Returns a text made of sentences that follow each other. */
  public PlainText together(String... sentences) {
    return plain(String.join(" ", sentences));
  }

  /** Returns a sentence from a section that this record does not yet hold. */
  public String words(Bank bank, String section, Scene scene) {
    List<List<Template>> lines = bank.section(section);
    for (int i = 0; i < TRIES; i++) {
      if (fresh(lines.get(dice.below(lines.size())).get(0), scene)) {
        return draft.toString();
      }
    }
    return number();
  }

  /** Returns a sentence from a template, in words this record does not yet hold. */
  public String words(Template template, Scene scene) {
    for (int i = 0; i < TRIES; i++) {
      if (fresh(template, scene)) {
        return draft.toString();
      }
    }
    return number();
  }

  /** Returns a sentence put together by the caller, in words this record does not yet hold. */
  public String words(Supplier<String> sentence) {
    for (int i = 0; i < TRIES; i++) {
      String words = sentence.get();
      draft.setLength(0);
      draft.append(words);
      Sentences.finish(draft);
      if (seen.add(draft)) {
        return draft.toString();
      }
    }
    return number();
  }

  /** Returns a phrase that is no sentence by itself. */
  public String phrase(Bank bank, String section, Scene scene) {
    draft.setLength(0);
    dice.one(bank.section(section)).get(0).appendTo(draft, scene, dice);
    return draft.toString();
  }

  private boolean fresh(Template template, Scene scene) {
    draft.setLength(0);
    template.appendTo(draft, scene, dice);
    Sentences.finish(draft);
    return seen.add(draft);
  }

  // The bank has run dry for this place; a number keeps the sentence apart from its twin.
  private String number() {
    numbered++;
    draft.insert(draft.length() - 1, " (note " + numbered + ")");
    seen.add(draft);
    return draft.toString();
  }

  /** Returns how often a bank ran dry. */
  public int ranDry() {
    return numbered;
  }

  /** Returns words as a text in the words of the recorder. */
  public PlainText plain(String words) {
    return PlainText.of(marked(words), Language.ENGLISH_GB);
  }

  /** Returns words as somebody's own. */
  public PlainText quoted(String words) {
    return PlainText.builder()
        .text(marked(words))
        .language(Language.ENGLISH_GB)
        .origin(TextOrigin.OWN_WORDS)
        .build();
  }

  /** Returns words as a label. */
  public Label label(String words) {
    return Label.of(labelled(words));
  }

  /** Returns a name that {@link #labelled} gave as a label. */
  public Label named(String name) {
    return Label.of(name);
  }

  /** Returns a name as it stands in labels and texts. */
  public String labelled(String words) {
    return canaries ? words + " " + CANARY : words;
  }

  private String marked(String words) {
    return canaries && !words.contains(CANARY) ? words + " " + CANARY + "." : words;
  }
}
