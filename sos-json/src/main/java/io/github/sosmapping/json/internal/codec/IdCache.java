package io.github.sosmapping.json.internal.codec;

import io.github.sosmapping.core.basis.Id;
import org.jspecify.annotations.Nullable;

/**
 * The ids of one document by their bytes, because ids are mentioned many times: mostly the same
 * text gives the same object.
 *
 * <p>Looks into a few slots only and then forgets, so that ids made to collide cost memory and
 * nothing else. Not thread-safe.
 */
final class IdCache {

  private static final int SMALLEST = 64;
  private static final int LARGEST = 4096;
  private static final int PROBES = 4;

  private @Nullable Id<?>[] ids = new Id<?>[SMALLEST];
  private int[] starts = new int[SMALLEST];
  private long[] hashes = new long[SMALLEST];
  private int size;

  /** The id with the text that was read last. */
  Id<?> get(Tokens tokens) {
    long hash = tokens.hash();
    int slot = 0;
    for (int i = 0; i < PROBES; i++) {
      slot = slot(hash, i);
      Id<?> known = ids[slot];
      if (known == null) {
        break;
      }
      if (hashes[slot] == hash && tokens.isAt(starts[slot], known.value().length())) {
        return known;
      }
    }
    Id<?> id = Id.of(tokens.string());
    if (tokens.isPlain()) {
      put(slot, hash, tokens.start(), id);
    }
    return id;
  }

  private int slot(long hash, int probe) {
    return (int) (hash >>> 32) + probe & ids.length - 1;
  }

  private void put(int slot, long hash, int start, Id<?> id) {
    if (ids[slot] == null && ++size > ids.length / 2 && ids.length < LARGEST) {
      grow();
      put(slot(hash, 0), hash, start, id);
      return;
    }
    ids[slot] = id;
    starts[slot] = start;
    hashes[slot] = hash;
  }

  private void grow() {
    @Nullable Id<?>[] oldIds = ids;
    int[] oldStarts = starts;
    long[] oldHashes = hashes;
    int length = 4 * oldIds.length;
    ids = new Id<?>[length];
    starts = new int[length];
    hashes = new long[length];
    size = 0;
    for (int i = 0; i < oldIds.length; i++) {
      Id<?> id = oldIds[i];
      if (id != null) {
        put(slot(oldHashes[i], 0), oldHashes[i], oldStarts[i], id);
      }
    }
  }
}
