// @ts-check
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
 */

/**
 * Loads lunr and the index file, each once; later calls give the same engine.
 *
 * @param {string} index address of the index file
 * @param {string} lunr address of lunr.min.js
 * @returns {Promise<Engine>}
 */
export async function open(index, lunr) {
    throw new Error(`not built yet: ${index} ${lunr}`);
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
