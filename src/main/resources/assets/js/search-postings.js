// @ts-check
/** Reads what SearchFile wrote on the server: front-coded words, numbers in base 36. */

const RADIX = 36;

/** The words of a front-coded list. @param {string} coded */
export function frontDecoded(coded) {
    let last = "";
    return coded
        .split("\n")
        .filter((line) => line)
        .map((line) => (last = last.slice(0, parseInt(line[0], RADIX)) + line.slice(1)));
}

/** @param {string} spaced */
export function numbers(spaced) {
    return spaced ? spaced.split(" ").map((n) => parseInt(n, RADIX)) : [];
}

/** Documents of one field of a term's line, in order, and how often each has it. @param {string|undefined} field */
export function posting(field) {
    /** @type {number[]} */
    const documents = [];
    /** @type {number[]} */
    const counts = [];
    let next = 0;
    for (const entry of field ? field.split(" ") : []) {
        const [distance, count] = entry.split(".");
        const document = next + parseInt(distance, RADIX);
        documents.push(document);
        counts.push(count ? parseInt(count, RADIX) : 1);
        next = document + 1;
    }
    return { documents, counts };
}

/** The index of the first word that is not before this one. @param {string[]} sorted @param {string} word */
export function placeIn(sorted, word) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < word) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}
