// @ts-check
/**
 * What a word means, beside the word. The definition stands in the page, in the link's title; here
 * it becomes a popover that opens on hover and focus, can be hovered itself, stays until the reader
 * leaves it, and goes with Escape (WCAG 1.4.13). Nothing is asked of the server.
 */

/** Milliseconds: time to cross the gap between a word and its definition. */
const PATIENCE = 250;

const box = document.createElement("div");
const words = document.createElement("p");
const more = document.createElement("a");

let timer = 0;
/** @type {HTMLAnchorElement | null} */
let open = null;

/** @param {HTMLAnchorElement} term */
function show(term) {
    clearTimeout(timer);
    if (open === term) return;
    hide();
    open = term;
    words.textContent = term.dataset.definition ?? "";
    more.href = term.href;
    box.showPopover();
    place(term.getClientRects()[0]);
}

function hide() {
    clearTimeout(timer);
    open = null;
    if (box.matches(":popover-open")) box.hidePopover();
}

function later() {
    clearTimeout(timer);
    timer = setTimeout(hide, PATIENCE);
}

/** Under the word, or over it where there is no room; never wider than the window. @param {DOMRect} word */
function place(word) {
    const { width, height } = box.getBoundingClientRect();
    const left = Math.max(8, Math.min(word.left, document.documentElement.clientWidth - width - 8));
    const below = word.bottom + height + 4 <= innerHeight || word.top < height + 4;
    box.style.left = `${left + scrollX}px`;
    box.style.top = `${scrollY + (below ? word.bottom + 4 : word.top - height - 4)}px`;
}

/** @param {HTMLAnchorElement} term */
function prepare(term) {
    term.dataset.definition = term.title;
    term.removeAttribute("title");
    term.setAttribute("aria-describedby", words.id);
    let touched = false;
    term.addEventListener("pointerdown", event => (touched = event.pointerType === "touch" && open !== term));
    term.addEventListener("pointerenter", event => event.pointerType !== "touch" && show(term));
    term.addEventListener("pointerleave", event => event.pointerType !== "touch" && later());
    term.addEventListener("focus", () => show(term));
    term.addEventListener("blur", later);
    term.addEventListener("click", event => {
        if (touched) event.preventDefault();
        touched = false;
        show(term);
    });
}

const terms = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a.term[title]"));
if (terms.length && "popover" in box) {
    box.className = "gloss";
    box.popover = "manual";
    words.id = "gloss";
    more.textContent = document.querySelector("[data-glossary]")?.getAttribute("data-glossary") ?? "";
    more.href = terms[0].href; // never a link without an address
    more.tabIndex = -1; // the word itself is the same link
    box.append(words, more);
    document.body.append(box);
    box.addEventListener("pointerenter", () => clearTimeout(timer));
    box.addEventListener("pointerleave", later);
    addEventListener("keydown", event => event.key === "Escape" && hide());
    addEventListener("pointerdown", event => {
        if (open && event.target instanceof Node && !open.contains(event.target) && !box.contains(event.target)) hide();
    });
    terms.forEach(prepare);
}
