package constat.content;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives headings the names by which they are linked to, each once on a page. */
final class Anchors {

    private final Set<String> taken = new HashSet<>();

    /** « Qu’est-ce qui est contesté ? » becomes {@code qu-est-ce-qui-est-conteste}. */
    String of(String heading) {
        String slug = slug(heading);
        String anchor = slug;
        for (int n = 2; !taken.add(anchor); n++) {
            anchor = slug + "-" + n;
        }
        return anchor;
    }

    private static String slug(String heading) {
        String plain =
                Normalizer.normalize(heading.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replace("œ", "oe")
                        .replace("æ", "ae")
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-");
        String slug = plain.replaceAll("^-|-$", "");
        return slug.isEmpty() ? "section" : slug;
    }
}
