package constat.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions that an editor asks in third-level headings and answers below each, in the words of
 * schema.org. A page is such a list if it has many headings and most of them are questions.
 */
final class AskedHeadings {

    private static final int MANY = 10;

    private static final Pattern ASKED =
            Pattern.compile("(?s)<h3[^>]*>(.*?)</h3>(.*?)(?=<h[23][ >]|</section>)");

    /** Where to read on, at the end of an answer. */
    private static final Pattern MORE = Pattern.compile("(?s)\\s*<a [^>]*>[^<]*</a>\\s*</p>");

    private AskedHeadings() {}

    /** In the page's order; empty if it is no such list. */
    static List<Map<String, Object>> in(String html) {
        List<Map<String, Object>> all = new ArrayList<>();
        int questions = 0;
        Matcher asked = ASKED.matcher(html);
        while (asked.find()) {
            String heading = words(asked.group(1));
            questions += heading.endsWith("?") ? 1 : 0;
            String answer = words(MORE.matcher(asked.group(2)).replaceAll("</p>"));
            all.add(LinkedRecords.asked(heading, answer));
        }
        return questions >= MANY && questions * 2 > all.size() ? all : List.of();
    }

    private static String words(String html) {
        return ProseHtml.text(html).replaceAll("[ \\n]+", " ").strip();
    }
}
