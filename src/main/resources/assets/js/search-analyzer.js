// @ts-check
import { englishStem, frenchStemmer } from "./search-stemmers.js";
import { GROUPED, MILLION, number, shifted, TOKEN, withoutZeros } from "./search-tokens.js";

/**
 * Turns a text of one language into tokens, as Analyzer does on the server: the two are held
 * together by src/test/resources/search/tokens.tsv.
 *
 * @typedef {{surface: string, term: string, start: number, end: number, stop: boolean,
 *   number: boolean, alternatives: string[]}} Token
 * @typedef {{stop: string, months: string, suffixes: Record<string, string>,
 *   numbers: Record<string, number>, joiner: string, scales: Record<string, number>,
 *   scaleWords: Record<string, string>, asks: string, defines: string, elisions: string[],
 *   irregular: Record<string, string>, endings: [string, string][]}} Words
 * @typedef {Record<"fr"|"en", Words> & {units: Record<string, number>}} Tables
 */

/** Lower case, without accents and ligatures, with one kind of apostrophe. @param {string} text */
export function fold(text) {
    return text
        .toLowerCase()
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .replace(/œ/g, "oe")
        .replace(/æ/g, "ae")
        .replace(/[’ʼ‘`´]/g, "'");
}

/** The tokens that count: those that are no stop words or, if there are no others, all. @param {Token[]} tokens */
export function telling(tokens) {
    const some = tokens.filter((token) => !token.stop);
    return some.length ? some : tokens;
}

export class Analyzer {
    /** @param {"fr"|"en"} language @param {Tables} tables */
    constructor(language, tables) {
        this.words = tables[language];
        this.units = new Map(Object.entries(tables.units));
        this.stop = new Set(this.words.stop.split(" "));
        this.months = this.words.months.split(" ");
        this.suffixes = new Map(Object.entries(this.words.suffixes));
        this.elisions = new Set(this.words.elisions);
        this.stem = language === "fr" ? frenchStemmer(this.words) : englishStem;
    }

    /** The tokens of a text, in its order. @param {string} text @returns {Token[]} */
    tokens(text) {
        /** @type {Token[]} */
        const tokens = [];
        TOKEN.lastIndex = 0;
        for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
            const parts = found.groups ?? {};
            const apart = parts.letters && parts.gap && !this.units.has(fold(parts.letters));
            const end = found.index + (apart ? parts.number.length : found[0].length);
            TOKEN.lastIndex = end;
            tokens.push(...this.read(parts, found.index, end));
        }
        return tokens;
    }

    /** @param {Record<string, string>} parts @param {number} start @param {number} end @returns {Token[]} */
    read(parts, start, end) {
        if (parts.isoYear) {
            return this.date(parts.isoDay, parts.isoMonth, parts.isoYear, start, end);
        }
        if (parts.day) {
            return this.date(parts.day, parts.month, parts.year, start, end);
        }
        if (parts.acronym) {
            return [this.word(fold(parts.acronym).replaceAll(".", ""), start, end, false)];
        }
        if (parts.number) {
            return this.number(parts, start, end);
        }
        return parts.euro ? [this.word("euro", start, end, false)] : this.elided(parts.word, start, end);
    }

    /** @param {string} day @param {string} month @param {string} year @param {number} start @param {number} end */
    date(day, month, year, start, end) {
        const word = this.months[Number(month) - 1];
        return word
            ? [
                  number(withoutZeros(day), start, end, []),
                  this.word(word, start, end, false),
                  number(year, start, end, []),
              ]
            : [];
    }

    /** @param {Record<string, string>} parts @param {number} start @param {number} end */
    number(parts, start, end) {
        const written = parts.number;
        const digits = GROUPED.test(written) ? written.replace(/\D/g, "") : written.replace(",", ".");
        const letters = parts.letters ? fold(parts.letters) : "";
        if (parts.percent) {
            return [number(digits + "%", start, end, [digits])];
        }
        const zeros = this.units.get(letters);
        if (zeros !== undefined) {
            const word = this.stem(this.words.scaleWords[zeros]);
            return [number(shifted(digits, zeros), start, end, [digits, word])];
        }
        if (letters && !parts.gap) {
            return this.suffixed(digits, letters, start, end);
        }
        const millions = digits.length > MILLION.length && digits.endsWith(MILLION);
        return [number(digits, start, end, millions ? [digits.slice(0, -MILLION.length)] : [])];
    }

    /** @param {string} digits @param {string} suffix @param {number} start @param {number} end */
    suffixed(digits, suffix, start, end) {
        const meaning = this.suffixes.get(suffix);
        if (meaning === undefined) {
            return [number(digits + suffix, start, end, [digits])];
        }
        const tokens = [number(digits, start, end, [digits + suffix])];
        return meaning ? [...tokens, this.word(meaning, start, end, false)] : tokens;
    }

    /** A word without what is elided before it. @param {string} written @param {number} start @param {number} end */
    elided(written, start, end) {
        const folded = fold(written);
        let word = folded;
        for (let at = word.indexOf("'"); at > 0; at = word.indexOf("'")) {
            if (at + 1 >= word.length || !this.elisions.has(word.slice(0, at))) {
                break;
            }
            word = word.slice(at + 1);
        }
        const plain = word.replace(/'s$/, "").replaceAll("'", "");
        const cut = folded.length - word.length;
        return plain ? [this.word(plain, start + cut, end, true)] : [];
    }

    /** @param {string} surface @param {number} start @param {number} end @param {boolean} mayStop @returns {Token} */
    word(surface, start, end, mayStop) {
        const stop = mayStop && this.stop.has(surface);
        return { surface, term: this.stem(surface), start, end, stop, number: false, alternatives: [] };
    }
}
