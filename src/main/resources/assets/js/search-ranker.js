// @ts-check
/**
 * Puts matches in order: by lunr's score, by how much of the query a document covers, and by how
 * nearly the query is a phrasing that editors noted for the document; as Ranker on the server.
 *
 * @typedef {import("./search-planner.js").Plan} Plan
 * @typedef {import("./search-concept.js").Concept} Concept
 * @typedef {import("./search-lunr.js").LunrIndex} LunrIndex
 * @typedef {import("./search-documents.js").Phrasing} Phrasing
 * @typedef {import("./search-lunr.js").Match} Match
 * @typedef {{document: number, score: number}} Ranked
 */

const KEPT = 200;
const UNCOVERED = 0.15;
const LEAST_COVERAGE = 0.4;
const COVERAGE_POWER = 3;
const TITLE = 0.35;
const TWIN_COVERAGE = 0.9;
const PHRASE = 3;
const ASIDE = 0.4;
const PHRASED = 60;
const LEAST_SHARE = 0.01;
const PRECISION = 1e6;

/** How much of a word an alternative covers. */
const COVERAGE = { exact: 1, part: 0.6, prefix: 0.85, near: 0.9, joined: 0.9, split: 0.6, synonym: 0.85 };

/**
 * @param {LunrIndex} index
 * @param {Plan} plan
 * @param {(document: number) => Phrasing[]} phrases
 * @returns {Ranked[]}
 */
export function rank(index, plan, phrases) {
    const rarities = plan.concepts.map((concept) => rarity(index, concept));
    const ranked = index
        .matches(plan.own, plan.twin)
        .map((match) => ({ match, ...rounded(match.document, match.score) }))
        .sort(bestFirst)
        .slice(0, KEPT)
        .filter(({ match }) => share(match, plan, rarities) >= LEAST_COVERAGE)
        .map(({ match }) => rounded(match.document, score(match, plan, rarities)))
        .sort(bestFirst)
        .slice(0, PHRASED)
        .map((each) => phrased(each, plan, rarities, phrases(each.document)))
        .sort(bestFirst);
    return ranked.filter((each) => each.score >= ranked[0].score * LEAST_SHARE);
}

/** @param {Ranked} ranked @param {Plan} plan @param {number[]} rarities @param {Phrasing[]} phrases */
function phrased(ranked, plan, rarities, phrases) {
    const best = phrases.reduce((max, each) => Math.max(max, likeness(each, plan, rarities)), 0);
    return rounded(ranked.document, ranked.score * (1 + PHRASE * best));
}

/** 1 if the query says the same as a phrase, less if either says more. @param {Phrasing} phrase @param {Plan} plan @param {number[]} rarities */
function likeness({ terms, asides }, plan, rarities) {
    const asked = [...terms].filter((term) => plan.terms.has(term)).length;
    if (!asked) {
        return 0;
    }
    const whole = rarities.reduce((sum, rarity) => sum + rarity, 0);
    const common = ASIDE * [...plan.asides].filter((term) => asides.has(term)).length;
    const likely = covered(plan, rarities, terms, terms) * whole;
    const share = (likely + common) / (whole + ASIDE * plan.asides.size);
    return (share * share * (asked + common)) / (terms.size + ASIDE * asides.size);
}

/** Scores that differ by less are equal, so that both sides agree. @param {number} document @param {number} score */
function rounded(document, score) {
    return { document, score: Math.round(score * PRECISION) / PRECISION };
}

/** @param {Ranked} a @param {Ranked} b */
function bestFirst(a, b) {
    return b.score - a.score || a.document - b.document;
}

/** How much a word of the query counts: a rare one more. @param {LunrIndex} index @param {Concept} concept */
function rarity(index, concept) {
    const most = concept.alternatives
        .filter(
            ({ origin }) =>
                origin === "exact" || (!concept.known && (origin === "near" || origin === "prefix")),
        )
        .reduce((max, { term }) => Math.max(max, index.frequency(term)), 0);
    return Math.log(2 + index.documents / (most + 1));
}

/** @param {Match} match @param {Plan} plan @param {number[]} rarities */
function score(match, plan, rarities) {
    const titled = covered(plan, rarities, match.titleTerms, match.terms);
    return (
        match.score *
        (UNCOVERED + (1 - UNCOVERED) * share(match, plan, rarities)) ** COVERAGE_POWER *
        (1 + TITLE * titled)
    );
}

/** How much of the query a document has, in its own words or in its twin's. @param {Match} match @param {Plan} plan @param {number[]} rarities */
function share(match, plan, rarities) {
    const own = covered(plan, rarities, match.terms, match.terms);
    return Math.max(own, twinCoverage(match, plan));
}

/** @param {Plan} plan @param {number[]} rarities @param {Set<string>} counted @param {Set<string>} all */
function covered(plan, rarities, counted, all) {
    let found = 0;
    let whole = 0;
    plan.concepts.forEach((concept, i) => {
        found += rarities[i] * coverage(concept, counted, all);
        whole += rarities[i];
    });
    return found / whole;
}

/**
 * How well the best of a concept's terms covers it.
 *
 * @param {Concept} concept
 * @param {Set<string>} counted the terms that count
 * @param {Set<string>} all the terms that the document has, of which a synonym of several words
 *   needs all
 */
function coverage(concept, counted, all) {
    return concept.alternatives
        .filter(({ term }) => counted.has(term))
        .reduce((best, each) => Math.max(best, COVERAGE[each.origin] * wholeness(each.phrase, all)), 0);
}

/** @param {string[]} phrase @param {Set<string>} all */
function wholeness(phrase, all) {
    const share = phrase.filter((term) => all.has(term)).length / phrase.length;
    return share * share;
}

/** @param {Match} match @param {Plan} plan */
function twinCoverage(match, { twin }) {
    const found = twin.filter(({ term }) => match.twinTerms.has(term)).length;
    return twin.length ? (TWIN_COVERAGE * found) / twin.length : 0;
}
