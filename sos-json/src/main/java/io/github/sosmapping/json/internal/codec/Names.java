package io.github.sosmapping.json.internal.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A few names that are told apart by their bytes: the properties of an object or the terms of a
 * vocabulary. Immutable and thread-safe.
 *
 * <p>Open hashing over the first and last eight bytes, which are the whole of most names.
 */
final class Names {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int SLOTS_PER_NAME = 4;
  private static final byte FREE = -1;

  private final byte[][] names;
  private final long[] heads;
  private final long[] tails;
  private final byte[] slots;
  private final int shift;

  private Names(byte[][] names) {
    this.names = names;
    this.heads = new long[names.length];
    this.tails = new long[names.length];
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(names.length * SLOTS_PER_NAME);
    this.shift = Long.SIZE - bits;
    this.slots = new byte[1 << bits];
    Arrays.fill(slots, FREE);
    for (int i = 0; i < names.length; i++) {
      add(i);
    }
  }

  /** Names with their positions; at most 127. */
  static Names of(String... names) {
    return new Names(
        Arrays.stream(names)
            .map(name -> name.getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new));
  }

  private void add(int name) {
    byte[] bytes = names[name];
    heads[name] = head(bytes, 0, bytes.length);
    tails[name] = tail(bytes, bytes.length, bytes.length);
    int slot = slot(hash(heads[name], tails[name], bytes.length));
    while (slots[slot] != FREE) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = (byte) name;
  }

  /** Position of the name that these bytes are, or below 0. */
  int find(byte[] bytes, int start, int end) {
    int length = end - start;
    long head = head(bytes, start, length);
    long tail = tail(bytes, end, length);
    int slot = slot(hash(head, tail, length));
    for (int name = slots[slot]; name != FREE; name = slots[slot]) {
      if (heads[name] == head && tails[name] == tail && isSame(names[name], bytes, start, end)) {
        return name;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return FREE;
  }

  private static boolean isSame(byte[] name, byte[] bytes, int start, int end) {
    int length = end - start;
    return name.length == length
        && (length <= 2 * Long.BYTES || Arrays.equals(name, 0, length, bytes, start, end));
  }

  private int slot(long hash) {
    return (int) (hash >>> shift);
  }

  /** A hash of bytes, from the first and last of them and their number; best in its high bits. */
  static long hash(byte[] bytes, int start, int end) {
    int length = end - start;
    return hash(head(bytes, start, length), tail(bytes, end, length), length);
  }

  private static long hash(long head, long tail, int length) {
    return (head ^ Long.rotateLeft(tail, 29) ^ length) * SPREAD;
  }

  private static long head(byte[] bytes, int start, int length) {
    if (start + Long.BYTES <= bytes.length) {
      long head = (long) LONGS.get(bytes, start);
      return length >= Long.BYTES ? head : head & ((1L << (length * Byte.SIZE)) - 1);
    }
    long head = 0;
    for (int i = Math.min(length, Long.BYTES) - 1; i >= 0; i--) {
      head = head << Byte.SIZE | (bytes[start + i] & 0xFF);
    }
    return head;
  }

  private static long tail(byte[] bytes, int end, int length) {
    return length <= Long.BYTES ? 0 : (long) LONGS.get(bytes, end - Long.BYTES);
  }
}
