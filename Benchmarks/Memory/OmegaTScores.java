// Scores pairs of English texts as OmegaT does: for scripts/measure/memory --parts omegat, with the OmegaT that is installed.
//
// Reads lines of two texts parted by a tab; writes for each OmegaT's three scores: words stemmed, words as they are, and
// everything (signs, numbers, spaces) as it is.

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.omegat.core.matching.FuzzyMatcher;
import org.omegat.core.matching.LevenshteinDistance;
import org.omegat.tokenizer.ITokenizer;
import org.omegat.tokenizer.LuceneEnglishTokenizer;

public class OmegaTScores {
  public static void main(String[] arguments) throws Exception {
    ITokenizer tokenizer = new LuceneEnglishTokenizer();
    LevenshteinDistance distance = new LevenshteinDistance();
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      String[] texts = line.split("\t", 2);
      int stemmed = FuzzyMatcher.calcSimilarity(
          distance, tokenizer.tokenizeWords(texts[0], ITokenizer.StemmingMode.MATCHING),
          tokenizer.tokenizeWords(texts[1], ITokenizer.StemmingMode.MATCHING));
      int words = FuzzyMatcher.calcSimilarity(
          distance, tokenizer.tokenizeWords(texts[0], ITokenizer.StemmingMode.NONE),
          tokenizer.tokenizeWords(texts[1], ITokenizer.StemmingMode.NONE));
      int all = FuzzyMatcher.calcSimilarity(
          distance, tokenizer.tokenizeVerbatim(texts[0]), tokenizer.tokenizeVerbatim(texts[1]));
      System.out.println(stemmed + "\t" + words + "\t" + all);
    }
  }
}
