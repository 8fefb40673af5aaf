package io.github.sosmapping.rules.language;

import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.text.Quotes;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pass over one text. For one thread. */
final class Scan {

  private static final int LONGEST_PHRASE = 10;
  private static final String UNKNOWN = "unknown-acronym";
  private static final String UNKNOWN_WHY = "Letters that not everybody in the family can know.";

  private final String text;
  private final Lexicon lexicon;
  private final PlainLanguageOptions options;
  private final Tokens ahead;
  private final Tokens again;
  private final Surroundings around;
  private final Acronyms acronyms;
  private @Nullable Quotes quotes;
  private final List<Flag> flags = new ArrayList<>(4);
  // Words of the list in ordinary surroundings; an explanation there still counts.
  private final List<Flag> leftAlone = new ArrayList<>(0);
  private @Nullable Flag longest;
  private @Nullable Flag ordinary;
  private boolean unclear;

  Scan(String text, Lexicon lexicon, PlainLanguageOptions options) {
    this.text = text;
    this.lexicon = lexicon;
    this.options = options;
    this.ahead = new Tokens(text);
    this.again = new Tokens(text);
    this.around = new Surroundings(text);
    this.acronyms = new Acronyms(text, options);
  }

  /**
   * Returns where the first word stands that needs a closer look, as {@link Tokens#nextCandidate}
   * finds it, or the length of the text; for texts without unusual words only.
   */
  static int firstCandidate(Words words, PhraseTable phrases) {
    int before = 0;
    boolean opened = false;
    for (int i = 0; i < words.count(); i++) {
      int hash = words.hash(i);
      if (opened && phrases.mayGoOn(before, hash) && phrases.isBegun(words, i - 1)) {
        return words.start(i - 1);
      }
      int hint = phrases.hint(hash);
      if (words.hasCapitals(i) || ((hint & PhraseTable.ALONE) != 0 && phrases.isAlone(hash))) {
        return words.start(i);
      }
      opened = hint != 0;
      before = hash;
    }
    return words.text().length();
  }

  /** Looks at a text from a position on; most hold no word that needs a closer look. */
  static PlainLanguageResult run(
      String text, int from, Lexicon lexicon, PlainLanguageOptions options) {
    if (from == text.length()) {
      return PlainLanguageResult.CLEAN;
    }
    Tokens tokens = new Tokens(text);
    return tokens.nextCandidate(from, lexicon.phrases())
        ? new Scan(text, lexicon, options).runFrom(tokens)
        : PlainLanguageResult.CLEAN;
  }

  private PlainLanguageResult runFrom(Tokens tokens) {
    PhraseTable phrases = lexicon.phrases();
    boolean more = true;
    while (more) {
      int from = tokens.end();
      int node = phrases.branch(PhraseTable.ROOT, PhraseTable.key(tokens.hash(), 0));
      boolean letters = tokens.capitals() > 1;
      Flag flag = node == 0 ? null : longestFrom(tokens, node);
      boolean listed = flag == null && node != 0 && ordinary != null;
      // Letters of the list that may well stand for something else are still letters.
      boolean open = flag == null && letters && (!listed || unclear);
      if (open && acronyms.isUnknown(tokens, around)) {
        flag = unknown(tokens);
      } else if (listed && ordinary != null) {
        leftAlone.add(ordinary);
      }
      if (flag != null && !isQuoted(flag.start())) {
        flags.add(flag);
        from = flag.end();
      }
      more = tokens.nextCandidate(from, phrases);
    }
    if (flags.isEmpty()) {
      return PlainLanguageResult.CLEAN;
    }
    return withoutExplained();
  }

  private static Flag unknown(Tokens tokens) {
    return new Flag(
        tokens.start(),
        tokens.end(),
        WordKind.ACRONYM,
        UNKNOWN,
        List.of(),
        UNKNOWN_WHY,
        Severity.ADVICE);
  }

  private boolean isQuoted(int position) {
    Quotes found = quotes;
    if (found == null) {
      found = Quotes.of(text);
      quotes = found;
    }
    return found.covers(position);
  }

  /** The longest phrase of the word list that starts with this word and is no ordinary use. */
  private @Nullable Flag longestFrom(Tokens first, int firstNode) {
    longest = null;
    ordinary = null;
    unclear = false;
    int node = firstNode;
    int end = first.end();
    note(first, node, end);
    PhraseTable phrases = lexicon.phrases();
    for (int i = 1; i < LONGEST_PHRASE && ahead.next(end); i++) {
      int gap = PhraseTable.gap(text, end, ahead.start());
      if (gap == -1) {
        break;
      }
      node = phrases.branch(node, PhraseTable.key(ahead.hash(), gap));
      if (node == 0) {
        break;
      }
      end = ahead.end();
      note(first, node, end);
    }
    return longest;
  }

  private void note(Tokens first, int node, int end) {
    for (PhraseTable.Form form : lexicon.phrases().formsAt(node)) {
      LexiconEntry entry = lexicon.entries().get(form.entry());
      int start = first.start();
      if (!isWritten(form, start, end)
          || acronyms.isShouted(form, start, end)
          || acronyms.isName(start, end)
          || around.followsTitle(start)) {
        continue;
      }
      Flag flag =
          new Flag(
              start,
              end + form.suffix().length(),
              entry.kind(),
              entry.id(),
              entry.plain(),
              entry.why(),
              entry.severity());
      Context.Use use = lexicon.context(form.entry()).use(around, start, end);
      if (use == Context.Use.MEANT) {
        longest = flag;
        return;
      }
      ordinary = flag;
      unclear = use == Context.Use.UNCLEAR && entry.kind() == WordKind.ACRONYM;
    }
  }

  /** A hash can be shared by chance; the words themselves decide. */
  private boolean isWritten(PhraseTable.Form form, int start, int end) {
    String words = form.words();
    String exact = form.exact();
    int inWords = 0;
    int inExact = 0;
    for (int from = start; from < end && again.next(from); from = again.end()) {
      if (from > start) {
        inWords = behindBlank(words, inWords);
        inExact = exact == null ? 0 : behindBlank(exact, inExact);
      }
      inWords = inWords < 0 ? -1 : again.follows(words, inWords);
      if (inWords < 0 || inExact < 0) {
        return false;
      }
      if (exact != null) {
        int length = again.end() - again.start();
        if (!exact.regionMatches(inExact, text, again.start(), length)) {
          return false;
        }
        inExact += length;
      }
    }
    return inWords == words.length()
        && (exact == null || inExact == exact.length())
        && text.startsWith(form.suffix(), end);
  }

  private static int behindBlank(String words, int at) {
    return at < words.length() && words.charAt(at) == ' ' ? at + 1 : -1;
  }

  private PlainLanguageResult withoutExplained() {
    Explanations explanations =
        new Explanations(text, lexicon.isFor(Language.ENGLISH_GB), lexicon.ways());
    Set<String> explained = new HashSet<>();
    List<Flag> mentions = new ArrayList<>(flags);
    mentions.addAll(leftAlone);
    for (Flag flag : mentions) {
      if (explanations.explains(flag)) {
        explained.add(key(flag));
      }
    }
    List<Flag> left = new ArrayList<>(flags.size());
    for (Flag flag : flags) {
      boolean known =
          explained.contains(key(flag))
              || explanations.isPartOfExplanation(flag)
              || options.explained().contains(written(flag));
      if (!known) {
        left.add(flag);
      }
    }
    Set<String> letters = new HashSet<>();
    for (Flag flag : mentions) {
      if (flag.kind() == WordKind.ACRONYM && explained.contains(key(flag))) {
        letters.add(written(flag));
      }
    }
    return new PlainLanguageResult(true, left, letters, Optional.empty());
  }

  private String written(Flag flag) {
    return text.substring(flag.start(), flag.end());
  }

  private String key(Flag flag) {
    return flag.kind() == WordKind.ACRONYM ? written(flag) : flag.entry();
  }
}
