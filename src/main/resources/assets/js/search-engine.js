// @ts-check
import { Analyzer } from "./search-analyzer.js";
import { cut, figureAt, spelling } from "./search-around.js";
import { StoredDocument } from "./search-documents.js";
import { LunrIndex } from "./search-lunr.js";
import { Planner } from "./search-planner.js";
import { frontDecoded } from "./search-postings.js";
import { rank } from "./search-ranker.js";
import { Synonyms } from "./search-synonyms.js";
import { WordList } from "./search-words.js";

/**
 * Search in the browser: one file is fetched, the words of a query stay on the device.
 *
 * @typedef {{text: string, marked: boolean}} Piece
 * @typedef {"page"|"figure"|"question"|"event"|"precedent"|"term"|"misreading"|"helpline"} Kind
 * @typedef {{kind: Kind, address: string, title: Piece[], section: string|null, snippet: Piece[],
 *   value: string|null, answer: string|null, score: number}} Hit
 *   address: with the anchor of the section that fits best; section: its heading;
 *   value, answer: of a figure: the short value; the sentence with speaker and every caveat, then its corrections
 * @typedef {{words: string, hits: Hit[], corrections: {written: string, read: string}[],
 *   near: string[], figure: Hit|null, situations: string[]}} Results
 *   near: only if nothing was found; figure: to answer with above all others;
 *   situations: for which help is to be shown first
 * @typedef {{query: (words: string, asWritten?: boolean) => Results}} Engine
 * @typedef {import("./search-planner.js").Plan} Plan
 */

const KINDS = ["page", "figure", "question", "event", "precedent", "term", "misreading", "helpline"];
const MOST_NEAR = 3;
const NEAR_EDITS = 3;
const SHORTEST_NEAR = 4;

/**
 * The engine of an index file.
 *
 * @param {any} file
 * @param {any} lunr
 * @returns {Engine}
 */
export function engineOf(file, lunr) {
    /** @type {"fr"|"en"} */
    const language = file.language;
    const own = new Analyzer(language, file.tables);
    const other = new Analyzer(language === "fr" ? "en" : "fr", file.tables);
    const index = new LunrIndex(file, lunr);
    const words = new WordList(frontDecoded(file.words), own.stem, (term) => index.frequency(term));
    const synonyms = new Synonyms(file, own);
    const planner = new Planner({ index, words, synonyms, own, other });
    /** @type {StoredDocument[]} */
    const documents = file.documents.map((/** @type {any} */ d) => new StoredDocument(d, own, KINDS));

    return {
        query(text, asWritten = false) {
            const query = cut(text);
            const plan = planner.plan(query, asWritten);
            const ranked = rank(index, plan, documents);
            const found = ranked.map((each) => documents[each.document]);
            const terms = wanted(plan);
            const hits = ranked.map((each, i) => hit(found[i], terms, each.score));
            return {
                words: query,
                hits,
                corrections: plan.concepts
                    .filter((concept) => concept.correction)
                    .map((concept) => ({
                        written: concept.surface,
                        read: spelling(concept.correction?.word ?? "", found),
                    })),
                near: hits.length ? [] : near(plan),
                figure: hits[figureAt(plan, found)] ?? null,
                situations: synonyms.situations(plan.read),
            };
        },
    };

    /** Words of the site that resemble those that nothing was found for. @param {Plan} plan */
    function near(plan) {
        const all = plan.concepts
            .map((concept) => concept.surface)
            .filter((word) => word.length >= SHORTEST_NEAR)
            .flatMap((word) => words.near(word, Math.min(NEAR_EDITS, word.length >> 1)))
            .map(({ word }) => word);
        return [...new Set(all)].slice(0, MOST_NEAR).map((word) => spelling(word, documents));
    }
}

/** @param {Plan} plan @returns {import("./search-passages.js").Wanted} */
function wanted(plan) {
    const terms = new Map();
    plan.concepts.forEach((concept, i) => {
        for (const { term, weight } of concept.alternatives) {
            if (!terms.has(term)) {
                terms.set(term, { concept: i, weight });
            }
        }
    });
    return terms;
}

/** The passage is looked for when it is asked for. @param {StoredDocument} found @param {import("./search-passages.js").Wanted} terms @param {number} score @returns {Hit} */
function hit(found, terms, score) {
    /** @type {ReturnType<StoredDocument["best"]>|undefined} */
    let best;
    const passage = () => (best ??= found.best(terms));
    return {
        kind: /** @type {Kind} */ (found.kind),
        value: found.value,
        answer: found.answer,
        score,
        get title() {
            return found.marked(terms);
        },
        get address() {
            return passage().address;
        },
        get section() {
            return passage().section;
        },
        get snippet() {
            return passage().snippet;
        },
    };
}
