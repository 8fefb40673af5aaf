package io.github.sosmapping.rules.language;

import io.github.sosmapping.core.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of one language that a family may not know.
 *
 * <p>Ours are loaded once, on first use. An agency makes one of its own from them: adding,
 * replacing, switching off. Immutable and thread-safe.
 */
public final class Lexicon {

  private static final List<String> ENGLISH_FILES =
      List.of(
          "acronyms",
          "agencies",
          "care",
          "complex",
          "court",
          "education",
          "health",
          "jargon",
          "judgement",
          "legal",
          "life",
          "police",
          "service-speak");

  private static final class English {
    static final Lexicon STANDARD = load("en", ENGLISH_FILES);
  }

  private static final class Welsh {
    static final Lexicon STANDARD = load("cy", List.of("words"));
  }

  private final String language;
  private final List<LexiconEntry> entries;
  private final List<Context> contexts;
  private final PhraseTable phrases = new PhraseTable();

  private Lexicon(String language, Collection<LexiconEntry> entries) {
    this.language = language;
    this.entries = List.copyOf(entries);
    this.contexts = new ArrayList<>(entries.size());
    for (int i = 0; i < this.entries.size(); i++) {
      LexiconEntry entry = this.entries.get(i);
      Context context = Context.of(entry.fine());
      contexts.add(context);
      boolean exact = entry.grammar().equals("acronym") || context.exactCase();
      addForms(i, entry.head(), entry.grammar(), exact);
      for (String form : entry.forms()) {
        addForms(i, form, entry.grammar(), exact);
      }
    }
  }

  private void addForms(int entry, String written, String grammar, boolean exact) {
    for (String form : Inflections.of(written, grammar)) {
      phrases.add(entry, form, exact);
    }
  }

  private static Lexicon load(String language, List<String> files) {
    List<LexiconEntry> entries = new ArrayList<>();
    for (String file : files) {
      try (InputStream in = Lexicon.class.getResourceAsStream(language + "/" + file + ".tsv")) {
        if (in == null) {
          throw new IllegalStateException("the library lacks its own word list " + file);
        }
        entries.addAll(EntryFile.read(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Lexicon(language, entries);
  }

  /** Returns our word list for a language, whatever its region, if there is one. */
  public static Optional<Lexicon> standard(Language language) {
    if (language.isIn("en")) {
      return Optional.of(English.STANDARD);
    }
    return language.isIn("cy") ? Optional.of(Welsh.STANDARD) : Optional.empty();
  }

  /** Starts a word list from this one. */
  public Builder toBuilder() {
    return new Builder(language, entries);
  }

  /** Starts an empty word list for a language. */
  public static Builder builder(Language language) {
    return new Builder(language.tag(), List.of());
  }

  /** Returns the entries. */
  public List<LexiconEntry> entries() {
    return entries;
  }

  /** Tells whether this word list is for a language. */
  boolean isFor(Language other) {
    int region = language.indexOf('-');
    return other.isIn(region < 0 ? language : language.substring(0, region));
  }

  PhraseTable phrases() {
    return phrases;
  }

  Context context(int entry) {
    return contexts.get(entry);
  }

  /** Builds a {@link Lexicon}; not thread-safe. */
  public static final class Builder {

    private final String language;
    private final Map<String, LexiconEntry> entries = new LinkedHashMap<>();

    private Builder(String language, List<LexiconEntry> entries) {
      this.language = language;
      entries.forEach(entry -> this.entries.put(entry.id(), entry));
    }

    /** Adds an entry, or replaces the one with the same id. */
    public Builder put(LexiconEntry entry) {
      entries.put(entry.id(), entry);
      return this;
    }

    /**
     * Adds the entries of a file in the notation of our word lists, and closes it.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a line is not an entry; the message names the line
     */
    public Builder putAll(InputStream file) throws IOException {
      EntryFile.read(file).forEach(this::put);
      return this;
    }

    /**
     * Switches an entry off.
     *
     * @throws IllegalArgumentException if there is no such entry
     */
    public Builder off(String id) {
      if (entries.remove(id) == null) {
        throw new IllegalArgumentException("there is no entry " + id + " in this word list");
      }
      return this;
    }

    /**
     * Returns the word list.
     *
     * @throws IllegalArgumentException if an entry's contexts are not in the notation
     */
    public Lexicon build() {
      return new Lexicon(language, entries.values());
    }
  }
}
