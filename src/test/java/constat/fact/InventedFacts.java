package constat.fact;

import constat.i18n.Language;
import constat.input.ContentFolder;
import constat.input.TextFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A random fact base of an invented incident, the same for the same seed: claims that qualify and
 * dispute each other, derived values, events and a precedent. It knows, from its links alone, which
 * clauses must stand beside what.
 */
public final class InventedFacts {

    /** Claim {@code from} limits or disputes claim {@code to}. */
    public record Limit(int from, int to, boolean dispute) {}

    /**
     * What to look for in a file, and what must stand beside it there.
     *
     * @param token a number or word that nothing else holds
     */
    public record Expected(String token, Set<Integer> limiting) {

        public List<String> clauses(Language language) {
            return limiting.stream().map(claim -> clause(claim, language)).toList();
        }
    }

    private static final int CLAIMS = 60;
    private static final int PER_QUESTION = 3;
    private static final int SMALLEST = 1_000_003;

    private final List<Limit> limits;

    private InventedFacts(List<Limit> limits) {
        this.limits = List.copyOf(limits);
    }

    public static InventedFacts of(long seed) {
        Random random = new Random(seed);
        Set<Limit> limits = new LinkedHashSet<>();
        while (limits.size() < CLAIMS) {
            int from = random.nextInt(CLAIMS);
            int to = random.nextInt(CLAIMS);
            if (from != to && limits.stream().noneMatch(l -> joins(l, from, to))) {
                limits.add(new Limit(from, to, random.nextInt(3) == 0));
            }
        }
        return new InventedFacts(List.copyOf(limits));
    }

    private static boolean joins(Limit limit, int a, int b) {
        return limit.from() == a && limit.to() == b || limit.from() == b && limit.to() == a;
    }

    public List<Limit> limits() {
        return limits;
    }

    /** The same facts, one limit forgotten. */
    public InventedFacts without(Limit forgotten) {
        return new InventedFacts(limits.stream().filter(l -> !l.equals(forgotten)).toList());
    }

    /** What each claim and each derived value must carry. */
    public List<Expected> expected() {
        List<Expected> expected = new ArrayList<>();
        for (int claim = 0; claim < CLAIMS; claim++) {
            expected.add(new Expected(token(claim), limiting(claim)));
        }
        for (int question = 0; question + 1 < numbers(); question += 2) {
            Set<Integer> both = new LinkedHashSet<>(limiting(question * PER_QUESTION));
            both.addAll(limiting((question + 1) * PER_QUESTION));
            both.remove(question * PER_QUESTION);
            both.remove((question + 1) * PER_QUESTION);
            expected.add(new Expected(derivedId(question), both));
        }
        return expected;
    }

    private Set<Integer> limiting(int claim) {
        Set<Integer> limiting = new LinkedHashSet<>();
        limits.stream().filter(l -> l.to() == claim).forEach(l -> limiting.add(l.from()));
        limits.stream()
                .filter(l -> l.dispute() && l.from() == claim)
                .forEach(l -> limiting.add(l.to()));
        return limiting;
    }

    private static int numbers() {
        return CLAIMS / PER_QUESTION / 2;
    }

    private static boolean number(int question) {
        return question < numbers();
    }

    /** A number that only this claim answers, or a word that only it says. */
    static String token(int claim) {
        return number(claim / PER_QUESTION)
                ? String.valueOf(SMALLEST + claim * 7_919L)
                : "token" + claim + "x";
    }

    static String clause(int claim, Language language) {
        return language == Language.FR
                ? "l’invité " + claim + " en doute"
                : "guest " + claim + " doubts it";
    }

    private static String derivedId(int question) {
        return "calcul-" + question + "-" + (question + 1);
    }

    /** The records, as an editor would have written them; {@code site.yaml} is the caller's. */
    public ContentFolder folder() {
        return new ContentFolder(
                List.of(
                        file("actors", each(CLAIMS, InventedFacts::actor)),
                        file("sources", source()),
                        file("questions", each(CLAIMS / PER_QUESTION, this::question)),
                        file("derived", derived()),
                        file("events", each(CLAIMS / PER_QUESTION, InventedFacts::event)),
                        file("precedents", PRECEDENT)));
    }

    private static TextFile file(String kind, String text) {
        String path = "facts/" + kind + ".yaml";
        return new TextFile(path, "content/" + path, text);
    }

    private interface Written {
        String of(int number);
    }

    private static String each(int count, Written written) {
        StringBuilder all = new StringBuilder();
        IntStream.range(0, count).forEach(i -> all.append(written.of(i)));
        return all.toString();
    }

    private static String actor(int number) {
        return """
        - id: invite-%1$d
          name: { fr: "l’invité %1$d", en: "guest %1$d" }
          label: { fr: "Invité %1$d", en: "Guest %1$d" }
          role: { fr: "Un invité.", en: "A guest." }
          type: person
          sources: [gazette]
          published: 2030-05-01
        """
                .formatted(number);
    }

    private static String source() {
        return """
        - id: gazette
          type: press
          publisher: Gazette
          title: { fr: "Compte rendu", en: "Report" }
          address: https://gazette.invalid/report
          language: fr
          published-on: 2030-04-01
          seen-on: 2030-05-01
          published: 2030-05-01
        """;
    }

    private String question(int number) {
        int first = number * PER_QUESTION;
        return """
        - id: question-%1$d
          text: { fr: "=Quoi, %1$d ?", en: "=What, %1$d?" }
          scope: case
          theme: data
          answer: %2$s
          published: 2030-05-01
          preferred: [{ from: 2030-04-02, claim: dire-%3$d }]
          claims:
        """
                        .formatted(number, number(number) ? UNIT : "text", first)
                + each(PER_QUESTION, i -> claim(first + i));
    }

    private static final String UNIT =
            """
            number
              unit: { id: cake, words: { fr: [gâteau, gâteaux], en: [cake, cakes] } }
              of-what: { fr: "gâteaux", en: "cakes" }"""
                    .stripIndent();

    private String claim(int number) {
        boolean numeric = number(number / PER_QUESTION);
        String links =
                String.join(
                        ", ",
                        limits.stream()
                                .filter(l -> l.from() == number)
                                .map(InventedFacts::link)
                                .toList());
        return """
            - id: dire-%1$d
              speaker: invite-%1$d
              stance: claimed
              answer: { %2$s }
              says: { fr: "Selon lui, %3$s.", en: "He says %3$s." }
              short: { fr: "%4$s", en: "%5$s" }
              known: 2030-04-02
              source: gazette
              links: [%6$s]
        """
                .formatted(
                        number,
                        numeric ? "value: " + token(number) : "text: { fr: mots, en: words }",
                        numeric ? "quelque chose" : token(number),
                        clause(number, Language.FR),
                        clause(number, Language.EN),
                        links);
    }

    private static String link(Limit limit) {
        return "{ %s: dire-%d }".formatted(limit.dispute() ? "disputes" : "qualifies", limit.to());
    }

    private static String derived() {
        StringBuilder all = new StringBuilder();
        for (int question = 0; question + 1 < numbers(); question += 2) {
            all.append(
                    """
                    - id: %s
                      title: { fr: "Part", en: "Share" }
                      formula: question-%d / question-%d
                      form: percent-2
                      published: 2030-05-01
                    """
                            .formatted(derivedId(question), question, question + 1));
        }
        return all.toString();
    }

    private static String event(int number) {
        return """
        - id: evenement-%1$d
          title: { fr: "Goûter %1$d", en: "Tea %1$d" }
          text: { fr: "On en parle.", en: "People talk." }
          about: { day: 2030-04-02, basis: stated }
          theme: data
          actors: [invite-%2$d]
          claims: [dire-%2$d, dire-%3$d]
          scope: case
          published: 2030-05-01
        """
                .formatted(number, number * PER_QUESTION, number * PER_QUESTION + 1);
    }

    private static final String PRECEDENT =
            """
            - id: tarte
              title: { fr: "Tarte", en: "Pie" }
              body: invite-0
              about-leak: "no"
              summary: { fr: "Une tarte.", en: "A pie." }
              number: { value: "-12", stance: acknowledged, sources: [gazette] }
              decided: { value: 2030-01, stance: acknowledged, sources: [gazette] }
              made-public: not-found
              amount: { value: { euros: 12 }, stance: reported, sources: [gazette] }
              grounds: { value: { fr: "trop cuite", en: "overdone" }, stance: reported, sources: [gazette] }
              people: { value: { more-than: 3 }, stance: reported, sources: [gazette] }
              appeal: not-found
              sources: [gazette]
              published: 2030-05-01
            """;
}
