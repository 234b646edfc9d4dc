// @ts-check
import { frontDecoded, numbers, posting } from "./search-postings.js";

/**
 * Rebuilds an ordinary lunr.Index from the index file, and asks it. Weights are not in the file:
 * they follow from the counts, as lunr's builder computes them, but for the rarity of a term,
 * which counts documents and not fields of documents.
 *
 * @typedef {{term: string, weight: number}} Clause
 * @typedef {{document: number, score: number, terms: Set<string>, titleTerms: Set<string>,
 *   twinTerms: Set<string>}} Match
 */

const OWN = ["title", "headings", "summary", "body"];
const TWIN = "twin";
const FIELDS = [...OWN, TWIN];
const BOOSTS = [8, 2, 2, 1, 2];
const K1 = 1.2;
const LENGTHS = [0.75, 0.3, 0.3, 0.3, 0.3];
const PRECISION = 1000;

export class LunrIndex {
    /** @param {any} file @param {any} lunr */
    constructor(file, lunr) {
        this.documents = file.documents.length;
        /** @type {Record<string, any>} */
        this.inverted = Object.create(null);
        /** @type {Map<string, number>} */
        this.own = new Map();
        this.lengths = file.lengths.map(numbers);
        this.averages = this.lengths.map(
            (/** @type {number[]} */ all) => all.reduce((sum, n) => sum + n, 0) / this.documents,
        );
        /** @type {number[][][]} */
        this.vectors = FIELDS.map(() => Array.from({ length: this.documents }, () => []));
        const terms = frontDecoded(file.terms);
        const lines = file.postings.split("\n");
        terms.forEach((term, number) => this.add(term, number, lines[number].split(";")));
        this.index = new lunr.Index({
            invertedIndex: this.inverted,
            fieldVectors: this.fieldVectors(lunr),
            tokenSet: lunr.TokenSet.fromArray(terms),
            fields: FIELDS,
            pipeline: new lunr.Pipeline(),
        });
    }

    /** @param {string} term @param {number} number @param {string[]} fields */
    add(term, number, fields) {
        const counts = FIELDS.map((_, f) => posting(fields[f]));
        const having = new Set();
        for (let f = 0; f < OWN.length; f++) {
            counts[f].forEach((document, i) => i % 2 || having.add(document));
        }
        this.own.set(term, having.size);
        const rarity = this.rarity(having.size || counts[OWN.length].length / 2);
        const entry = (this.inverted[term] = Object.create(null));
        entry._index = number;
        FIELDS.forEach((field, f) => (entry[field] = this.weigh(f, counts[f], number, rarity)));
    }

    /** @param {number} having */
    rarity(having) {
        return Math.log(1 + Math.abs((this.documents - having + 0.5) / (having + 0.5)));
    }

    /** @param {number} f @param {number[]} counts @param {number} number @param {number} rarity */
    weigh(f, counts, number, rarity) {
        const references = Object.create(null);
        for (let i = 0; i < counts.length; i += 2) {
            const count = counts[i + 1];
            const share = 1 - LENGTHS[f] + LENGTHS[f] * (this.lengths[f][counts[i]] / this.averages[f]);
            const weight = ((rarity * ((K1 + 1) * count)) / (K1 * share + count)) * BOOSTS[f];
            this.vectors[f][counts[i]].push(number, Math.round(weight * PRECISION) / PRECISION);
            references[counts[i]] = Object.create(null);
        }
        return references;
    }

    /** @param {any} lunr */
    fieldVectors(lunr) {
        const all = Object.create(null);
        this.vectors.forEach((documents, f) =>
            documents.forEach((vector, d) => {
                if (vector.length) {
                    all[`${FIELDS[f]}/${d}`] = new lunr.Vector(vector);
                }
            }),
        );
        return all;
    }

    /** In how many documents a term stands in their own language. @param {string} term */
    frequency(term) {
        return this.own.get(term) ?? 0;
    }

    /** Whether a term stands in some document's twin. @param {string} term */
    knowsTwin(term) {
        const entry = this.inverted[term];
        return entry !== undefined && Object.keys(entry[TWIN]).length > 0;
    }

    /** Never lunr's query language: each term is a clause of its own. @param {Clause[]} own @param {Clause[]} twin @returns {Match[]} */
    matches(own, twin) {
        const known = own.filter(({ term }) => this.inverted[term]);
        const knownTwin = twin.filter(({ term }) => this.inverted[term]);
        if (!known.length && !knownTwin.length) {
            return []; // lunr answers a query without clauses with all documents
        }
        return this.index
            .query((/** @type {any} */ query) => {
                known.forEach((each) => clause(query, each, OWN));
                knownTwin.forEach((each) => clause(query, each, [TWIN]));
            })
            .map(match);
    }
}

/** @param {any} query @param {Clause} clause @param {string[]} fields */
function clause(query, { term, weight }, fields) {
    query.term(term, { usePipeline: false, boost: weight, fields });
}

/** @param {any} result @returns {Match} */
function match(result) {
    const found = Object.entries(result.matchData.metadata);
    /** @param {string[]} fields */
    const having = (fields) =>
        new Set(found.filter(([, in_]) => fields.some((f) => in_[f])).map(([term]) => term));
    return {
        document: Number(result.ref),
        score: result.score,
        terms: having(OWN),
        titleTerms: having(["title"]),
        twinTerms: having([TWIN]),
    };
}
