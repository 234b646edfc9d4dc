// @ts-check
/**
 * Words that a word of the query may stand for, because they look like it; as Planner on the server.
 *
 * @typedef {import("./search-concept.js").Concept} Concept
 * @typedef {import("./search-words.js").WordList} WordList
 */

const PREFIX = 0.5;
const LEAST_PREFIX = 0.4;
const NEAR = 0.75;
const FARTHER = 0.75;
const JOINED = 0.9;
const JOINED_AGAIN = 0.3;
const SPLIT = 0.6;
const SHORTEST_PREFIX = 2;
const SHORTEST_NEAR = 4;
const ONE_EDIT = 7;
const SHORTEST_PART = 3;

/** The last word may be the beginning of others. @param {Concept} concept @param {WordList} words */
export function begun(concept, words) {
    const begun = concept.surface;
    if (begun.length < SHORTEST_PREFIX || begun.endsWith("%")) {
        return;
    }
    for (const { word, stem } of words.startingWith(begun, begun.length < 4 ? 8 : 12)) {
        if (!concept.has(stem)) {
            const weight = PREFIX * (concept.known ? 0.5 : 1);
            const share = Math.max(LEAST_PREFIX, begun.length / word.length);
            concept.add(stem, weight * share, "prefix");
        }
    }
}

/** A word that nobody knows is taken for those that it resembles most. @param {Concept} concept @param {WordList} words @param {import("./search-synonyms.js").Synonyms} synonyms */
export function correct(concept, words, synonyms) {
    const word = concept.surface;
    const known = concept.known || synonyms.know(concept.token.term);
    const begun = concept.alternatives.some((each) => each.origin === "prefix");
    if (known || begun || concept.token.number || word.length < SHORTEST_NEAR) {
        return;
    }
    for (const near of words.near(word, word.length <= ONE_EDIT ? 1 : 2)) {
        concept.correction ??= near;
        concept.add(near.stem, near.distance < 1.5 ? NEAR : NEAR * FARTHER, "near");
    }
}

/** Two words may be one that was written apart. @param {Concept[]} concepts @param {WordList} words */
export function join(concepts, words) {
    for (let i = 0; i + 1 < concepts.length; i++) {
        const whole = words.stem(concepts[i].surface + concepts[i + 1].surface);
        if (whole !== undefined) {
            concepts[i].add(whole, JOINED, "joined");
            concepts[i + 1].add(whole, JOINED_AGAIN, "joined");
        }
    }
}

/** An unknown word may be two that were written together. @param {Concept} concept @param {WordList} words */
export function split(concept, words) {
    const word = concept.surface;
    if (concept.known || concept.token.number) {
        return;
    }
    for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
        const head = words.stem(word.slice(0, cut));
        const tail = words.stem(word.slice(cut));
        if (head !== undefined && tail !== undefined) {
            concept.add(head, SPLIT, "split");
            concept.add(tail, SPLIT, "split");
            return;
        }
    }
}
