// @ts-check
import { telling } from "./search-analyzer.js";

/** @typedef {import("./search-concept.js").Concept} Concept */

const WEIGHT = 0.55;

/** The synonyms of an index file, analysed; as Synonyms on the server. */
export class Synonyms {
    /** @param {any} file @param {import("./search-analyzer.js").Analyzer} analyzer */
    constructor(file, analyzer) {
        /** @type {{terms: string[], others: string[][]}[]} */
        this.phrases = [];
        for (const group of file.groups) {
            /** @type {string[][]} */
            const all = group.map((/** @type {string} */ words) =>
                telling(analyzer.tokens(words)).map((token) => token.term),
            );
            all.forEach((terms, i) =>
                this.phrases.push({ terms, others: all.filter((_, j) => j !== i) }),
            );
        }
        /** @type {{situation: string, terms: string[]}[]} */
        this.help = file.help.flatMap((/** @type {any} */ each) =>
            each.words.map((/** @type {string} */ words) => ({
                situation: each.situation,
                terms: analyzer.tokens(words).map((token) => token.term),
            })),
        );
    }

    /** Adds to the concepts of each phrase the terms of those that mean the same. @param {Concept[]} concepts */
    expand(concepts) {
        const read = concepts.map((concept) => concept.read);
        const some = this.phrases.filter(({ terms }) => read.includes(terms[0]));
        for (const { terms, others } of some) {
            for (const at of occurrences(terms, read)) {
                for (const concept of concepts.slice(at, at + terms.length)) {
                    others.forEach((other) => add(concept, other, terms.length));
                }
            }
        }
    }

    /** Whether a term is a synonym by itself. @param {string} term */
    know(term) {
        return this.phrases.some(({ terms }) => terms.length === 1 && terms[0] === term);
    }

    /** The situations whose words stand in a query. @param {string[]} read */
    situations(read) {
        const found = this.help.filter((each) => occurrences(each.terms, read).length);
        return [...new Set(found.map((each) => each.situation))];
    }
}

/** @param {Concept} concept @param {string[]} other @param {number} length */
function add(concept, other, length) {
    const weight = WEIGHT / (Math.sqrt(other.length) * Math.sqrt(length));
    for (const term of other) {
        if (!concept.has(term)) {
            concept.add(term, weight, "synonym", other);
        }
    }
}

/** @param {string[]} phrase @param {string[]} within */
function occurrences(phrase, within) {
    const starts = [];
    for (let i = 0; phrase.length && i + phrase.length <= within.length; i++) {
        if (phrase.every((term, j) => within[i + j] === term)) {
            starts.push(i);
        }
    }
    return starts;
}
