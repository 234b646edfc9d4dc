// @ts-check
/** The overview of the timeline: one row for each month, counted again when filters change. */

/**
 * @typedef {{item: HTMLElement, dated: string[], known: string[], open: boolean}} Entry
 *   dated: the months in which it may have happened; open: it may be older than the first of them
 */

export class Overview {
    /** @param {Element | null} list @param {Entry[]} entries */
    constructor(list, entries) {
        this.list = list;
        this.entries = entries;
        this.rows = [.../** @type {NodeListOf<HTMLElement>} */ (list?.querySelectorAll("[data-bin]") ?? [])];
    }

    count() {
        const shown = this.entries.filter(entry => !entry.item.hidden);
        this.rows.forEach(row => this.row(row, shown));
    }

    /** @param {HTMLElement} row @param {Entry[]} shown */
    row(row, shown) {
        const bin = row.dataset.bin ?? "";
        const dated = shown.filter(entry => entry.dated.includes(bin));
        const sure = dated.filter(entry => entry.dated.length === 1 && !entry.open).length;
        const known = shown.filter(entry => entry.known.includes(bin));
        const numbers = [sure, dated.length - sure, known.length];
        const bars = row.querySelectorAll("rect");
        const width = /** @param {number} n */ n => `${(100 * n) / Number(row.dataset.most)}%`;
        numbers.forEach((n, i) => bars[i].setAttribute("width", width(n)));
        bars[1].setAttribute("x", width(sure));
        row.querySelectorAll("b").forEach((b, i) => (b.textContent = String(numbers[i])));
        const first = dated[0] ?? known[0];
        const link = /** @type {HTMLAnchorElement} */ (row.querySelector("a"));
        if (first) link.setAttribute("href", "#" + first.item.id);
        else link.removeAttribute("href");
    }

    /** Where a click inside the overview leads, or nothing. @param {Event} event */
    target(event) {
        return /** @type {Element} */ (event.target).closest("a[href]")?.getAttribute("href")?.slice(1);
    }
}
