// @ts-check
import { telling } from "./search-analyzer.js";

/**
 * Finds the passage of a document that fits a query best, and marks it; as Passage and
 * StoredDocument on the server. Texts are analysed when they are first shown.
 *
 * @typedef {import("./search-analyzer.js").Token} Token
 * @typedef {import("./search-analyzer.js").Analyzer} Analyzer
 * @typedef {{text: string, marked: boolean}} Piece
 * @typedef {Map<string, {concept: number, weight: number}>} Wanted
 * @typedef {{start: number, end: number, concept: number, weight: number}} Mark
 * @typedef {{anchor: string, heading: string, headingTokens: Token[], text: string,
 *   tokens: Token[]}} Passage
 */

const WIDTH = 180;
const LEAD = 40;
const LEAST_WIDTH = 0.6;
const AGAIN = 0.15;
const IN_HEADING = 0.5;

/** @param {Token[]} tokens @param {Wanted} wanted @returns {Mark[]} */
function marks(tokens, wanted) {
    /** @type {Mark[]} */
    const found = [];
    for (const token of tokens) {
        const term = [token.term, ...token.alternatives].find((each) => wanted.has(each));
        const want = term === undefined ? undefined : wanted.get(term);
        if (want) {
            found.push({ start: token.start, end: token.end, ...want });
        }
    }
    return found;
}

/** The window with the most of the wanted terms. @param {Passage} passage @param {Wanted} wanted */
function bestWindow(passage, wanted) {
    const found = marks(passage.tokens, wanted);
    const best = { start: 0, worth: 0 };
    found.forEach((mark, i) => {
        const worth = worthFrom(found, i);
        if (worth > best.worth) {
            best.start = mark.start;
            best.worth = worth;
        }
    });
    const seen = new Set();
    let heading = 0;
    for (const { concept, weight } of marks(passage.headingTokens, wanted)) {
        heading += seen.has(concept) ? 0 : weight;
        seen.add(concept);
    }
    best.worth += IN_HEADING * heading;
    return best;
}

/** @param {Mark[]} found @param {number} first */
function worthFrom(found, first) {
    const seen = new Set();
    const end = found[first].start + WIDTH;
    let worth = 0;
    for (let i = first; i < found.length && found[i].end <= end; i++) {
        worth += (seen.has(found[i].concept) ? AGAIN : 1) * found[i].weight;
        seen.add(found[i].concept);
    }
    return worth;
}

/** A text between two places, its marks apart. @param {string} text @param {Mark[]} found @param {number} start @param {number} end @returns {Piece[]} */
function pieces(text, found, start, end) {
    const all = [];
    let from = start;
    for (const mark of found) {
        if (mark.start >= from && mark.end <= end) {
            all.push({ text: text.slice(from, mark.start), marked: false });
            all.push({ text: text.slice(mark.start, mark.end), marked: true });
            from = mark.end;
        }
    }
    all.push({ text: text.slice(from, end), marked: false });
    return all.filter((piece) => piece.text);
}

/** @param {string} text @param {number} firstMark */
function startOf(text, firstMark) {
    const start = Math.max(0, firstMark - LEAD);
    const space = start === 0 ? -1 : text.indexOf(" ", start);
    return space >= 0 && space < firstMark ? space + 1 : start;
}

/** @param {string} text @param {number} start */
function endOf(text, start) {
    const end = Math.min(text.length, start + WIDTH);
    const space = end === text.length ? -1 : text.lastIndexOf(" ", end);
    return space > start + WIDTH * LEAST_WIDTH ? space : end;
}

/** @param {Passage} passage @param {number} firstMark @param {Wanted} wanted @returns {Piece[]} */
function snippet({ text, tokens }, firstMark, wanted) {
    const start = startOf(text, firstMark);
    const end = endOf(text, start);
    const all = pieces(text, marks(tokens, wanted), start, end);
    if (start > 0) {
        all.unshift({ text: "… ", marked: false });
    }
    if (end < text.length) {
        all.push({ text: " …", marked: false });
    }
    return all;
}

/** What is shown of a document. */
export class StoredDocument {
    /** @param {any[]} stored @param {Analyzer} analyzer @param {string[]} kinds */
    constructor(
        [kind, address, title, summary, value, answer, sections, questions],
        analyzer,
        kinds,
    ) {
        this.kind = kinds[kind];
        this.address = address;
        this.title = title;
        this.value = value;
        this.answer = answer;
        this.texts = [["", "", summary], ...sections];
        this.questions = questions;
        this.analyzer = analyzer;
    }

    /** @returns {Set<string>[]} the terms of each phrasing that people use */
    get phrases() {
        this.phrased ??= this.questions
            .map((/** @type {string} */ words) => telling(this.analyzer.tokens(words)))
            .map((/** @type {Token[]} */ tokens) => new Set(tokens.map((token) => token.term)))
            .filter((/** @type {Set<string>} */ terms) => terms.size);
        return this.phrased;
    }

    /** @returns {Passage[]} its summary, then its sections */
    get passages() {
        this.analysed ??= this.texts.map(([anchor, heading, text]) => ({
            anchor,
            heading,
            headingTokens: this.analyzer.tokens(heading),
            text,
            tokens: this.analyzer.tokens(text),
        }));
        return this.analysed;
    }

    /** The title, its marks apart. @param {Wanted} wanted */
    marked(wanted) {
        const found = marks(this.analyzer.tokens(this.title), wanted);
        return pieces(this.title, found, 0, this.title.length);
    }

    /** The passage that has the most of the wanted terms. @param {Wanted} wanted */
    best(wanted) {
        let best = this.passages[0];
        let window = bestWindow(best, wanted);
        for (const passage of this.passages.slice(1)) {
            const other = bestWindow(passage, wanted);
            if (other.worth > window.worth) {
                best = passage;
                window = other;
            }
        }
        return {
            address: best.anchor ? `${this.address}#${best.anchor}` : this.address,
            section: best.heading || null,
            snippet: snippet(best, window.start, wanted),
        };
    }

    /** Whether a figure's answer holds a number, in digits or as a part of it. @param {string} number */
    answersWith(number) {
        return this.analyzer
            .tokens(this.answer ?? "")
            .some((t) => t.number && (t.term === number || t.alternatives.includes(number)));
    }

    /** A word as it is spelt here, by its folded form. @param {string} surface @returns {string|undefined} */
    spelling(surface) {
        for (const text of [this.title, ...this.texts.map(([, , words]) => words)]) {
            const token = this.analyzer.tokens(text).find((each) => each.surface === surface);
            if (token) {
                return text.slice(token.start, token.end);
            }
        }
        return undefined;
    }
}
