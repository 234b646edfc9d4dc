// @ts-check
/**
 * The field in the masthead: a combobox whose list names the best hits (APG, editable combobox with list
 * autocomplete). Words stay on the device; nothing is loaded before the reader turns to it, and nothing is kept.
 */
import { SearchList } from "./search-list.js";
import { quiet } from "./search-text.js";

/** @typedef {import("./search-engine.js").Engine} Engine */

class SearchBox extends HTMLElement {
    connectedCallback() {
        const form = this.querySelector("form");
        const input = this.querySelector("input");
        if (!form || !input || !this.dataset.index) {
            return;
        }
        this.turn = 0;
        this.list = new SearchList(input, names(this.dataset.kinds ?? ""));
        this.list.element.setAttribute("aria-label", this.dataset.list ?? "");
        const line = document.createElement("p");
        line.className = "vh";
        line.setAttribute("role", "status");
        this.say = quiet(line);
        this.append(this.list.element, line);
        this.listen(form, input);
        const button = this.querySelector("button");
        if (button) {
            shortcut(input, button);
        }
    }

    /** @param {HTMLFormElement} form @param {HTMLInputElement} input */
    listen(form, input) {
        input.addEventListener("focus", () => void this.engine(), { once: true });
        input.addEventListener("input", () => void this.suggest(input.value));
        input.addEventListener("blur", () => this.list?.close());
        input.addEventListener("keydown", (event) => {
            if (event.key === "Escape") {
                event.preventDefault();
                this.escape(input);
            } else {
                this.list?.key(event);
            }
        });
        form.addEventListener("submit", (event) => {
            if (!this.failed) {
                event.preventDefault();
                location.assign(`${form.action}#q=${encodeURIComponent(input.value)}`);
            }
        });
    }

    /** The engine, loaded once; null when it cannot be: then the form sends the words. */
    engine() {
        this.loading ??= import("./search-open.js")
            .then((code) => code.open(this.dataset.index ?? "", this.dataset.lunr ?? ""))
            .catch(() => {
                this.failed = true;
                return null;
            });
        return this.loading;
    }

    /** @param {string} words */
    async suggest(words) {
        const turn = ++this.turn;
        const engine = await this.engine();
        if (turn !== this.turn || !engine) {
            return;
        }
        const hits = words.trim() ? engine.query(words).hits : [];
        this.list?.show(hits);
        const { one, many, none } = this.dataset;
        const count = hits.length === 1 ? one : many?.replace("%count%", String(hits.length));
        this.say?.((words.trim() && (hits.length ? count : none)) || "");
    }

    /** The first closes the list, the next clears the field. @param {HTMLInputElement} input */
    escape(input) {
        if (this.list?.closed) {
            input.value = "";
            void this.suggest("");
        }
        this.list?.close();
    }
}

/** @param {string} kinds such as {@code page:Pages|term:Glossary} */
function names(kinds) {
    return new Map(kinds.split("|").map((kind) => /** @type {[string, string]} */ (kind.split(":"))));
}

/**
 * The key / puts the cursor into the field, except where something is typed; its button turns it off.
 *
 * @param {HTMLInputElement} input @param {HTMLButtonElement} button
 */
function shortcut(input, button) {
    const on = () => button.getAttribute("aria-pressed") === "true" && button.offsetParent !== null;
    button.hidden = false;
    button.addEventListener("click", () => button.setAttribute("aria-pressed", String(!on())));
    document.addEventListener("keydown", (event) => {
        const typing = /** @type {Element} */ (event.target).closest("input, textarea, select, [contenteditable]");
        const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
        if (event.key === "/" && plain && !typing && on()) {
            event.preventDefault();
            input.focus();
        }
    });
}

customElements.define("search-box", SearchBox);
