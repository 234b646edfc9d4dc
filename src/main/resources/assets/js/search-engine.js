// @ts-check
import { Analyzer } from "./search-analyzer.js";
import { frontDecoded, LunrIndex } from "./search-lunr.js";
import { StoredDocument } from "./search-passages.js";
import { Planner } from "./search-planner.js";
import { rank } from "./search-ranker.js";
import { Synonyms } from "./search-synonyms.js";
import { WordList } from "./search-words.js";

/**
 * Search in the browser: one file is fetched, the words of a query stay on the device.
 *
 * @typedef {{text: string, marked: boolean}} Piece
 * @typedef {"page"|"figure"|"question"|"event"|"precedent"|"term"|"misreading"} Kind
 * @typedef {{kind: Kind, address: string, title: Piece[], section: string|null, snippet: Piece[],
 *   value: string|null, answer: string|null, score: number}} Hit
 *   address: with the anchor of the section that fits best; section: its heading;
 *   value, answer: of a figure: the short value; the sentence with speaker and every caveat
 * @typedef {{words: string, hits: Hit[], corrections: {written: string, read: string}[],
 *   near: string[], figure: Hit|null, situations: string[]}} Results
 *   near: only if nothing was found; figure: to answer with above all others;
 *   situations: for which help is to be shown first
 * @typedef {{query: (words: string, asWritten?: boolean) => Results}} Engine
 * @typedef {import("./search-planner.js").Plan} Plan
 */

const KINDS = ["page", "figure", "question", "event", "precedent", "term", "misreading"];
const MOST_CHARACTERS = 200;
const FIGURE_AMONG = 5;
const MOST_NEAR = 3;
const NEAR_EDITS = 3;
const SHORTEST_NEAR = 4;

/** @type {Map<string, Promise<Engine>>} */
const opened = new Map();

/**
 * Loads lunr and the index file, each once; later calls give the same engine.
 *
 * @param {string} index address of the index file
 * @param {string} lunr address of lunr.min.js
 * @returns {Promise<Engine>}
 */
export function open(index, lunr) {
    const engine = opened.get(index) ?? load(index, lunr);
    opened.set(index, engine);
    engine.catch(() => opened.delete(index)); // a lost connection is no reason to give up
    return engine;
}

/** @param {string} index @param {string} lunr @returns {Promise<Engine>} */
async function load(index, lunr) {
    const [answer] = await Promise.all([fetch(index), script(lunr)]);
    if (!answer.ok) {
        throw new Error(`no index: ${answer.status}`);
    }
    return engineOf(await answer.json(), /** @type {any} */ (globalThis).lunr);
}

/** Lunr is no module: it sets a global name. @param {string} address */
function script(address) {
    return new Promise((resolve, reject) => {
        const element = document.createElement("script");
        element.src = address;
        element.onload = resolve;
        element.onerror = () => reject(new Error("no lunr"));
        document.head.append(element);
    });
}

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
            const ranked = rank(index, plan, (document) => documents[document].phrases);
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

/** Without control characters and what is too much; half a character is none. @param {string} text */
function cut(text) {
    const short = text.slice(0, MOST_CHARACTERS);
    const half = text.length > MOST_CHARACTERS && /[\ud800-\udbff]$/.test(short);
    return (half ? short.slice(0, -1) : short).replace(/[\x00-\x20]+/g, " ").replace(/^ | $/g, "");
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

/** A folded word as the first document that has it spells it. @param {string} surface @param {StoredDocument[]} documents */
function spelling(surface, documents) {
    for (const each of documents) {
        const spelt = each.spelling(surface);
        if (spelt !== undefined) {
            return spelt;
        }
    }
    return surface;
}

/** Where the best figure is, if a number is asked for, in words or by itself. @param {Plan} plan @param {StoredDocument[]} found */
function figureAt(plan, found) {
    const numbers = plan.concepts.filter((c) => c.token.number).map((c) => c.token.term);
    return found
        .slice(0, FIGURE_AMONG)
        .findIndex(
            (each) =>
                each.kind === "figure" &&
                each.value !== null &&
                (plan.asksNumber || numbers.some((number) => each.answersWith(number))),
        );
}

/**
 * The hits by kind, the kind of the best hit first.
 *
 * @param {Hit[]} hits
 * @returns {{kind: Kind, hits: Hit[]}[]}
 */
export function groups(hits) {
    /** @type {Map<Kind, Hit[]>} */
    const byKind = new Map();
    for (const hit of hits) {
        byKind.set(hit.kind, [...(byKind.get(hit.kind) ?? []), hit]);
    }
    return [...byKind].map(([kind, some]) => ({ kind, hits: some }));
}
