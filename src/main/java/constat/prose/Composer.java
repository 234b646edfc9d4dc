package constat.prose;

import constat.fact.Actor;
import constat.fact.Caveat;
import constat.fact.Derived;
import constat.fact.Question;
import constat.fact.QuestionState;
import constat.fact.Stance;
import constat.fact.Statement;
import constat.i18n.Formats;
import constat.i18n.FrenchGrammar;
import constat.i18n.Language;
import constat.i18n.Phrases;
import constat.i18n.Text;
import constat.prose.Sentence.Role;
import java.util.List;
import java.util.Locale;

/**
 * Composes whole sentences: who says it, the value, what it counts, and every caveat it carries.
 *
 * @param language of the sentence
 */
record Composer(Language language) {

    /** « Selon X : 15 millions de personnes … ; la CNIL … . » */
    Sentence sentence(QuestionState state, Statement statement) {
        Sentence.Builder sentence = new Sentence.Builder();
        Question question = state.question();
        Text says = statement.says();
        if (question.number() || says == null) {
            speaker(sentence, statement.stance().word(), statement);
            sentence.part(
                    Role.VALUE,
                    AnswerWords.value(question, statement.answer(), language),
                    state.id());
            noun(sentence, question, statement);
        } else {
            sentence.part(Role.PARAPHRASE, clause(says.in(language)), statement.id());
        }
        caveats(sentence, statement.carried());
        return sentence.words(".").build();
    }

    /** « Notre calcul : 1,13 % (part de …) ; selon Y : 1 % ; la CNIL … . » */
    Sentence sentence(Derived derived, List<QuestionState> besides) {
        Sentence.Builder sentence = new Sentence.Builder();
        sentence.words(Phrases.in(language).word("derived") + " ")
                .part(Role.VALUE, AnswerWords.value(derived, language), derived.id())
                .words(" (")
                .part(Role.NOUN, lowered(derived.title().in(language)), derived.id())
                .words(")");
        for (QuestionState beside : besides) {
            derived.beside().stream()
                    .filter(statement -> statement.question().equals(beside.id()))
                    .forEach(statement -> beside(sentence, beside, statement));
        }
        caveats(sentence, derived.carried());
        return sentence.words(".").build();
    }

    private void beside(Sentence.Builder sentence, QuestionState state, Statement statement) {
        sentence.words(separator());
        Text says = statement.says();
        if (!state.question().number() && says != null) {
            sentence.part(Role.BESIDE, lowered(clause(says.in(language))), statement.id());
            return;
        }
        speaker(sentence, "beside", statement);
        sentence.part(
                Role.BESIDE,
                AnswerWords.value(state.question(), statement.answer(), language),
                statement.id());
        noun(sentence, state.question(), statement);
    }

    private void noun(Sentence.Builder sentence, Question question, Statement statement) {
        Text ofWhat = question.ofWhat();
        if (ofWhat == null || !statement.answer().answers()) {
            return;
        }
        String noun = ofWhat.in(language);
        boolean of =
                language == Language.FR && AnswerWords.endsInWord(question, statement.answer());
        sentence.words(" ").part(Role.NOUN, of ? FrenchGrammar.of(noun) : noun, question.id());
    }

    /** The words that the stance asks for, around the speaker's name. */
    private void speaker(Sentence.Builder sentence, String key, Statement statement) {
        Phrases phrases = Phrases.in(language);
        sentence.words(phrases.before(key));
        if (phrases.namesSpeaker(key)) {
            Actor actor = statement.reporter();
            String name = actor.name().in(language);
            boolean of = language == Language.FR && statement.stance() == Stance.OPINION;
            boolean contracted = of && !key.equals("beside");
            sentence.part(Role.SPEAKER, contracted ? FrenchGrammar.of(name) : name, actor.id());
        }
        sentence.words(phrases.after(key) + " ");
    }

    private void caveats(Sentence.Builder sentence, List<Caveat> carried) {
        for (Caveat caveat : carried) {
            sentence.words(separator())
                    .part(Role.CAVEAT, caveat.brief().in(language), caveat.claim());
        }
    }

    private String separator() {
        return language == Language.FR ? Formats.NARROW + "; " : "; ";
    }

    /** A sentence without its full stop. */
    static String clause(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** A clause inside another: an article or a common noun at its head loses its capital. */
    private static String lowered(String clause) {
        int end = clause.indexOf(' ');
        String head = end < 0 ? clause : clause.substring(0, end);
        boolean name = head.length() > 1 && !head.substring(1).equals(lower(head.substring(1)));
        return name || head.isEmpty()
                ? clause
                : lower(clause.substring(0, 1)) + clause.substring(1);
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
