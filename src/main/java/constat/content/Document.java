package constat.content;

import constat.diagnostic.Location;
import constat.i18n.Language;

/**
 * One Markdown file: a page in one language.
 *
 * @param path from the content folder's root, such as {@code fr/que-faire.md}
 * @param address where it is served, such as {@code /fr/que-faire} or {@code /fr/}
 * @param digest of its title, description and text: what {@code translates} of its counterpart
 *     names; 12 hexadecimal digits
 * @param start the first character of its file, for what concerns the file as a whole
 */
public record Document(
        String path,
        String address,
        Language language,
        FrontMatter matter,
        Prose body,
        String digest,
        Location start) {

    public String id() {
        return matter.id();
    }

    /** Whether it was translated from another text than its counterpart has now. */
    public boolean behind(Document counterpart) {
        String named = matter.translates();
        return named != null && !named.equals(counterpart.digest);
    }

    /** The address of a file below {@code fr/} or {@code en/}. */
    static String address(String path) {
        String plain = "/" + path.substring(0, path.length() - ".md".length());
        return plain.endsWith("/index") ? plain.substring(0, plain.length() - 5) : plain;
    }
}
