// @ts-check
import { telling } from "./search-analyzer.js";
import { Concept, ownClauses, twinClauses } from "./search-concept.js";
import { toDigits } from "./search-numbers.js";
import { begun, correct, join, split } from "./search-variants.js";

/**
 * Makes a plan of a query: what each of its words may stand for, and what that is worth; as Planner
 * on the server.
 *
 * @typedef {import("./search-analyzer.js").Token} Token
 * @typedef {import("./search-concept.js").Clause} Clause
 * @typedef {{concepts: Concept[], own: Clause[], twin: Clause[], terms: Set<string>, read: string[],
 *   asides: Set<string>, asksNumber: boolean, asksMeaning: boolean}} Plan
 *   terms: every one that stands for some word; read: every word as it was taken; asides: the stop words beside the concepts
 */

const MOST_WORDS = 12;
const PART = 0.3;

/** "800 00" on its way to "800 000". */
const GROUP_BEGUN = /(^|\D)(\d{1,3}(?:[ \u00a0\u202f]\d{3})*)[ \u00a0\u202f](\d{1,2})$/;

export class Planner {
    /**
     * @param {{index: import("./search-lunr.js").LunrIndex,
     *   words: import("./search-words.js").WordList,
     *   synonyms: import("./search-synonyms.js").Synonyms,
     *   own: import("./search-analyzer.js").Analyzer,
     *   other: import("./search-analyzer.js").Analyzer}} parts
     */
    constructor(parts) {
        this.parts = parts;
        this.asks = new Set(parts.own.words.asks.split(" "));
        this.defines = new Set(parts.own.words.defines.split(" "));
    }

    /** @param {string} query @param {boolean} asWritten @returns {Plan} */
    plan(query, asWritten) {
        const { index, words, synonyms, own, other } = this.parts;
        const text = toDigits(query, own.words).replace(
            GROUP_BEGUN,
            (_, before, groups, begun) => before + groups.replace(/\D/g, "") + begun,
        );
        const all = own.tokens(text);
        const foreign = other.tokens(text);
        const concepts = telling(all)
            .slice(0, MOST_WORDS)
            .map((token) => new Concept(token, index.frequency(token.term) > 0));
        for (const concept of concepts) {
            parts(concept);
            concept.foreign = this.isForeign(concept, foreign);
            if (!concept.foreign && concept.token.end === text.length) {
                begun(concept, words);
            }
            if (!concept.foreign && !asWritten) {
                correct(concept, words, synonyms);
            }
        }
        join(concepts, words);
        concepts.forEach((concept) => split(concept, words));
        synonyms.expand(concepts);
        const clauses = ownClauses(concepts);
        return {
            concepts,
            own: clauses,
            terms: new Set(clauses.map(({ term }) => term)),
            twin: twinClauses(foreign, concepts),
            read: all.map((token) => concepts.find((c) => c.token === token)?.read ?? token.term),
            asides: asides(all, concepts),
            asksNumber: all.some((token) => this.asks.has(token.surface)),
            asksMeaning: all.some((token) => this.defines.has(token.surface)),
        };
    }

    /** Whether only the other language knows the word. @param {Concept} concept @param {Token[]} foreign */
    isForeign(concept, foreign) {
        return (
            !concept.known &&
            foreign.some(
                (token) =>
                    token.start === concept.token.start &&
                    !token.number &&
                    (token.stop || this.parts.index.knowsTwin(token.term)),
            )
        );
    }
}

/** @param {Concept} concept */
function parts(concept) {
    const weight = concept.known ? PART / 2 : PART;
    concept.token.alternatives.forEach((term) => concept.add(term, weight, "part"));
}

/** @param {Token[]} all @param {Concept[]} concepts */
function asides(all, concepts) {
    const asides = new Set(all.filter((token) => token.stop).map((token) => token.term));
    concepts.forEach((concept) => asides.delete(concept.token.term));
    return asides;
}
