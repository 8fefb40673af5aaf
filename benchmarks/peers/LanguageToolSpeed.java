import java.nio.file.Files;
import java.nio.file.Path;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** Times LanguageTool over the texts that speed.mjs has written. Run by hand. */
final class LanguageToolSpeed {

  private static final int ROUNDS = 3;

  private LanguageToolSpeed() {}

  public static void main(String[] arguments) throws Exception {
    String[] texts = Files.readString(Path.of(arguments[0])).split("\n\n", -1);
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-GB"));
    long characters = 0;
    for (String text : texts) {
      characters += text.length();
    }
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (String text : texts) {
        tool.check(text);
      }
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    System.out.printf("LanguageTool: %.3f million characters a second%n", characters / best / 1e6);
  }
}
