// @ts-check
/**
 * One word of a query and what may stand for it, and the clauses that all of them make; as Concept and Plan on the
 * server.
 *
 * @typedef {import("./search-analyzer.js").Token} Token
 * @typedef {import("./search-score.js").Clause} Clause
 * @typedef {"exact"|"part"|"prefix"|"near"|"joined"|"split"|"synonym"} Origin
 * @typedef {{term: string, weight: number, origin: Origin, phrase: string[]}} Alternative
 */

const MOST_TWINS = 12;
const TWIN = 0.4;
const TWIN_OF_FOREIGN = 1;

/** One word of a query, with everything that counts as having found it. */
export class Concept {
    /** @param {Token} token @param {boolean} known */
    constructor(token, known) {
        this.token = token;
        this.surface = token.surface;
        this.known = known;
        this.foreign = false;
        /** @type {{word: string, stem: string}|null} */
        this.correction = null;
        /** @type {Alternative[]} */
        this.alternatives = [];
        this.add(token.term, 1, "exact");
    }

    /** @param {string} term @param {number} weight @param {Origin} origin @param {string[]} phrase */
    add(term, weight, origin, phrase = [term]) {
        this.alternatives.push({ term, weight, origin, phrase });
    }

    /** @param {string} term */
    has(term) {
        return this.alternatives.some((each) => each.term === term);
    }

    /** The term that it was taken for. */
    get read() {
        return this.correction?.stem ?? this.token.term;
    }
}

/** Every term with the greatest weight that a concept gives it. @param {Concept[]} concepts @returns {Clause[]} */
export function ownClauses(concepts) {
    /** @type {Map<string, number>} */
    const weights = new Map();
    for (const { term, weight } of concepts.flatMap((concept) => concept.alternatives)) {
        weights.set(term, Math.max(weight, weights.get(term) ?? 0));
    }
    return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** @param {Token[]} foreign @param {Concept[]} concepts @returns {Clause[]} */
export function twinClauses(foreign, concepts) {
    const weight = concepts.some((concept) => concept.foreign) ? TWIN_OF_FOREIGN : TWIN;
    const terms = foreign.filter((token) => !token.stop).map((token) => token.term);
    return [...new Set(terms)].slice(0, MOST_TWINS).map((term) => ({ term, weight }));
}
