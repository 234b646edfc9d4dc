// @ts-check
/**
 * Has lunr score some documents. It gets an ordinary lunr.Index of the query's terms and of these documents alone, which
 * changes no score: what lunr does for each term, field and document is what searching costs. Lunr adds up what the
 * fields of a document score; those of its own language have the same clauses, so that they are one field here. Never its
 * query language: each term is a clause of its own.
 *
 * @typedef {import("./search-lunr.js").LunrIndex} LunrIndex
 * @typedef {import("./search-lunr.js").Entry} Entry
 * @typedef {{term: string, weight: number}} Clause
 * @typedef {Clause & {entry: Entry}} Known
 * @typedef {"own"|"twin"} Field
 * @typedef {{document: number, score: number}} Scored
 */

/** @type {Field[]} */
const FIELDS = ["own", "twin"];
const NO_METADATA = Object.freeze({});

/**
 * @param {LunrIndex} index
 * @param {Record<Field, Clause[]>} asked
 * @param {Uint8Array} wanted by document
 * @returns {Scored[]}
 */
export function scores(index, asked, wanted) {
    const { lunr } = index;
    const clauses = { own: known(index, asked.own), twin: known(index, asked.twin) };
    return new lunr.Index({
        ...part(lunr, clauses, wanted),
        tokenSet: { intersect: (/** @type {any} */ clause) => clause }, // all of them are known
        fields: FIELDS,
        pipeline: new lunr.Pipeline(),
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

/** Those that are known, in the order that lunr wants in a vector. @param {LunrIndex} index @param {Clause[]} clauses @returns {Known[]} */
function known(index, clauses) {
    return clauses
        .flatMap(({ term, weight }) => {
            const entry = index.entry(term);
            return entry ? [{ term, weight, entry }] : [];
        })
        .sort((a, b) => a.entry.number - b.entry.number);
}

/** Which terms a document has nobody asks of lunr: it is named at its first one. @param {any} lunr @param {Record<Field, Known[]>} clauses @param {Uint8Array} wanted */
function part(lunr, clauses, wanted) {
    const invertedIndex = Object.create(null);
    const fieldVectors = Object.create(null);
    for (const field of FIELDS) {
        /** @type {any[]} */
        const vectors = [];
        for (const { term, entry } of clauses[field]) {
            const named = (invertedIndex[term] ??= { _index: entry.number });
            const references = (named[field] = Object.create(null));
            const { documents, weights } = entry[field];
            for (const [i, document] of documents.entries()) {
                if (!wanted[document]) {
                    continue;
                }
                if (vectors[document]) {
                    vectors[document].elements.push(entry.number, weights[i]);
                } else {
                    const vector = new lunr.Vector([entry.number, weights[i]]);
                    fieldVectors[`${field}/${document}`] = vectors[document] = vector;
                    references[document] = NO_METADATA;
                }
            }
        }
    }
    return { invertedIndex, fieldVectors };
}
