// @ts-check
/**
 * The page of results for those who have script: it answers on the device, from the parts that the server wrote as
 * templates. The query stands in the fragment of the address, which no browser sends.
 */
import { groups } from "./search-groups.js";
import { open } from "./search-open.js";
import { answer, around, corrected, kinds, nothing, section } from "./search-parts.js";
import { quiet } from "./search-text.js";

/** @typedef {import("./search-engine.js").Hit} Hit */
/** @typedef {import("./search-engine.js").Results} Results */

const MOST = 3;

class SearchPage extends HTMLElement {
    connectedCallback() {
        const form = this.querySelector("form");
        const input = this.querySelector("input");
        const line = this.querySelector("p");
        const found = document.getElementById("found");
        if (!form || !input || !line || !found || !this.dataset.index) {
            return;
        }
        this.input = input;
        this.found = found;
        this.titles = [...found.childNodes];
        this.say = quiet(line);
        this.asWritten = false;
        /** @type {Set<string>} */
        this.chosen = new Set();
        form.addEventListener("submit", (event) => this.submit(event));
        input.addEventListener("input", () => this.typed());
        addEventListener("hashchange", () => this.read());
        found.addEventListener("change", (event) => this.choose(/** @type {HTMLInputElement} */ (event.target)));
        input.addEventListener("focus", () => void this.engine(), { once: true });
        this.read();
    }

    /** The engine, loaded once; null when it cannot be: then the form sends the words. */
    engine() {
        this.loading ??= open(this.dataset.index ?? "", this.dataset.lunr ?? "").catch(() => {
            this.failed = true;
            this.say?.(this.dataset.failed ?? "");
            return null;
        });
        return this.loading;
    }

    /** Takes the query from the address. */
    read() {
        const words = new URLSearchParams(location.hash.slice(1)).get("q");
        if (words !== null && this.input && words !== this.input.value) {
            this.input.value = words.slice(0, 200);
        }
        if (this.input?.value) {
            this.fresh();
        }
    }

    /** Another query: no kind is chosen, words may be corrected. */
    fresh() {
        this.chosen?.clear();
        this.asWritten = false;
        void this.answer();
    }

    typed() {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => {
            const words = this.input?.value ?? "";
            history.replaceState(null, "", words ? `#q=${encodeURIComponent(words)}` : location.pathname);
            this.fresh();
        }, 120);
    }

    /** @param {SubmitEvent} event */
    submit(event) {
        if (this.failed) {
            return;
        }
        event.preventDefault();
        const button = /** @type {HTMLButtonElement|null} */ (event.submitter);
        if (button?.name === "near" && this.input) {
            this.input.value = button.value;
            this.typed();
        } else if (button?.name === "kind") {
            this.chosen = new Set([button.value]);
            void this.answer(true);
        } else {
            this.asWritten = button?.name === "exact";
            void this.answer(button?.name === "exact");
        }
    }

    /** @param {HTMLInputElement} box */
    choose(box) {
        box.checked ? this.chosen?.add(box.value) : this.chosen?.delete(box.value);
        void this.answer().then(() => this.found?.querySelector(`input[value="${box.value}"]`)?.focus());
    }

    /** @param {boolean} [gone] whether the button that asked for it is no longer there */
    async answer(gone = false) {
        const words = this.input?.value.trim() ?? "";
        const engine = await this.engine();
        if (!engine || words !== this.input?.value.trim()) {
            return;
        }
        if (words) {
            this.show(engine.query(words, this.asWritten));
        } else {
            this.found?.replaceChildren(...(this.titles ?? []));
            around([], false);
            this.say?.("");
        }
        if (gone) {
            this.input.focus();
        }
    }

    /** @param {Results} results */
    show(results) {
        const { hits, corrections, figure, situations } = results;
        this.found?.replaceChildren(
            ...(corrections.length ? [corrected(results)] : []),
            ...(figure ? [answer(figure)] : []),
            ...(hits.length ? this.groups(hits) : [nothing(results)]),
        );
        around(situations, !hits.length);
        const { one, many, none, help } = this.dataset;
        const count = hits.length === 1 ? one : many?.replace("%count%", String(hits.length));
        this.say?.([hits.length ? count : none, situations.length ? help : ""].filter(Boolean).join(". "));
    }

    /** @param {Hit[]} hits */
    groups(hits) {
        const all = groups(hits);
        const chosen = all.filter((group) => this.chosen?.has(group.kind));
        const some = chosen.length ? chosen : all;
        const most = some.length === 1 ? Infinity : MOST;
        const choice = all.length > 1 ? [kinds(all, chosen)] : [];
        return [...choice, ...some.map((group) => section(group, most))];
    }
}

customElements.define("search-page", SearchPage);
