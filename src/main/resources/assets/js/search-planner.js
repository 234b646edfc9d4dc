// @ts-check
import { telling } from "./search-analyzer.js";
import { toDigits } from "./search-numbers.js";

/**
 * Makes a plan of a query: what each of its words may stand for, and what that is worth; as Planner
 * on the server.
 *
 * @typedef {import("./search-analyzer.js").Token} Token
 * @typedef {import("./search-lunr.js").Clause} Clause
 * @typedef {"exact"|"part"|"prefix"|"near"|"joined"|"split"|"synonym"} Origin
 * @typedef {{term: string, weight: number, origin: Origin, phrase: string[]}} Alternative
 * @typedef {{concepts: Concept[], own: Clause[], twin: Clause[], read: string[],
 *   asksNumber: boolean}} Plan
 */

const MOST_WORDS = 12;
const PART = 0.3;
const PREFIX = 0.5;
const LEAST_PREFIX = 0.4;
const NEAR = 0.75;
const FARTHER = 0.75;
const JOINED = 0.9;
const JOINED_AGAIN = 0.3;
const SPLIT = 0.6;
const TWIN = 0.4;
const TWIN_OF_FOREIGN = 1;
const SHORTEST_PREFIX = 2;
const SHORTEST_NEAR = 4;
const ONE_EDIT = 7;
const SHORTEST_PART = 3;

/** "800 00" on its way to "800 000". */
const GROUP_BEGUN = /(^|\D)(\d{1,3}(?:[ \u00a0\u202f]\d{3})*)[ \u00a0\u202f](\d{1,2})$/;

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
    }

    /** @param {string} query @param {boolean} asWritten @returns {Plan} */
    plan(query, asWritten) {
        const { index, synonyms, own, other } = this.parts;
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
                this.begun(concept);
            }
            if (!concept.foreign && !asWritten) {
                this.correct(concept);
            }
        }
        this.join(concepts);
        concepts.forEach((concept) => this.split(concept));
        synonyms.expand(concepts);
        return {
            concepts,
            own: ownClauses(concepts),
            twin: twinClauses(foreign, concepts),
            read: all.map((token) => concepts.find((c) => c.token === token)?.read ?? token.term),
            asksNumber: all.some((token) => this.asks.has(token.surface)),
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

    /** The last word may be the beginning of others. @param {Concept} concept */
    begun(concept) {
        const begun = concept.surface;
        if (begun.length < SHORTEST_PREFIX || begun.endsWith("%")) {
            return;
        }
        for (const { word, stem } of this.parts.words.startingWith(begun, begun.length < 4 ? 8 : 12)) {
            if (!concept.has(stem)) {
                const weight = PREFIX * (concept.known ? 0.5 : 1);
                const share = Math.max(LEAST_PREFIX, begun.length / word.length);
                concept.add(stem, weight * share, "prefix");
            }
        }
    }

    /** An unknown word is taken for those that it resembles most. @param {Concept} concept */
    correct(concept) {
        const word = concept.surface;
        const begun = concept.alternatives.some((each) => each.origin === "prefix");
        if (concept.known || begun || concept.token.number || word.length < SHORTEST_NEAR) {
            return;
        }
        for (const near of this.parts.words.near(word, word.length <= ONE_EDIT ? 1 : 2)) {
            concept.correction ??= near;
            concept.add(near.stem, near.distance < 1.5 ? NEAR : NEAR * FARTHER, "near");
        }
    }

    /** Two words may be one that was written apart. @param {Concept[]} concepts */
    join(concepts) {
        for (let i = 0; i + 1 < concepts.length; i++) {
            const whole = this.parts.words.stem(concepts[i].surface + concepts[i + 1].surface);
            if (whole !== undefined) {
                concepts[i].add(whole, JOINED, "joined");
                concepts[i + 1].add(whole, JOINED_AGAIN, "joined");
            }
        }
    }

    /** An unknown word may be two that were written together. @param {Concept} concept */
    split(concept) {
        const word = concept.surface;
        if (concept.known || concept.token.number) {
            return;
        }
        for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
            const head = this.parts.words.stem(word.slice(0, cut));
            const tail = this.parts.words.stem(word.slice(cut));
            if (head !== undefined && tail !== undefined) {
                concept.add(head, SPLIT, "split");
                concept.add(tail, SPLIT, "split");
                return;
            }
        }
    }
}

/** @param {Concept} concept */
function parts(concept) {
    const weight = concept.known ? PART / 2 : PART;
    concept.token.alternatives.forEach((term) => concept.add(term, weight, "part"));
}

/** Every term with the greatest weight that a concept gives it. @param {Concept[]} concepts @returns {Clause[]} */
function ownClauses(concepts) {
    /** @type {Map<string, number>} */
    const weights = new Map();
    for (const { term, weight } of concepts.flatMap((concept) => concept.alternatives)) {
        weights.set(term, Math.max(weight, weights.get(term) ?? 0));
    }
    return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** @param {Token[]} foreign @param {Concept[]} concepts @returns {Clause[]} */
function twinClauses(foreign, concepts) {
    const weight = concepts.some((concept) => concept.foreign) ? TWIN_OF_FOREIGN : TWIN;
    const terms = foreign.filter((token) => !token.stop).map((token) => token.term);
    return [...new Set(terms)].slice(0, MOST_WORDS).map((term) => ({ term, weight }));
}
