// @ts-check
/**
 * Finds the part of a text that fits a query best, and marks it; as Passage on the server.
 *
 * @typedef {import("./search-analyzer.js").Token} Token
 * @typedef {{text: string, marked: boolean}} Piece
 * @typedef {Map<string, {concept: number, weight: number}>} Wanted
 * @typedef {{start: number, end: number, concept: number, weight: number}} Mark
 * @typedef {{anchor: string, heading: string, headingTokens: Token[], text: string,
 *   tokens: Token[]}} Passage
 */

const WIDTH = 180;
const LEAD = 40;
const LEAST_WIDTH = 0.6;
const AGAIN = 0.15;
const IN_HEADING = 0.5;

/** @param {Token[]} tokens @param {Wanted} wanted @returns {Mark[]} */
export function marks(tokens, wanted) {
    /** @type {Mark[]} */
    const found = [];
    for (const token of tokens) {
        const term = [token.term, ...token.alternatives].find((each) => wanted.has(each));
        const want = term === undefined ? undefined : wanted.get(term);
        if (want) {
            found.push({ start: token.start, end: token.end, ...want });
        }
    }
    return found;
}

/** The window with the most of the wanted terms. @param {Passage} passage @param {Wanted} wanted */
export function bestWindow(passage, wanted) {
    const found = marks(passage.tokens, wanted);
    const best = { start: 0, worth: 0 };
    found.forEach((mark, i) => {
        const worth = worthFrom(found, i);
        if (worth > best.worth) {
            best.start = mark.start;
            best.worth = worth;
        }
    });
    const seen = new Set();
    let heading = 0;
    for (const { concept, weight } of marks(passage.headingTokens, wanted)) {
        heading += seen.has(concept) ? 0 : weight;
        seen.add(concept);
    }
    best.worth += IN_HEADING * heading;
    return best;
}

/** @param {Mark[]} found @param {number} first */
function worthFrom(found, first) {
    const seen = new Set();
    const end = found[first].start + WIDTH;
    let worth = 0;
    for (let i = first; i < found.length && found[i].end <= end; i++) {
        worth += (seen.has(found[i].concept) ? AGAIN : 1) * found[i].weight;
        seen.add(found[i].concept);
    }
    return worth;
}

/** A text between two places, its marks apart. @param {string} text @param {Mark[]} found @param {number} start @param {number} end @returns {Piece[]} */
export function pieces(text, found, start, end) {
    const all = [];
    let from = start;
    for (const mark of found) {
        if (mark.start >= from && mark.end <= end) {
            all.push({ text: text.slice(from, mark.start), marked: false });
            all.push({ text: text.slice(mark.start, mark.end), marked: true });
            from = mark.end;
        }
    }
    all.push({ text: text.slice(from, end), marked: false });
    return all.filter((piece) => piece.text);
}

/** @param {string} text @param {number} firstMark */
function startOf(text, firstMark) {
    const start = Math.max(0, firstMark - LEAD);
    const space = start === 0 ? -1 : text.indexOf(" ", start);
    return space >= 0 && space < firstMark ? space + 1 : start;
}

/** @param {string} text @param {number} start */
function endOf(text, start) {
    const end = Math.min(text.length, start + WIDTH);
    const space = end === text.length ? -1 : text.lastIndexOf(" ", end);
    return space > start + WIDTH * LEAST_WIDTH ? space : end;
}

/** @param {Passage} passage @param {number} firstMark @param {Wanted} wanted @returns {Piece[]} */
export function snippet({ text, tokens }, firstMark, wanted) {
    const start = startOf(text, firstMark);
    const end = endOf(text, start);
    const all = pieces(text, marks(tokens, wanted), start, end);
    if (start > 0) {
        all.unshift({ text: "… ", marked: false });
    }
    if (end < text.length) {
        all.push({ text: " …", marked: false });
    }
    return all;
}
