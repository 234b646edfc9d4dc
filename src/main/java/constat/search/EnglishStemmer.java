package constat.search;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Porter's stemmer (Program 14, 1980), with British {@code -ise} and {@code -isation} beside the
 * American endings.
 */
record EnglishStemmer() implements Stemmer {

    private static final int SHORTEST = 3;

    private static final String CONSONANT = "[^aeiou]";
    private static final String VOWEL = "[aeiouy]";
    private static final String CONSONANTS = CONSONANT + "[^aeiouy]*";
    private static final String VOWELS = VOWEL + "[aeiou]*";
    private static final String HEAD = "^(?:" + CONSONANTS + ")?";

    /** Porter's m, the number of vowel-consonant sequences: above 0, equal to 1, above 1. */
    private static final Pattern SOME = Pattern.compile(HEAD + VOWELS + CONSONANTS);

    private static final Pattern ONE =
            Pattern.compile(HEAD + VOWELS + CONSONANTS + "(?:" + VOWELS + ")?$");
    private static final Pattern MANY =
            Pattern.compile(HEAD + VOWELS + CONSONANTS + VOWELS + CONSONANTS);

    private static final Pattern HAS_VOWEL = Pattern.compile(HEAD + VOWEL);
    private static final Pattern SHORT_END =
            Pattern.compile("^" + CONSONANTS + VOWEL + "[^aeiouwxy]$");

    private static final Pattern PLURAL_ES = Pattern.compile("^(.+?(?:ss|i))es$");
    private static final Pattern PLURAL_S = Pattern.compile("^(.+?[^s])s$");
    private static final Pattern EED = Pattern.compile("^(.+?)eed$");
    private static final Pattern PAST = Pattern.compile("^(.+?)(?:ed|ing)$");
    private static final Pattern LOST_E = Pattern.compile("(?:at|bl|iz|is)$");
    private static final Pattern DOUBLED = Pattern.compile("([^aeiouylsz])\\1$");
    private static final Pattern Y = Pattern.compile("^(.+?[^aeiou])y$");
    private static final Pattern E = Pattern.compile("^(.+?)e$");

    private static final Pattern DOUBLE_SUFFIX =
            Pattern.compile(
                    "^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|isation"
                            + "|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$");
    private static final Map<String, String> SINGLE_SUFFIX =
            Map.ofEntries(
                    Map.entry("ational", "ate"),
                    Map.entry("tional", "tion"),
                    Map.entry("enci", "ence"),
                    Map.entry("anci", "ance"),
                    Map.entry("izer", "ize"),
                    Map.entry("bli", "ble"),
                    Map.entry("alli", "al"),
                    Map.entry("entli", "ent"),
                    Map.entry("eli", "e"),
                    Map.entry("ousli", "ous"),
                    Map.entry("ization", "ize"),
                    Map.entry("isation", "ize"),
                    Map.entry("ation", "ate"),
                    Map.entry("ator", "ate"),
                    Map.entry("alism", "al"),
                    Map.entry("iveness", "ive"),
                    Map.entry("fulness", "ful"),
                    Map.entry("ousness", "ous"),
                    Map.entry("aliti", "al"),
                    Map.entry("iviti", "ive"),
                    Map.entry("biliti", "ble"),
                    Map.entry("logi", "log"));
    private static final Pattern IC_SUFFIX =
            Pattern.compile("^(.+?)(icate|ative|alize|alise|iciti|ical|ful|ness)$");
    private static final Map<String, String> IC =
            Map.of(
                    "icate", "ic", "ative", "", "alize", "al", "alise", "al", "iciti", "ic", "ical",
                    "ic", "ful", "", "ness", "");
    private static final Pattern LAST_SUFFIX =
            Pattern.compile(
                    "^(.+?)(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous"
                            + "|ive|ize|ise)$");
    private static final Pattern ION = Pattern.compile("^(.+?[st])ion$");

    @Override
    public String stem(String word) {
        if (Stemmer.isPlain(word, SHORTEST)) {
            return word;
        }
        boolean y = word.charAt(0) == 'y'; // at the head it is a consonant
        String stem = y ? "Y" + word.substring(1) : word;
        stem = withoutPast(withoutPlural(stem));
        stem = replaced(Y, stem, "i");
        stem = replaced(DOUBLE_SUFFIX, SINGLE_SUFFIX, stem);
        stem = replaced(IC_SUFFIX, IC, stem);
        stem = withoutFinalE(withoutSuffix(stem));
        if (stem.endsWith("ll") && MANY.matcher(stem).find()) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return y ? "y" + stem.substring(1) : stem;
    }

    private static String withoutPlural(String word) {
        Matcher es = PLURAL_ES.matcher(word);
        return es.find() ? es.group(1) : replaced(PLURAL_S, word, "");
    }

    private static String withoutPast(String word) {
        Matcher eed = EED.matcher(word);
        if (eed.find()) {
            return SOME.matcher(eed.group(1)).find() ? word.substring(0, word.length() - 1) : word;
        }
        Matcher past = PAST.matcher(word);
        if (!past.find() || !HAS_VOWEL.matcher(past.group(1)).find()) {
            return word;
        }
        String stem = past.group(1);
        if (LOST_E.matcher(stem).find()) {
            return stem + "e";
        }
        if (DOUBLED.matcher(stem).find()) {
            return stem.substring(0, stem.length() - 1);
        }
        return SHORT_END.matcher(stem).find() ? stem + "e" : stem;
    }

    private static String withoutSuffix(String word) {
        Matcher last = LAST_SUFFIX.matcher(word);
        if (last.find()) {
            return MANY.matcher(last.group(1)).find() ? last.group(1) : word;
        }
        Matcher ion = ION.matcher(word);
        return ion.find() && MANY.matcher(ion.group(1)).find() ? ion.group(1) : word;
    }

    private static String withoutFinalE(String word) {
        Matcher e = E.matcher(word);
        if (!e.find()) {
            return word;
        }
        String stem = e.group(1);
        boolean one = ONE.matcher(stem).find() && !SHORT_END.matcher(stem).find();
        return one || MANY.matcher(stem).find() ? stem : word;
    }

    private static String replaced(Pattern ending, String word, String replacement) {
        Matcher found = ending.matcher(word);
        return found.find() ? found.group(1) + replacement : word;
    }

    private static String replaced(Pattern ending, Map<String, String> by, String word) {
        Matcher found = ending.matcher(word);
        return found.find() && SOME.matcher(found.group(1)).find()
                ? found.group(1) + by.get(found.group(2))
                : word;
    }
}
