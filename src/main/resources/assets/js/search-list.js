// @ts-check
/** The list of a combobox: the best hits by kind, one of them active while the focus stays in the field. */
import { marked } from "./search-text.js";

/** @typedef {import("./search-engine.js").Hit} Hit */

const MOST = 6;

export class SearchList {
    /**
     * @param {HTMLInputElement} input
     * @param {Map<string, string>} names of the kinds
     */
    constructor(input, names) {
        this.input = input;
        this.names = names;
        this.at = -1;
        this.element = document.createElement("div");
        this.element.id = "search-list";
        this.element.className = "find__list";
        this.element.setAttribute("role", "listbox");
        this.element.addEventListener("mousedown", (event) => event.preventDefault());
        input.setAttribute("role", "combobox");
        input.setAttribute("aria-autocomplete", "list");
        input.setAttribute("aria-controls", this.element.id);
        this.close();
    }

    get closed() {
        return this.element.hidden;
    }

    /** @param {Hit[]} hits */
    show(hits) {
        this.move(-1);
        /** @type {Map<string, HTMLElement>} */
        const groups = new Map();
        for (const hit of hits.slice(0, MOST)) {
            const group = groups.get(hit.kind) ?? this.group(hit.kind);
            groups.set(hit.kind, group);
            const option = group.appendChild(document.createElement("a"));
            option.setAttribute("role", "option");
            option.setAttribute("aria-selected", "false");
            option.tabIndex = -1;
            option.href = hit.address;
            option.append(marked(hit.title));
        }
        this.element.replaceChildren(...groups.values());
        this.options().forEach((option, i) => (option.id = `search-option-${i}`));
        this.open(hits.length > 0);
    }

    /** @param {string} kind */
    group(kind) {
        const group = document.createElement("div");
        const name = group.appendChild(document.createElement("b"));
        name.id = `search-kind-${kind}`;
        name.textContent = this.names.get(kind) ?? kind;
        group.setAttribute("role", "group");
        group.setAttribute("aria-labelledby", name.id);
        return group;
    }

    options() {
        return [...this.element.querySelectorAll("a")];
    }

    /** @param {boolean} shown */
    open(shown) {
        this.element.hidden = !shown;
        this.input.setAttribute("aria-expanded", String(shown));
    }

    close() {
        this.move(-1);
        this.open(false);
    }

    /** Makes one option the active one; -1 is none. @param {number} at */
    move(at) {
        this.at = at;
        const options = this.options();
        options.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
        options[at]?.scrollIntoView({ block: "nearest" });
        if (at < 0) {
            this.input.removeAttribute("aria-activedescendant");
        } else {
            this.input.setAttribute("aria-activedescendant", options[at].id);
        }
    }

    /** Arrows move and wrap, Enter follows the active option; any other key edits the text. @param {KeyboardEvent} event */
    key(event) {
        const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
        const options = this.options();
        if (event.isComposing) {
            return;
        }
        if (step && options.length) {
            event.preventDefault();
            this.open(true);
            this.move(this.at < 0 && step < 0 ? options.length - 1 : (this.at + step + options.length) % options.length);
        } else if (event.key === "Enter" && this.at >= 0) {
            event.preventDefault();
            options[this.at].click();
        } else if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) {
            this.move(-1);
        }
    }
}
