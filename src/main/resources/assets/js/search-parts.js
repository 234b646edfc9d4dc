// @ts-check
/** The parts of an answer, each a copy of the template that the server wrote into the page, with its places filled. */
import { marked } from "./search-text.js";

/** @typedef {import("./search-engine.js").Hit} Hit */
/** @typedef {import("./search-engine.js").Piece} Piece */
/** @typedef {import("./search-engine.js").Results} Results */
/** @typedef {{kind: string, hits: Hit[]}} Group */

/** Shows what waits hidden in the page. @param {string[]} situations @param {boolean} doors */
export function around(situations, doors) {
    for (const item of document.querySelectorAll("li[data-situation]")) {
        item.toggleAttribute("hidden", !situations.includes(item.getAttribute("data-situation") ?? ""));
    }
    shown("aside[data-help]", situations.length > 0);
    shown("[data-doors]", doors);
}

/** Shows or hides what a selector finds. @param {string} selector @param {boolean} on */
export function shown(selector, on) {
    const item = /** @type {HTMLElement|null} */ (document.querySelector(selector));
    if (item) {
        item.hidden = !on;
    }
}

/** @param {Results} results */
export function corrected({ corrections }) {
    const read = corrections.map((c) => c.read).join(" ");
    const written = corrections.map((c) => c.written).join(" ");
    return part("corrected", { read, written });
}

/** @param {Group[]} all @param {Group[]} chosen */
export function kinds(all, chosen) {
    const box = part("kinds", {});
    for (const group of all) {
        const { kind, hits } = group;
        const label = part("kind", { kind, name: name(kind), count: String(hits.length) });
        const input = label.querySelector("input");
        if (input) {
            input.checked = chosen.includes(group);
        }
        box.append(label);
    }
    return box;
}

/** @param {string} kind */
function name(kind) {
    const words = /** @type {HTMLTemplateElement|null} */ (document.querySelector(`template[data-name="${kind}"]`));
    return words?.content.textContent ?? kind;
}

/** @param {Group} group @param {number} most */
export function section({ kind, hits }, most) {
    const all = hits.length > most ? String(hits.length) : null;
    const made = part("hits", { kind, name: name(kind), count: all ?? "", all });
    made.querySelector("ol")?.append(
        ...hits.slice(0, most).map((hit) =>
            part("hit", { href: hit.address, title: hit.title, section: hit.section, snippet: hit.snippet })),
    );
    return made;
}

/** @param {Hit} figure */
export function answer(figure) {
    const title = figure.title.map((piece) => piece.text).join("");
    return part("answer", { value: figure.value, words: figure.answer, href: figure.address, title });
}

/** @param {Results} results */
export function nothing({ words, near }) {
    const made = part("nothing", { words });
    if (near.length) {
        const nearest = part("nearest", {});
        nearest.append(...near.flatMap((word) => [" ", part("near", { near: word })]));
        made.append(nearest);
    }
    return made;
}

/**
 * A part with its places filled; what names a value that is null goes.
 *
 * @param {string} of @param {Record<string, string|Piece[]|null>} values
 * @returns {HTMLElement}
 */
function part(of, values) {
    const template = /** @type {HTMLTemplateElement} */ (document.querySelector(`template[data-part="${of}"]`));
    const made = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
    for (const item of made.querySelectorAll("[data-if]")) {
        if (values[item.getAttribute("data-if") ?? ""] == null) {
            item.remove();
        }
    }
    const walk = document.createTreeWalker(made, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walk.nextNode()) {
        texts.push(/** @type {Text} */ (walk.currentNode));
    }
    for (const text of texts) {
        text.replaceWith(...text.data.split(/%(\w+)%/).map((run, i) => marked(i % 2 ? values[run] ?? "" : run)));
    }
    for (const item of [made, ...made.querySelectorAll("[href], [value]")]) {
        for (const key of ["href", "value"]) {
            const place = item.getAttribute(key)?.match(/^%(\w+)%$/);
            if (place) {
                item.setAttribute(key, String(values[place[1]]));
            }
        }
    }
    return made;
}
