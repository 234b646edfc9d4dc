// @ts-check
import { frontDecoded, numbers, placeIn, posting } from "./search-postings.js";

/**
 * The terms of the index file and where they stand. A term is read when it is first asked for. Weights are not in the
 * file: they follow from the counts, as lunr's builder computes them, but for the rarity of a term, which counts
 * documents and not fields of documents. Lunr adds up what the fields of a document score; those of its own language
 * have the same clauses, so that their weights are added up beforehand and lunr has one field for them.
 *
 * @typedef {{documents: number[], weights: number[]}} Place
 * @typedef {{number: number, titles: number[], own: Place, twin: Place, named: number}} Entry
 *   number: of the term; titles: documents that have it in their title; own: where it stands in their own language;
 *   named: how many documents have it in their title, headings or phrasings
 * @typedef {{term: string, weight: number}} Clause
 * @typedef {Clause & {entry: Entry}} Known
 * @typedef {"own"|"twin"} Field
 * @typedef {{document: number, score: number}} Scored
 */

const TITLE = 0;
const HEADINGS = 1;
const TWIN = 4;
/** @type {Field[]} */
const FIELDS = ["own", "twin"];
const BOOSTS = [8, 2, 2, 1, 2];
const K1 = 1.2;
const LENGTHS = [0.75, 0.3, 0.3, 0.3, 0.3];
const PRECISION = 1000;
const NO_METADATA = Object.freeze({});

export class LunrIndex {
    /** @param {any} file @param {any} lunr */
    constructor(file, lunr) {
        this.lunr = lunr;
        this.documents = file.documents.length;
        this.terms = frontDecoded(file.terms);
        this.lines = file.postings.split("\n");
        this.lengths = file.lengths.map(numbers);
        this.averages = this.lengths.map(
            (/** @type {number[]} */ all) => all.reduce((sum, n) => sum + n, 0) / this.documents,
        );
        /** @type {Map<string, Entry>} */
        this.entries = new Map();
    }

    /** @param {string} term @returns {Entry|undefined} */
    entry(term) {
        const known = this.entries.get(term);
        const number = known?.number ?? placeIn(this.terms, term);
        if (known || this.terms[number] !== term) {
            return known;
        }
        const read = this.read(number);
        this.entries.set(term, read);
        return read;
    }

    /** @param {number} number @returns {Entry} */
    read(number) {
        const line = this.lines[number].split(";");
        const counted = BOOSTS.map((_, f) => posting(line[f]));
        const having = new Set(counted.slice(0, TWIN).flatMap(({ documents }) => documents)).size;
        const rarity = this.rarity(having || counted[TWIN].documents.length);
        /** @param {number} from @param {number} to */
        const place = (from, to) => {
            /** @type {Map<number, number>} */
            const weights = new Map();
            for (let f = from; f < to; f++) {
                counted[f].documents.forEach((document, i) => {
                    const weight = this.weight(f, document, counted[f].counts[i], rarity);
                    weights.set(document, (weights.get(document) ?? 0) + weight);
                });
            }
            return { documents: [...weights.keys()], weights: [...weights.values()] };
        };
        const titles = counted[TITLE].documents;
        const named = titles.length + counted[HEADINGS].documents.length;
        return { number, titles, own: place(TITLE, TWIN), twin: place(TWIN, TWIN + 1), named };
    }

    /** @param {number} having */
    rarity(having) {
        return Math.log(1 + Math.abs((this.documents - having + 0.5) / (having + 0.5)));
    }

    /** @param {number} f @param {number} document @param {number} count @param {number} rarity */
    weight(f, document, count, rarity) {
        const share = 1 - LENGTHS[f] + LENGTHS[f] * (this.lengths[f][document] / this.averages[f]);
        const weight = ((rarity * ((K1 + 1) * count)) / (K1 * share + count)) * BOOSTS[f];
        return Math.round(weight * PRECISION) / PRECISION;
    }

    /** In how many documents a term stands in their own language. @param {string} term */
    frequency(term) {
        return this.entry(term)?.own.documents.length ?? 0;
    }

    /** Whether a term stands in some document's twin. @param {string} term */
    knowsTwin(term) {
        return (this.entry(term)?.twin.documents.length ?? 0) > 0;
    }

    /**
     * Has lunr score some documents. It gets an index of the query's terms and of these documents alone, which changes
     * no score: what lunr does for each term, field and document is what searching costs. Never its query language:
     * each term is a clause of its own.
     *
     * @param {Clause[]} own
     * @param {Clause[]} twin
     * @param {Uint8Array} wanted by document
     * @returns {Scored[]}
     */
    scores(own, twin, wanted) {
        const clauses = { own: this.inOrder(own), twin: this.inOrder(twin) };
        return new this.lunr.Index({
            ...this.part(clauses, wanted),
            tokenSet: { intersect: (/** @type {any} */ clause) => clause }, // all of them are known
            fields: FIELDS,
            pipeline: new this.lunr.Pipeline(),
        })
            .query((/** @type {any} */ query) =>
                FIELDS.forEach((field) =>
                    clauses[field].forEach(({ term, weight }) =>
                        query.term(term, { usePipeline: false, boost: weight, fields: [field] }),
                    ),
                ),
            )
            .map((/** @type {any} */ { ref, score }) => ({ document: Number(ref), score }));
    }

    /** Those that are known, in the order that lunr wants in a vector. @param {Clause[]} clauses */
    inOrder(clauses) {
        return clauses
            .flatMap(({ term, weight }) => {
                const entry = this.entry(term);
                return entry ? [{ term, weight, entry }] : [];
            })
            .sort((a, b) => a.entry.number - b.entry.number);
    }

    /** A part of the index. Which terms a document has nobody asks of lunr: it is named at its first one. @param {Record<Field, Known[]>} clauses @param {Uint8Array} wanted */
    part(clauses, wanted) {
        const invertedIndex = Object.create(null);
        const fieldVectors = Object.create(null);
        for (const field of FIELDS) {
            /** @type {any[]} */
            const vectors = [];
            for (const { term, entry } of clauses[field]) {
                const named = (invertedIndex[term] ??= { _index: entry.number });
                const references = (named[field] = Object.create(null));
                const { documents, weights } = entry[field];
                documents.forEach((document, i) => {
                    if (vectors[document]) {
                        vectors[document].elements.push(entry.number, weights[i]);
                    } else if (wanted[document]) {
                        const vector = new this.lunr.Vector([entry.number, weights[i]]);
                        fieldVectors[`${field}/${document}`] = vectors[document] = vector;
                        references[document] = NO_METADATA;
                    }
                });
            }
        }
        return { invertedIndex, fieldVectors };
    }
}
