// @ts-check
import { isPlain } from "./search-stemmers.js";

const OTHER_HEAD = 0.5;
const MOST_NEAR = 4;

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
        this.stems = words.map(stem);
        this.frequency = frequency;
    }

    /** The stem of a word, if the site has it. @param {string} word */
    stem(word) {
        const index = this.from(word);
        return this.words[index] === word ? this.stems[index] : undefined;
    }

    /** @param {string} word the index of the first word not before it */
    from(word) {
        let low = 0;
        let high = this.words.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.words[middle] < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The words that begin like this, the most frequent first, then the shortest. @param {string} prefix @param {number} most */
    startingWith(prefix, most) {
        const found = [];
        for (let i = this.from(prefix); this.words[i]?.startsWith(prefix); i++) {
            found.push({ word: this.words[i], stem: this.stems[i] });
        }
        const frequency = this.frequency;
        return found
            .sort((a, b) => frequency(b.stem) - frequency(a.stem) || a.word.length - b.word.length)
            .slice(0, most);
    }

    /** The nearest words within some edits: only those at the least distance. @param {string} word @param {number} edits */
    near(word, edits) {
        const found = [];
        for (let i = 0; i < this.words.length; i++) {
            const other = this.words[i];
            if (Math.abs(other.length - word.length) <= edits && !isPlain(other, 1)) {
                const distance = editDistance(word, other, edits);
                if (distance <= edits) {
                    const more = other[0] === word[0] ? 0 : OTHER_HEAD;
                    found.push({ word: other, stem: this.stems[i], distance: distance + more });
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
    /** @type {number[]} */
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
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
        beforeLast = last;
        last = row;
    }
    return last[b.length];
}
