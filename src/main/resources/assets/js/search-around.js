// @ts-check
/**
 * What stands round the hits: the query as it is read, the figure that answers, the spelling of a correction.
 *
 * @typedef {import("./search-planner.js").Plan} Plan
 * @typedef {import("./search-documents.js").StoredDocument} StoredDocument
 */

const MOST_CHARACTERS = 200;
const FIGURE_AMONG = 5;

/** Without control characters and what is too much; half a character is none. @param {string} text */
export function cut(text) {
    const short = text.slice(0, MOST_CHARACTERS);
    const half = text.length > MOST_CHARACTERS && /[\ud800-\udbff]$/.test(short);
    return (half ? short.slice(0, -1) : short).replace(/[\x00-\x20]+/g, " ").replace(/^ | $/g, "");
}

/** A folded word as the first document that has it spells it. @param {string} surface @param {StoredDocument[]} documents */
export function spelling(surface, documents) {
    for (const each of documents) {
        const spelt = each.spelling(surface);
        if (spelt !== undefined) {
            return spelt;
        }
    }
    return surface;
}

/** Where the best figure is, if a number is asked for, in words or by itself. @param {Plan} plan @param {StoredDocument[]} found */
export function figureAt(plan, found) {
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
