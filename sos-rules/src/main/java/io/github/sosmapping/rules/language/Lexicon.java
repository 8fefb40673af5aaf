package io.github.sosmapping.rules.language;

import io.github.sosmapping.core.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of one language that a family may not know.
 *
 * <p>Ours are loaded once, on first use. An agency makes one of its own from them: adding,
 * replacing, switching off. Immutable and thread-safe.
 */
public final class Lexicon {

  private static final class Standard {
    // By language subtag. All at once: those besides English are small.
    static final Map<String, Lexicon> LISTS = LexiconFiles.load();
  }

  private final String language;
  private final List<LexiconEntry> entries;
  private final List<Context> contexts;
  private final Usage usage;
  private final PhraseTable phrases = new PhraseTable();

  Lexicon(String language, Collection<LexiconEntry> entries, Usage usage) {
    this.language = language;
    this.usage = usage;
    this.entries = List.copyOf(entries);
    this.contexts = new ArrayList<>(entries.size());
    for (int i = 0; i < this.entries.size(); i++) {
      LexiconEntry entry = this.entries.get(i);
      Context context = usage.contextOf(entry);
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

  /** Returns our word list for a language, whatever its region, if there is one. */
  public static Optional<Lexicon> standard(Language language) {
    return Optional.ofNullable(Standard.LISTS.get(primary(language.tag())));
  }

  private static String primary(String tag) {
    int region = tag.indexOf('-');
    return (region < 0 ? tag : tag.substring(0, region)).toLowerCase(Locale.ROOT);
  }

  /** Starts a word list from this one. */
  public Builder toBuilder() {
    return new Builder(language, entries, usage);
  }

  /** Starts an empty word list for a language. */
  public static Builder builder(Language language) {
    Usage usage = standard(language).map(ours -> ours.usage).orElse(Usage.NONE);
    return new Builder(language.tag(), List.of(), new Usage(Map.of(), usage.cues(), usage.ways()));
  }

  /** Returns the language, without its region where it is one of ours. */
  public Language language() {
    return Language.of(language);
  }

  /** Returns the entries. */
  public List<LexiconEntry> entries() {
    return entries;
  }

  /** Tells whether this word list is for a language, whatever its region. */
  public boolean isFor(Language other) {
    return other.isIn(primary(language));
  }

  /** How writers of this language say what a term means. */
  Ways ways() {
    return usage.ways();
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
    private final Usage usage;
    private final Map<String, LexiconEntry> entries = new LinkedHashMap<>();

    private Builder(String language, List<LexiconEntry> entries, Usage usage) {
      this.language = language;
      this.usage = usage;
      entries.forEach(entry -> this.entries.put(entry.id(), entry));
    }

    /**
     * Adds an entry, or replaces the one with the same id.
     *
     * @throws IllegalArgumentException if it takes endings in an unknown way, or if its contexts
     *     are not in the notation
     */
    public Builder put(LexiconEntry entry) {
      if (!LexiconEntry.grammars().contains(entry.grammar())) {
        throw new IllegalArgumentException("a word takes endings in an unknown way");
      }
      usage.contextOf(entry);
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

    /** Returns the word list. */
    public Lexicon build() {
      return new Lexicon(language, entries.values(), usage);
    }
  }
}
