package constat.fact;

import constat.i18n.Language;
import constat.input.Site;
import java.time.LocalDate;
import java.util.Optional;

/** Where a record's page is; the words come from {@code site.yaml}. */
public final class Addresses {

    private final Site site;

    public Addresses(Site site) {
        this.site = site;
    }

    /** The page of a question, under figures if it asks for a number. */
    public String question(Question question, Language language) {
        return path(question.number() ? "figure" : "question", question.id(), language);
    }

    /** A claim's line on its question's page. */
    public String statement(Question question, String claim, Language language) {
        return question(question, language) + "#" + claim;
    }

    public String event(String id, Language language) {
        return path("event", id, language);
    }

    public String precedent(String id, Language language) {
        return path("precedent", id, language);
    }

    public String source(String id, Language language) {
        return path("source", id, language);
    }

    /**
     * A page as it was at the end of a day.
     *
     * @param page its address now, such as {@code /fr/chiffres}
     */
    public String asOf(LocalDate day, String page, Language language) {
        return asOf(language) + "/" + day + page.substring(language.tag().length() + 1);
    }

    /** What the addresses of all past states begin with. */
    public String asOf(Language language) {
        return "/" + language.tag() + "/" + site.addressWord("as-of", language);
    }

    /** The page of any record that has one, for {@code /id/{kind}/{id}}. */
    public Optional<String> of(RecordKey key, FactState state, Language language) {
        return switch (key.kind()) {
            case QUESTION -> state.question(key.id()).map(q -> question(q.question(), language));
            case CLAIM ->
                    state.statement(key.id())
                            .flatMap(s -> state.question(s.question()))
                            .map(q -> statement(q.question(), key.id(), language));
            case EVENT -> state.event(key.id()).map(e -> event(e.id(), language));
            case PRECEDENT -> state.precedent(key.id()).map(p -> precedent(p.id(), language));
            case SOURCE -> state.source(key.id()).map(s -> source(s.id(), language));
            default -> Optional.empty();
        };
    }

    private String path(String kind, String id, Language language) {
        return "/" + language.tag() + "/" + site.addressWord(kind, language) + "/" + id;
    }
}
