package constat.edition;

import constat.content.Document;
import constat.content.FrontMatter.View;
import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.fact.FactState;
import constat.fact.Helpline;
import constat.guidance.Guidance;
import constat.guidance.Letter;
import constat.guidance.Triage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What guidance names exists: helplines, letters, pages; a letter's page can send nothing. */
final class GuidanceRules {

    private final List<Document> documents;
    private final Guidance guidance;
    private final FactState state;
    private final Diagnostics diagnostics;
    private final Set<String> pages;

    private GuidanceRules(EditionBuilder.Input input, Diagnostics diagnostics) {
        this.documents = input.documents();
        this.guidance = input.guidance();
        this.state = input.now();
        this.diagnostics = diagnostics;
        this.pages = documents.stream().map(Document::id).collect(Collectors.toSet());
    }

    static void check(EditionBuilder.Input input, Diagnostics diagnostics) {
        GuidanceRules rules = new GuidanceRules(input, diagnostics);
        Triage triage = input.guidance().triage();
        if (triage != null) {
            triage.outcomes().forEach(rules::outcome);
        }
        input.guidance().letters().forEach(rules::letter);
        input.documents().forEach(rules::document);
    }

    private void outcome(Triage.Outcome outcome) {
        List<String> lines = state.helplines().stream().map(Helpline::id).toList();
        outcome.call().stream()
                .filter(id -> !lines.contains(id))
                .forEach(id -> unknown(Code.REFERENCE_UNKNOWN, outcome.places().get(0), id, lines));
        String letter = outcome.letter();
        if (letter != null && guidance.letter(letter).isEmpty()) {
            List<String> letters = guidance.letters().stream().map(Letter::id).toList();
            unknown(Code.LETTER_UNKNOWN, outcome.places().get(1), letter, letters);
        }
        outcome.pages().forEach(id -> page(id, outcome.places().get(2)));
    }

    private void page(String id, Location location) {
        if (!pages.contains(id)) {
            unknown(Code.PAGE_ID_UNKNOWN, location, id, List.copyOf(pages));
        }
    }

    private void letter(Letter letter) {
        page(letter.page(), letter.pageLocation());
        for (Document document : documents) {
            boolean shown = document.id().equals(letter.page());
            boolean guarded = document.matter().view() == View.LETTER && document.matter().letter();
            if (shown && !guarded) {
                diagnostics.add(Code.LETTER_EXPOSED, letter.pageLocation(), document.path());
            }
        }
    }

    private void document(Document document) {
        View view = document.matter().view();
        if (view == View.TRIAGE && guidance.triage() == null) {
            diagnostics.add(Code.TRIAGE_MISSING, document.start());
        }
        if (view == View.LETTER && guidance.letterOf(document.id()).isEmpty()) {
            diagnostics.add(Code.LETTER_MISSING, document.matter().at("id"), document.id());
        }
        Set<String> known =
                state.helplines().stream()
                        .flatMap(helpline -> helpline.situations().stream())
                        .collect(Collectors.toSet());
        document.matter().help().stream()
                .filter(situation -> !known.contains(situation))
                .forEach(
                        situation ->
                                unknown(
                                        Code.VALUE_UNKNOWN,
                                        document.matter().at("help"),
                                        situation,
                                        List.copyOf(known)));
    }

    private void unknown(Code code, Location location, String name, List<String> known) {
        diagnostics.addUnknown(code, location, name, known.stream().sorted().toList());
    }
}
