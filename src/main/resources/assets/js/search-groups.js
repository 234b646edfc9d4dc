// @ts-check
/** @typedef {import("./search-engine.js").Hit} Hit */
/** @typedef {import("./search-engine.js").Kind} Kind */

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
