// @ts-check
/** What can be a token, and tokens that are numbers. */

/** @typedef {import("./search-analyzer.js").Token} Token */

const SEPARATOR = "[ \\u00a0\\u202f\\u2009.,]";

/** What a token can be, in the order in which it is tried. */
export const TOKEN = new RegExp(
    "(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?!\\d)" +
        "|(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.](?<year>\\d{4})(?!\\d)" +
        "|(?<acronym>(?:\\p{L}\\.){2,}\\p{L}?)" +
        `|(?<number>\\d{1,3}(?:${SEPARATOR}\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?)` +
        "(?:[ \\u00a0\\u202f]?(?<percent>%)" +
        "|(?<gap>[ \\u00a0\\u202f-]?)(?<letters>\\p{L}+)(?![\\p{L}\\p{M}'’ʼ]))?" +
        "|(?<word>[\\p{L}\\p{M}][\\p{L}\\p{M}\\d]*(?:['’ʼ][\\p{L}\\p{M}\\d]+)*)" +
        "|(?<euro>€)",
    "gu",
);
export const GROUPED = new RegExp(`^\\d{1,3}(?:${SEPARATOR}\\d{3})+$`);
export const MILLION = "000000";

/** @param {string} digits @param {number} start @param {number} end @param {string[]} alternatives @returns {Token} */
export function number(digits, start, end, alternatives) {
    return { surface: digits, term: digits, start, end, stop: false, number: true, alternatives };
}

/** A decimal number with its point moved to the right: exact for any number of digits. @param {string} digits @param {number} zeros */
export function shifted(digits, zeros) {
    const [whole, fraction = ""] = digits.split(".");
    const moved = Math.min(zeros, fraction.length);
    const right = fraction.slice(moved);
    const left = whole + fraction.slice(0, moved) + "0".repeat(zeros - moved);
    return withoutZeros(left) + (right && "." + right);
}

/** @param {string} digits */
export function withoutZeros(digits) {
    return digits.replace(/^0+/, "") || "0";
}
