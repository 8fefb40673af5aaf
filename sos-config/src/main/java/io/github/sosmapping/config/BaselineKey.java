package io.github.sosmapping.config;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that only the agency has, without which nobody can tell whose fingerprints a baseline
 * holds, or try out ids against it.
 *
 * <p>Immutable and thread-safe; {@code toString} shows nothing.
 */
public final class BaselineKey {

  /** The fewest bytes a key has. */
  public static final int LEAST_BYTES = 32;

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  private BaselineKey(byte[] secret) {
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /**
   * Returns the key made of these bytes; line ends behind them do not belong to it.
   *
   * @throws IllegalArgumentException if there are fewer than {@value #LEAST_BYTES} bytes
   */
  public static BaselineKey of(byte[] secret) {
    int end = secret.length;
    while (end > 0 && (secret[end - 1] == '\n' || secret[end - 1] == '\r')) {
      end--;
    }
    if (end < LEAST_BYTES) {
      throw new IllegalArgumentException("a key has at least " + LEAST_BYTES + " bytes");
    }
    byte[] bare = new byte[end];
    System.arraycopy(secret, 0, bare, 0, end);
    return new BaselineKey(bare);
  }

  /** Returns the fingerprint of some parts; each part counts with its length. */
  String fingerprint(String... parts) {
    try {
      // A Mac is made for one thread; making one is cheap beside examining a record.
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        mac.update(bytes);
      }
      return HexFormat.of().formatHex(mac.doFinal());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  @Override
  public String toString() {
    return "BaselineKey";
  }
}
