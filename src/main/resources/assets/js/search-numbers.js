// @ts-check
import { fold } from "./search-analyzer.js";

/** @typedef {import("./search-analyzer.js").Words} Words */

const SMALLEST = 100;
const MOST = 9999;
const THOUSAND = 3;

/**
 * The text with every run of number words that makes a hundred or more as digits, as NumberWords
 * does on the server.
 *
 * @param {string} text
 * @param {Words} words
 */
export function toDigits(text, words) {
    const numbers = new Map(Object.entries(words.numbers));
    const scales = new Map(Object.entries(words.scales));
    let out = "";
    let copied = 0;
    let start = -1;
    let end = 0;
    let counted = 0;
    let total = 0;
    let current = 0;
    for (const found of text.matchAll(/[\p{L}\p{M}]+/gu)) {
        const word = fold(found[0]);
        const joined = start >= 0 && /^[ \u00a0\u202f-]+$/.test(text.slice(end, found.index));
        if (joined && word === words.joiner) {
            end = found.index + found[0].length;
            continue;
        }
        if (!joined) {
            close();
        }
        const behindDigits = /\d[ \u00a0\u202f-]*$/.test(text.slice(0, found.index));
        if ((start < 0 && behindDigits) || !take(word, found.index, found[0].length)) {
            close();
        }
    }
    close();
    return out + text.slice(copied);

    /** Takes a word if it is a number. @param {string} word @param {number} from @param {number} length */
    function take(word, from, length) {
        const zeros = scales.get(word);
        const value = numbers.get(word);
        const starts = value !== undefined || zeros === THOUSAND;
        if ((zeros === undefined && value === undefined) || (start < 0 && !starts)) {
            return false;
        }
        if (zeros !== undefined) {
            total += Math.max(current, 1) * 10 ** zeros;
            current = 0;
        } else {
            current = added(/** @type {number} */ (value));
        }
        start = start < 0 ? from : start;
        end = counted = from + length;
        return current <= MOST;
    }

    /** @param {number} value */
    function added(value) {
        if (value === 100) {
            return Math.max(current, 1) * value;
        }
        return value === 20 && current % 100 === 4 ? current + 76 : current + value;
    }

    /** Writes what was taken. */
    function close() {
        if (start >= 0 && total + current >= SMALLEST && current <= MOST) {
            out += text.slice(copied, start) + String(total + current);
            copied = counted;
        }
        start = -1;
        total = current = 0;
    }
}
