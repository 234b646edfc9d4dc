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
 * @typedef {{terms: Set<string>, asides: Set<string>, weight: number}} Phrasing one way in which people ask for a document: what it
 *   is about, and its stop words, which tell who from when
 */

/** A heading is but one of many questions that its page answers. */
const HEADING = 0.5;

/** An acronym, of which the dots are no part when it is read. */
const DOTTED = /\p{L}\.\p{L}/u;

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

    /** @returns {Phrasing[]} its title, each phrasing that people use, headings that ask, a figure’s value */
    get phrases() {
        return (this.phrased ??= this.read());
    }

    /** @returns {Phrasing[]} */
    read() {
        const title = this.kind === "figure" ? [] : [this.title]; // it has but one of the names of what it counts
        const value = this.value ? [this.value] : []; // who types the number asks for the figure
        const headings = this.texts.map(([, heading]) => heading).filter((words) => words.endsWith("?"));
        const some = [...title, ...value, ...this.questions].map((words) => this.phrasing(words, 1));
        return [...some, ...headings.map((words) => this.phrasing(words, HEADING))].filter(
            ({ terms }) => terms.size,
        );
    }

    /** @param {string} words @param {number} weight @returns {Phrasing} */
    phrasing(words, weight) {
        const tokens = this.analyzer.tokens(words);
        const terms = new Set(telling(tokens).map((token) => token.term));
        const stops = tokens.filter((token) => token.stop).map((token) => token.term);
        return { terms, asides: new Set(stops.filter((term) => !terms.has(term))), weight };
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
