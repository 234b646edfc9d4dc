// @ts-check
import { frontDecoded, numbers, placeIn, posting } from "./search-postings.js";

/**
 * The terms of the index file and where they stand. A term is read when it is first asked for. Weights are not in the
 * file: they follow from the counts, as lunr's builder computes them, but for the rarity of a term, which counts
 * documents and not fields of documents.
 *
 * @typedef {{documents: number[], weights: number[]}} Place
 * @typedef {{number: number, titles: number[], own: Place, twin: Place, named: number}} Entry
 *   number: of the term; titles: documents that have it in their title; own: where it stands in their own language;
 *   named: how many documents have it in their title, headings or phrasings
 */

const TITLE = 0;
const HEADINGS = 1;
const TWIN = 4;
const BOOSTS = [8, 2, 2, 1, 2];
const K1 = 1.2;
const LENGTHS = [0.75, 0.3, 0.3, 0.3, 0.3];
const PRECISION = 1000;

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
}
