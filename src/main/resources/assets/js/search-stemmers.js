// @ts-check
/**
 * Cuts the ending off a folded word, so that forms of one word meet; as FrenchStemmer and
 * EnglishStemmer do on the server.
 *
 * @typedef {(word: string) => string} Stem
 */

/** @param {string} word @param {number} shortest */
export function isPlain(word, shortest) {
    return word.length < shortest || /[0-9]/.test(word);
}

/**
 * @param {{irregular: Record<string, string>, endings: [string, string][]}} words
 * @returns {Stem}
 */
export function frenchStemmer(words) {
    const irregular = new Map(Object.entries(words.irregular));
    return (word) => {
        if (isPlain(word, 4)) {
            return word;
        }
        return undoubled(withoutVowel(withoutEnding(singular(irregular.get(word) ?? word))));
    };

    /** @param {string} word */
    function withoutEnding(word) {
        for (const [ending, replacement] of words.endings) {
            const cut = word.length - ending.length;
            const least = ending.length > 2 ? 4 : 3;
            if (cut + replacement.length >= least && word.endsWith(ending)) {
                return word.slice(0, cut) + replacement;
            }
        }
        return word;
    }
}

/** @param {string} word */
function singular(word) {
    if (word.length > 5 && word.endsWith("aux") && word.at(-4) !== "e") {
        return word.slice(0, -2) + "l";
    }
    return /[sx]$/.test(word) && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

/** @param {string} word */
function withoutVowel(word) {
    return word.length > 4 && /[ie]$/.test(word) ? word.slice(0, -1) : word;
}

/** @param {string} word */
function undoubled(word) {
    return word.length > 4 && word.at(-1) === word.at(-2) ? word.slice(0, -1) : word;
}

const CONSONANTS = "[^aeiou][^aeiouy]*";
const VOWELS = "[aeiouy][aeiou]*";
const HEAD = `^(?:${CONSONANTS})?`;
const SOME = new RegExp(HEAD + VOWELS + CONSONANTS);
const ONE = new RegExp(`${HEAD}${VOWELS}${CONSONANTS}(?:${VOWELS})?$`);
const MANY = new RegExp(HEAD + VOWELS + CONSONANTS + VOWELS + CONSONANTS);
const HAS_VOWEL = new RegExp(`${HEAD}[aeiouy]`);
const SHORT_END = new RegExp(`^${CONSONANTS}[aeiouy][^aeiouwxy]$`);

/** @type {Record<string, string>} */
const SINGLE_SUFFIX = {
    ational: "ate", tional: "tion", enci: "ence", anci: "ance", izer: "ize", bli: "ble",
    alli: "al", entli: "ent", eli: "e", ousli: "ous", ization: "ize", isation: "ize",
    ation: "ate", ator: "ate", alism: "al", iveness: "ive", fulness: "ful", ousness: "ous",
    aliti: "al", iviti: "ive", biliti: "ble", logi: "log",
};
/** @type {Record<string, string>} */
const IC = {
    icate: "ic", ative: "", alize: "al", alise: "al", iciti: "ic", ical: "ic", ful: "", ness: "",
};
const DOUBLE_SUFFIX = new RegExp(`^(.+?)(${Object.keys(SINGLE_SUFFIX).join("|")})$`);
const IC_SUFFIX = new RegExp(`^(.+?)(${Object.keys(IC).join("|")})$`);
const LAST_SUFFIX =
    /^(.+?)(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize|ise)$/;

/** Porter's stemmer (Program 14, 1980), with British -ise and -isation. @type {Stem} */
export function englishStem(word) {
    if (isPlain(word, 3)) {
        return word;
    }
    const y = word[0] === "y"; // at the head it is a consonant
    let stem = withoutPast(withoutPlural(y ? "Y" + word.slice(1) : word));
    stem = stem.replace(/^(.+?[^aeiou])y$/, "$1i");
    stem = withSuffix(DOUBLE_SUFFIX, SINGLE_SUFFIX, stem);
    stem = withSuffix(IC_SUFFIX, IC, stem);
    stem = withoutFinalE(withoutSuffix(stem));
    if (stem.endsWith("ll") && MANY.test(stem)) {
        stem = stem.slice(0, -1);
    }
    return y ? "y" + stem.slice(1) : stem;
}

/** @param {string} word */
function withoutPlural(word) {
    return /^.+?(?:ss|i)es$/.test(word)
        ? word.slice(0, -2)
        : word.replace(/^(.+?[^s])s$/, "$1");
}

/** @param {string} word */
function withoutPast(word) {
    const eed = /^(.+?)eed$/.exec(word);
    if (eed) {
        return SOME.test(eed[1]) ? word.slice(0, -1) : word;
    }
    const stem = /^(.+?)(?:ed|ing)$/.exec(word)?.[1];
    if (stem === undefined || !HAS_VOWEL.test(stem)) {
        return word;
    }
    if (/(?:at|bl|iz|is)$/.test(stem)) {
        return stem + "e";
    }
    if (/([^aeiouylsz])\1$/.test(stem)) {
        return stem.slice(0, -1);
    }
    return SHORT_END.test(stem) ? stem + "e" : stem;
}

/** @param {string} word */
function withoutSuffix(word) {
    const last = LAST_SUFFIX.exec(word);
    if (last) {
        return MANY.test(last[1]) ? last[1] : word;
    }
    const ion = /^(.+?[st])ion$/.exec(word);
    return ion && MANY.test(ion[1]) ? ion[1] : word;
}

/** @param {string} word */
function withoutFinalE(word) {
    const stem = /^(.+?)e$/.exec(word)?.[1];
    if (stem === undefined) {
        return word;
    }
    return (ONE.test(stem) && !SHORT_END.test(stem)) || MANY.test(stem) ? stem : word;
}

/** @param {RegExp} ending @param {Record<string, string>} by @param {string} word */
function withSuffix(ending, by, word) {
    const found = ending.exec(word);
    return found && SOME.test(found[1]) ? found[1] + by[found[2]] : word;
}
