package constat.prose;

import constat.content.Directive;
import constat.content.ProseBlock;
import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.fact.Caveat;
import constat.fact.Derived;
import constat.fact.FactState;
import constat.fact.QuestionState;
import constat.fact.Statement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A value that carries caveats stands beside each of them, and never where none can stand. */
final class CaveatRule {

    private final FactState state;
    private final Diagnostics diagnostics;

    CaveatRule(FactState state, Diagnostics diagnostics) {
        this.state = state;
        this.diagnostics = diagnostics;
    }

    void check(Passage passage) {
        Map<Integer, Set<String>> printed = new LinkedHashMap<>();
        for (ProseBlock block : passage.prose().blocks()) {
            printed.computeIfAbsent(block.group(), g -> new HashSet<>()).addAll(printed(block));
        }
        for (ProseBlock block : passage.prose().blocks()) {
            boolean title = passage.title() || block.kind() == ProseBlock.Kind.HEADING;
            for (ProseBlock.Placed placed : block.directives()) {
                if (title || block.inLink(placed.offset())) {
                    title(placed.directive());
                } else {
                    block(placed.directive(), printed.getOrDefault(block.group(), Set.of()));
                }
            }
        }
    }

    /** The claims whose clauses a block prints, by themselves or in a whole sentence. */
    private Set<String> printed(ProseBlock block) {
        Set<String> claims = new HashSet<>();
        for (ProseBlock.Placed placed : block.directives()) {
            Directive directive = placed.directive();
            String form = directive.attribute("form", "");
            if (directive.name().equals("claim") && form.equals("short")) {
                claims.add(directive.label());
            } else if (directive.name().equals("fact") && form.equals("sentence")) {
                carried(directive).forEach(caveat -> claims.add(caveat.claim()));
            }
        }
        return claims;
    }

    private void title(Directive directive) {
        boolean bare = !directive.attribute("form", "").equals("short");
        if (bare && !carried(directive).isEmpty()) {
            diagnostics.add(Code.FACT_IN_TITLE, directive.location(), directive.label());
        }
    }

    private void block(Directive directive, Set<String> printed) {
        String form = directive.attribute("form", "");
        if (form.equals("sentence") || form.equals("short")) {
            return;
        }
        for (Caveat caveat : carried(directive)) {
            if (!printed.contains(caveat.claim())) {
                diagnostics.add(
                        Code.CAVEAT_MISSING,
                        directive.location(),
                        directive.label(),
                        caveat.claim());
            }
        }
    }

    private List<Caveat> carried(Directive directive) {
        if (directive.name().equals("claim")) {
            return state.statement(directive.label()).map(Statement::carried).orElse(List.of());
        }
        if (!directive.name().equals("fact")) {
            return List.of();
        }
        Optional<QuestionState> question = state.question(directive.label());
        if (question.isEmpty()) {
            return state.derived(directive.label()).map(Derived::carried).orElse(List.of());
        }
        Statement preferred = question.get().preferred();
        return preferred == null ? List.of() : preferred.carried();
    }
}
