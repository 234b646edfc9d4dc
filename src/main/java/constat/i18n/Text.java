package constat.i18n;

/** One text in both languages; inline Markdown with directives, as the editor wrote it. */
public record Text(String fr, String en) {

    public String in(Language language) {
        return language == Language.FR ? fr : en;
    }
}
