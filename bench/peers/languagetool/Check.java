// Checks the files 0.*, 1.*, … of a folder with LanguageTool's American English; prints one line of JSON a file:
// [index, [[start, end, rule, [suggestions]]…]], offsets in UTF-16 units.
//
//     java -cp 'node_modules/jars/*' Check.java <folder> <number> <seconds>
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

public class Check {
  public static void main(String[] args) throws Exception {
    Path folder = Paths.get(args[0]);
    int number = Integer.parseInt(args[1]);
    long end = System.currentTimeMillis() + Long.parseLong(args[2]) * 1000;
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    for (int index = 0; index < number && System.currentTimeMillis() < end; index++) {
      Path file = Files.exists(folder.resolve(index + ".md")) ? folder.resolve(index + ".md") : folder.resolve(index + ".txt");
      String text = Files.readString(file, StandardCharsets.UTF_8);
      StringJoiner found = new StringJoiner(",", "[" + index + ",[", "]]");
      for (RuleMatch match : tool.check(text)) {
        StringJoiner suggestions = new StringJoiner(",", "[", "]");
        List<String> replacements = match.getSuggestedReplacements();
        for (String one : replacements.subList(0, Math.min(5, replacements.size()))) suggestions.add(quote(one));
        found.add("[" + match.getFromPos() + "," + match.getToPos() + "," + quote(match.getRule().getId()) + "," + suggestions + "]");
      }
      System.out.println(found);
    }
  }

  private static String quote(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char unit : text.toCharArray()) {
      if (unit == '"' || unit == '\\') out.append('\\').append(unit);
      else if (unit < 32 || unit > 126) out.append(String.format("\\u%04x", (int) unit));
      else out.append(unit);
    }
    return out.append('"').toString();
  }
}
