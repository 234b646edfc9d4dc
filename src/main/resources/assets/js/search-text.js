// @ts-check
/** Words into the page: text nodes only, so that a query can never become markup. */

/** @typedef {import("./search-engine.js").Piece} Piece */

/**
 * A text with what the query asked for marked.
 *
 * @param {Piece[]|string} text
 */
export function marked(text) {
    const fragment = document.createDocumentFragment();
    for (const piece of typeof text === "string" ? [{ text, marked: false }] : text) {
        const place = piece.marked ? fragment.appendChild(document.createElement("mark")) : fragment;
        place.append(piece.text);
    }
    return fragment;
}

/**
 * Says the last of several messages, half a second after it came: who listens is not interrupted at every key.
 *
 * @param {HTMLElement} line with the role status
 * @returns {(message: string) => void}
 */
export function quiet(line) {
    let timer = 0;
    return (message) => {
        clearTimeout(timer);
        timer = setTimeout(() => line.textContent !== message && (line.textContent = message), 500);
    };
}
