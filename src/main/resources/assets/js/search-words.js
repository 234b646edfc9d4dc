// @ts-check
import { placeIn } from "./search-postings.js";
import { isPlain } from "./search-stemmers.js";

const OTHER_HEAD = 0.5;
const MOST_NEAR = 4;
const SURE = 6;

/**
 * Every word of the site as it is written, folded and sorted, with its stem; as WordList on the
 * server.
 */
export class WordList {
    /**
     * @param {string[]} words sorted
     * @param {(word: string) => string} stem
     * @param {(term: string) => number} frequency
     */
    constructor(words, stem, frequency) {
        this.words = words;
        this.stemmed = stem;
        /** @type {(string|undefined)[]} */
        this.stems = Array.from(words, () => undefined);
        this.letters = new Int32Array(words.length);
        this.frequency = frequency;
    }

    /** The stem of a word, if the site has it. @param {string} word */
    stem(word) {
        const index = placeIn(this.words, word);
        return this.words[index] === word ? this.stemAt(index) : undefined;
    }

    /** Words are stemmed when they are first asked for. @param {number} index */
    stemAt(index) {
        return (this.stems[index] ??= this.stemmed(this.words[index]));
    }

    /** The words that begin like this, the most frequent first, then the shortest. @param {string} prefix @param {number} most */
    startingWith(prefix, most) {
        const found = [];
        for (let i = placeIn(this.words, prefix); this.words[i]?.startsWith(prefix); i++) {
            found.push({ word: this.words[i], stem: this.stemAt(i) });
        }
        const frequency = this.frequency;
        return found
            .sort((a, b) => frequency(b.stem) - frequency(a.stem) || a.word.length - b.word.length)
            .slice(0, most);
    }

    /** The nearest words within some edits: only those at the least distance. @param {string} word @param {number} edits */
    near(word, edits) {
        const letters = lettersOf(word);
        const found = [];
        for (let i = 0; i < this.words.length; i++) {
            const other = this.words[i];
            if (
                Math.abs(other.length - word.length) <= edits &&
                atMost(letters ^ this.lettersAt(i), 2 * edits) &&
                (edits > 1 || word.length >= SURE || isSlip(word, other)) &&
                !isPlain(other, 1)
            ) {
                const distance = editDistance(word, other, edits);
                if (distance <= edits) {
                    const more = other[0] === word[0] ? 0 : OTHER_HEAD;
                    found.push({ word: other, stem: this.stemAt(i), distance: distance + more });
                }
            }
        }
        const least = Math.min(...found.map((near) => near.distance));
        const frequency = this.frequency;
        return found
            .filter((near) => near.distance === least)
            .sort((a, b) => frequency(b.stem) - frequency(a.stem))
            .slice(0, MOST_NEAR);
    }

    /** @param {number} index */
    lettersAt(index) {
        return (this.letters[index] ||= lettersOf(this.words[index]));
    }
}

/** Whether a letter of a short word may have been left out, doubled or swapped, not written for another. @param {string} word @param {string} other */
function isSlip(word, other) {
    const same = other.length === word.length;
    return other[0] === word[0] && !(same && squares(word) !== squares(other));
}

/** The same for words of the same letters. @param {string} word */
function squares(word) {
    return [...word].reduce((sum, letter) => sum + letter.charCodeAt(0) ** 2, 0);
}

/** Which letters a word has, a bit for each: an edit changes two of them at most. @param {string} word */
function lettersOf(word) {
    let letters = 0;
    for (let i = 0; i < word.length; i++) {
        letters |= 1 << (word.charCodeAt(i) & 31);
    }
    return letters;
}

/** Whether no more bits are set. @param {number} bits @param {number} most */
function atMost(bits, most) {
    let left = bits;
    for (let i = 0; left && i < most; i++) {
        left &= left - 1;
    }
    return left === 0;
}

/**
 * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours; anything
 * above most if it is greater.
 *
 * @param {string} a @param {string} b @param {number} most
 */
export function editDistance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) {
        return most + 1;
    }
    let beforeLast = new Uint8Array(b.length + 1);
    let last = Uint8Array.from(beforeLast, (_, j) => j);
    let row = new Uint8Array(b.length + 1);
    for (let i = 1; i <= a.length; i++) {
        row[0] = i;
        let least = i;
        for (let j = 1; j <= b.length; j++) {
            const other = a[i - 1] === b[j - 1] ? 0 : 1;
            row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + other);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
            least = Math.min(least, row[j]);
        }
        if (least > most) {
            return most + 1;
        }
        [beforeLast, last, row] = [last, row, beforeLast];
    }
    return last[b.length];
}
