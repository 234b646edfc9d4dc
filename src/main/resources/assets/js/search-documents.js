// @ts-check
import { fold, telling } from "./search-analyzer.js";
import { bestWindow, marks, pieces, snippet } from "./search-passages.js";

/**
 * What is shown of a document; as StoredDocument on the server. Texts are analysed when they are first needed.
 *
 * @typedef {import("./search-analyzer.js").Token} Token
 * @typedef {import("./search-analyzer.js").Analyzer} Analyzer
 * @typedef {import("./search-passages.js").Passage} Passage
 * @typedef {import("./search-passages.js").Wanted} Wanted
 * @typedef {{terms: Set<string>, asides: Set<string>}} Phrasing one way in which people ask for a document: what it
 *   is about, and its stop words, which tell who from when
 */

/** An acronym, of which the dots are no part when it is read. */
const DOTTED = /\p{L}\.\p{L}/u;

/** @param {Token[]} tokens @returns {Phrasing} */
function phrasing(tokens) {
    const terms = new Set(telling(tokens).map((token) => token.term));
    const stops = tokens.filter((token) => token.stop).map((token) => token.term);
    return { terms, asides: new Set(stops.filter((term) => !terms.has(term))) };
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

    /** @returns {Phrasing[]} its title, each phrasing that people use, and the value of a figure */
    get phrases() {
        const title = this.kind === "figure" ? [] : [this.title]; // it has but one of the names of what it counts
        const value = this.value ? [this.value] : []; // who types the number asks for the figure
        this.phrased ??= [...title, ...this.questions, ...value]
            .map((words) => phrasing(this.analyzer.tokens(words)))
            .filter(({ terms }) => terms.size);
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
        this.titleTokens ??= this.analyzer.tokens(this.title);
        const found = marks(this.titleTokens, wanted);
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

    /** @returns {{text: string, folded: string, dotted: boolean}[]} its title, summary and sections */
    get folded() {
        this.foldedOnce ??= [this.title, ...this.texts.map(([, , words]) => words)].map((text) => ({
            text,
            folded: fold(text),
            dotted: DOTTED.test(text),
        }));
        return this.foldedOnce;
    }

    /** A word as it is spelt here, by its folded form. @param {string} surface @returns {string|undefined} */
    spelling(surface) {
        for (const { text, folded, dotted } of this.folded) {
            const may = dotted || folded.includes(surface); // cheaper than to analyse all
            const token = may && this.analyzer.tokens(text).find((each) => each.surface === surface);
            if (token) {
                return text.slice(token.start, token.end);
            }
        }
        return undefined;
    }
}
