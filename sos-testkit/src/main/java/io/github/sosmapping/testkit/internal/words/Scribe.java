package io.github.sosmapping.testkit.internal.words;

import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.TextOrigin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writes the texts of one record and never the same sentence twice.
 *
 * <p>For one thread.
 */
public final class Scribe {

  /** A word in every text and label of a record with canaries; nothing else uses it. */
  public static final String CANARY = "Kanarivo";

  private static final int TRIES = 24;
  private static final int LONGEST = 22;
  private static final Bank AGAIN = Bank.read("again");

  private final Dice dice;
  private final boolean canaries;
  private final HardTexts hard;
  private int pages;
  private final Seen seen = new Seen();
  private final Map<String, Integer> turns = new HashMap<>();
  private final StringBuilder draft = new StringBuilder(256);

  /** Starts with nothing said. */
  public Scribe(Dice dice, Manner manner) {
    this.dice = dice;
    this.canaries = manner.canaries();
    this.hard = new HardTexts(manner.ofTexts());
  }

  /** Returns the lines of a section in turn, from a place that chance chooses. */
  public List<Template> line(Bank bank, String section) {
    List<List<Template>> lines = bank.section(section);
    int turn = turns.merge(bank.name() + section, 1, Integer::sum);
    if (turn == 1) {
      turn = dice.from(1, lines.size());
      turns.put(bank.name() + section, turn);
    }
    return lines.get(turn % lines.size());
  }

  /** Returns a text from a section. */
  public PlainText from(Bank bank, String section, Scene scene) {
    return plain(words(bank, section, scene));
  }

  /** Returns somebody's exact words from a section. */
  public PlainText quote(Bank bank, String section, Scene scene) {
    return quoted(say(() -> any(bank.section(section), scene), scene, "quoted"));
  }

  /** Returns sentences that follow each other as a text. */
  public PlainText together(String... sentences) {
    return plain(String.join(" ", sentences));
  }

  /** Returns a template as somebody's exact words. */
  public PlainText quote(Template template, Scene scene) {
    return quoted(say(() -> phrase(template, scene), scene, "quoted"));
  }

  /** Returns a template as a text. */
  public PlainText from(Template template, Scene scene) {
    return plain(words(template, scene));
  }

  /** Returns a sentence from a section that this record does not yet hold. */
  public String words(Bank bank, String section, Scene scene) {
    List<List<Template>> lines = bank.section(section);
    return words(() -> any(lines, scene), scene);
  }

  /** Returns a sentence from a template, in words this record does not yet hold. */
  public String words(Template template, Scene scene) {
    return words(() -> phrase(template, scene), scene);
  }

  /** Returns a sentence put together by the caller, in words this record does not yet hold. */
  public String words(Supplier<String> sentence, Scene scene) {
    return say(sentence, scene, "said");
  }

  /** Returns a phrase that is no sentence by itself. */
  public String phrase(Bank bank, String section, Scene scene) {
    return any(bank.section(section), scene);
  }

  private String any(List<List<Template>> lines, Scene scene) {
    return phrase(dice.one(lines).get(0), scene);
  }

  private String phrase(Template template, Scene scene) {
    draft.setLength(0);
    template.appendTo(draft, scene, dice);
    return draft.toString();
  }

  private String say(Supplier<String> sentence, Scene scene, String again) {
    for (int i = 0; i < TRIES; i++) {
      if (isNew(sentence.get())) {
        return draft.toString();
      }
    }
    for (int i = 0; i < TRIES; i++) {
      String words = sentence.get();
      int end = words.length() - (Sentences.ends(words.charAt(words.length() - 1)) ? 1 : 0);
      String longer = words.substring(0, end) + phrase(AGAIN, again, scene);
      if (Sentences.words(longer) <= LONGEST && isNew(longer)) {
        return draft.toString();
      }
    }
    pages++;
    isNew(sentence.get() + ", page " + pages + " of the diary");
    return draft.toString();
  }

  private boolean isNew(String words) {
    draft.setLength(0);
    draft.append(words);
    Sentences.finish(draft);
    return seen.add(draft);
  }

  /** Returns words as a text in the words of the recorder. */
  public PlainText plain(String words) {
    return hard.next(PlainText.of(marked(words), Language.ENGLISH_GB));
  }

  /** Returns words as somebody's own. */
  public PlainText quoted(String words) {
    return hard.next(
        PlainText.builder()
            .text(marked(words))
            .language(Language.ENGLISH_GB)
            .origin(TextOrigin.OWN_WORDS)
            .build());
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
