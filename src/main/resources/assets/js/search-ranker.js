// @ts-check
import { Coverage } from "./search-coverage.js";
import { scores } from "./search-score.js";

/**
 * Puts documents in order: by lunr's score, by how much of the query a document covers, and by how
 * nearly the query is a phrasing that editors noted for the document; as Ranker on the server.
 *
 * @typedef {import("./search-planner.js").Plan} Plan
 * @typedef {import("./search-lunr.js").LunrIndex} LunrIndex
 * @typedef {import("./search-documents.js").Phrasing} Phrasing
 * @typedef {import("./search-documents.js").StoredDocument} StoredDocument
 * @typedef {import("./search-score.js").Scored} Scored
 */

const ASKED = 60;
const UNCOVERED = 0.15;
const LEAST_COVERAGE = 0.4;
const COVERAGE_POWER = 2;
const TITLE = 0.2;
const LEAST_OF_STRANGE = 0.75;
const MEANING = 2.3;
const PHRASE = 12;
const ASIDE = 0.7;
const PHRASED = 60;
const LEAST_SHARE = 0.003;
const PRECISION = 1e6;

/** How much likelier a hit of a kind is what was wanted than another of the same score. @type {Record<string, number>} */
const WORTH = {
    page: 1.4, figure: 1, question: 1, event: 0.85, precedent: 1, term: 0.7, misreading: 0.7, helpline: 1,
};

/**
 * @param {LunrIndex} index
 * @param {Plan} plan
 * @param {StoredDocument[]} documents
 * @returns {Scored[]}
 */
export function rank(index, plan, documents) {
    if (!plan.concepts.length) {
        return [];
    }
    const coverage = new Coverage(index, plan);
    const worths = worthsOf(coverage);
    const wanted = best(worths);
    if (!wanted.includes(1)) {
        return []; // nor does lunr have to be asked
    }
    const ranked = scores(index, plan, wanted)
        .map(({ document, score }) => rounded(document, score * worths[document]))
        .sort(bestFirst)
        .slice(0, PHRASED)
        .map((each) => phrased(each, plan, coverage, documents[each.document]))
        .sort(bestFirst);
    return ranked.filter((each) => each.score >= ranked[0].score * LEAST_SHARE);
}

/** What it is worth that each document has so much of the query, and in its title; 0 if it has too little. @param {Coverage} coverage */
function worthsOf(coverage) {
    const titled = coverage.titled();
    const least = coverage.isAboutSomething ? LEAST_COVERAGE : LEAST_OF_STRANGE;
    return coverage
        .shares()
        .map((share, d) =>
            share < least
                ? 0
                : round((UNCOVERED + (1 - UNCOVERED) * share) ** COVERAGE_POWER * (1 + TITLE * titled[d])),
        );
}

/** Which documents lunr is asked about: those with the most, and all that have as much as the last of them. @param {Float64Array} worths */
function best(worths) {
    const sorted = worths.filter((worth) => worth > 0).sort();
    const least = sorted[Math.max(0, sorted.length - ASKED)];
    return Uint8Array.from(worths, (worth) => Number(worth > 0 && worth >= least));
}

/** @param {Scored} ranked @param {Plan} plan @param {Coverage} coverage @param {StoredDocument} found */
function phrased(ranked, plan, coverage, found) {
    const meant = found.kind === "term" && plan.asksMeaning;
    const worth = WORTH[found.kind] * (meant ? MEANING : 1);
    const best = found.phrases.reduce((max, each) => Math.max(max, likeness(each, plan, coverage)), 0);
    return rounded(ranked.document, ranked.score * worth * (1 + PHRASE * best));
}

/** 1 if the query says the same as a phrase, less if either says more. @param {Phrasing} phrase @param {Plan} plan @param {Coverage} coverage */
function likeness({ terms, asides, weight }, plan, coverage) {
    let asked = 0;
    for (const term of terms) {
        asked += Number(plan.terms.has(term));
    }
    if (!asked) {
        return 0;
    }
    let common = 0;
    plan.asides.forEach((term) => (common += asides.has(term) ? ASIDE : 0));
    const share = (coverage.of(terms) + common) / (coverage.whole + ASIDE * plan.asides.size);
    return (weight * (share * share * (asked + common))) / (terms.size + ASIDE * asides.size);
}

/** Scores that differ by less are equal, so that both sides agree. @param {number} document @param {number} score */
function rounded(document, score) {
    return { document, score: round(score) };
}

/** @param {number} score */
function round(score) {
    return Math.round(score * PRECISION) / PRECISION;
}

/** @param {Scored} a @param {Scored} b */
function bestFirst(a, b) {
    return b.score - a.score || a.document - b.document;
}
