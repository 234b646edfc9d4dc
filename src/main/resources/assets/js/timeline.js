// @ts-check
/**
 * Filters of the timeline. A control writes the fragment, and the fragment decides what is shown:
 * so an address says what its reader saw, and the back button needs no code of its own.
 * Nothing is sent: a fragment never leaves the device.
 */
import { Overview } from "./overview.js";

/** Letters without accents or case; every kind of space is one. @param {string} text */
const fold = text =>
    text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’']/g, "'").replace(/\s+/g, " ").toLowerCase();

/** @param {string | undefined} list */
const values = list => (list ?? "").split(" ").filter(Boolean);

/** @param {HTMLElement} item */
const entry = item => ({
    item,
    theme: values(item.dataset.theme),
    actor: values(item.dataset.actors),
    stance: values(item.dataset.stances),
    dated: values(item.dataset.dated),
    known: values(item.dataset.known),
    open: "open" in item.dataset,
    text: "",
});

/** A state, if the fragment holds one; else it names a place. */
const state = () => new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");

class TimelineFilters extends HTMLElement {
    connectedCallback() {
        this.form = /** @type {HTMLFormElement} */ (this.querySelector("form"));
        this.status = /** @type {HTMLElement} */ (this.querySelector("[role=status]"));
        this.clear = /** @type {HTMLButtonElement} */ (this.querySelector("[type=reset]"));
        const items = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".ev[data-theme]"));
        this.entries = [...items].map(entry);
        this.overview = new Overview(document.querySelector(".over"), this.entries);
        this.form.addEventListener("submit", event => event.preventDefault());
        this.form.addEventListener("change", () => this.write(false));
        this.form.addEventListener("input", event => {
            if (event.target === this.form.elements.namedItem("q")) this.write(true);
        });
        this.form.addEventListener("reset", event => {
            event.preventDefault();
            this.go("", false);
        });
        this.overview.list?.addEventListener("click", event => this.jump(event));
        addEventListener("hashchange", () => this.read());
        this.read();
        this.form.querySelectorAll("fieldset").forEach(set => (set.disabled = false));
        this.hidden = false;
    }

    /** Does what the fragment says: a state is applied, and a place that a filter hides is shown. */
    read() {
        const place = document.getElementById(location.hash.slice(1));
        if (place && !place.closest("[hidden]")) return;
        this.apply(state());
        if (place) place.scrollIntoView();
        else this.stand(state().get("at"));
    }

    /** Reading goes on at an entry. @param {string | null} id */
    stand(id) {
        const place = id ? document.getElementById(id) : null;
        const heading = /** @type {HTMLElement | null | undefined} */ (place?.querySelector("h3"));
        if (!heading) return;
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
        place?.scrollIntoView();
    }

    /** From the controls to the fragment. @param {boolean} typing letters are one step back together */
    write(typing) {
        const chosen = new URLSearchParams();
        for (const [name, value] of new FormData(this.form)) {
            if (typeof value === "string" && value.trim()) chosen.append(name, value.trim());
        }
        if (chosen.toString() !== state().toString()) {
            this.go(chosen.toString(), typing && state().has("q"));
        }
    }

    /** @param {string} fragment @param {boolean} replace */
    go(fragment, replace) {
        const address = location.pathname + (fragment && "#" + fragment);
        history[replace ? "replaceState" : "pushState"](null, "", address);
        this.apply(new URLSearchParams(fragment));
    }

    /** A jump keeps what is chosen. @param {Event} event */
    jump(event) {
        const target = this.overview.target(event);
        const chosen = state();
        chosen.delete("at");
        if (!target || !chosen.toString()) return;
        event.preventDefault();
        chosen.set("at", target);
        if (location.hash === "#" + chosen) this.stand(target);
        else location.hash = chosen.toString();
    }

    /** Within one group any choice fits; between groups all must. @param {URLSearchParams} chosen */
    apply(chosen) {
        this.restore(chosen);
        const words = fold(chosen.get("q") ?? "").split(" ").filter(Boolean);
        let shown = 0;
        for (const entry of this.entries) {
            const fits =
                /** @type {const} */ (["theme", "actor", "stance"]).every(name => {
                    const wanted = chosen.getAll(name);
                    return !wanted.length || wanted.some(value => entry[name].includes(value));
                }) &&
                (!words.length || this.holds(entry, words));
            entry.item.hidden = !fits;
            shown += Number(fits);
        }
        for (const era of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-era]"))) {
            era.hidden = !era.querySelector(".tl > li:not([hidden])");
        }
        this.overview.count();
        const sentence = this.dataset[shown ? "some" : "none"] ?? "";
        this.status.textContent = sentence.replace("{0}", String(shown)).replace("{1}", String(this.entries.length));
        this.clear.disabled = !chosen.toString();
    }

    /** @param {ReturnType<typeof entry>} entry @param {string[]} words */
    holds(entry, words) {
        entry.text ||= fold(entry.item.textContent ?? "");
        return words.every(word => entry.text.includes(word));
    }

    /** The controls say what the fragment says. @param {URLSearchParams} chosen */
    restore(chosen) {
        for (const control of /** @type {Iterable<any>} */ (this.form.elements)) {
            const value = chosen.get(control.name) ?? "";
            if (control.type === "checkbox") control.checked = chosen.getAll(control.name).includes(control.value);
            else if (control.name && control.value.trim() !== value) control.value = value;
        }
    }
}

customElements.define("timeline-filters", TimelineFilters);
