// @ts-check
/**
 * How much of a query documents and phrases have; as Coverage on the server.
 *
 * @typedef {import("./search-planner.js").Plan} Plan
 * @typedef {import("./search-concept.js").Alternative} Alternative
 * @typedef {import("./search-lunr.js").LunrIndex} LunrIndex
 * @typedef {{concept: number, covers: number, phrase: string[]}} Way
 */

const TWIN_COVERAGE = 0.9;
const SUBJECT = 0.01;

/** How much of a word an alternative covers. */
const COVERS = { exact: 1, part: 0.6, prefix: 0.85, near: 0.9, joined: 0.9, split: 0.6, synonym: 0.85 };

export class Coverage {
    /** @param {LunrIndex} index @param {Plan} plan */
    constructor(index, plan) {
        this.index = index;
        this.plan = plan;
        this.rarities = plan.concepts.map((concept) => rarity(index, concept));
        /** @type {Map<string[], Uint8Array>} */
        this.counted = new Map();
        this.whole = this.rarities.reduce((sum, rarity) => sum + rarity, 0);
    }

    /** Whether the query has a word that some pages are about. */
    get isAboutSomething() {
        const { concepts } = this.plan;
        return concepts.some(
            ({ foreign, alternatives }) =>
                foreign ||
                alternatives.some(
                    ({ term, origin }) =>
                        (concepts.length === 1 || origin !== "prefix") &&
                        (this.index.entry(term)?.named ?? 0) > SUBJECT * this.index.documents,
                ),
        );
    }

    /** The share of the query that each document has, in its own words or in its twin's. */
    shares() {
        const own = this.covered((term) => this.index.entry(term)?.own.documents);
        const { twin } = this.plan;
        const found = new Uint8Array(own.length);
        for (const { term } of twin) {
            this.index.entry(term)?.twin.documents.forEach((document) => found[document]++);
        }
        return own.map((share, d) =>
            twin.length ? Math.max(share, (TWIN_COVERAGE * found[d]) / twin.length) : share,
        );
    }

    /** The share of it that each title has. */
    titled() {
        return this.covered((term) => this.index.entry(term)?.titles);
    }

    /** @param {(term: string) => number[]|undefined} having */
    covered(having) {
        const found = new Float64Array(this.index.documents);
        const best = new Float64Array(found.length);
        for (const [i, { alternatives }] of this.plan.concepts.entries()) {
            best.fill(0);
            for (const { term, origin, phrase } of alternatives) {
                const counts = phrase.length > 1 ? this.counts(phrase) : undefined;
                for (const document of having(term) ?? []) {
                    const share = counts ? counts[document] / phrase.length : 1;
                    best[document] = Math.max(best[document], COVERS[origin] * share * share);
                }
            }
            for (let document = 0; document < found.length; document++) {
                found[document] += this.rarities[i] * best[document];
            }
        }
        return found.map((sum) => sum / this.whole);
    }

    /** How many terms of a synonym of several words each document has: it needs all. @param {string[]} phrase */
    counts(phrase) {
        const known = this.counted.get(phrase);
        const counts = known ?? new Uint8Array(this.index.documents);
        for (const term of known ? [] : phrase) {
            for (const document of this.index.entry(term)?.own.documents ?? []) {
                counts[document]++;
            }
        }
        this.counted.set(phrase, counts);
        return counts;
    }

    /** What each term of the plan stands for. @returns {Map<string, Way[]>} */
    get ways() {
        if (!this.byTerm) {
            /** @type {Map<string, Way[]>} */
            this.byTerm = new Map();
            for (const [i, { alternatives }] of this.plan.concepts.entries()) {
                for (const { term, origin, phrase } of alternatives) {
                    const ways = this.byTerm.get(term) ?? [];
                    this.byTerm.set(term, [...ways, { concept: i, covers: COVERS[origin], phrase }]);
                }
            }
        }
        return this.byTerm;
    }

    /** How much of the query some terms cover. @param {Set<string>} terms */
    of(terms) {
        const best = this.rarities.map(() => 0);
        for (const term of terms) {
            for (const { concept, covers, phrase } of this.ways.get(term) ?? []) {
                const found = phrase.length > 1 ? phrase.filter((each) => terms.has(each)).length : 1;
                const share = found / phrase.length;
                best[concept] = Math.max(best[concept], covers * share * share);
            }
        }
        return best.reduce((sum, most, i) => sum + this.rarities[i] * most, 0);
    }
}

/** How much a word of the query counts: a rare one more. @param {LunrIndex} index @param {import("./search-concept.js").Concept} concept */
function rarity(index, concept) {
    const most = concept.alternatives
        .filter(
            ({ origin }) =>
                origin === "exact" || (!concept.known && (origin === "near" || origin === "prefix")),
        )
        .reduce((max, { term }) => Math.max(max, index.frequency(term)), 0);
    return Math.log(2 + index.documents / (most + 1));
}
