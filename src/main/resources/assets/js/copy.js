// @ts-check
/**
 * Copies a sentence with its caveat and where it was read. Without this module the same words can
 * be selected; the links beside them are for readers and are not copied.
 */

/** @param {HTMLElement} box */
const words = (box) =>
    [.../** @type {NodeListOf<HTMLElement>} */ (box.querySelectorAll(":scope > p:not(.rowlinks)"))]
        .map(paragraph => {
            const copy = /** @type {HTMLElement} */ (paragraph.cloneNode(true));
            copy.querySelectorAll("a").forEach(link => link.remove());
            return (copy.textContent ?? "").replace(/\s+/g, " ").replace(/( ,)+ *$/, "").trim();
        })
        .filter(text => text)
        .join(" ");

for (const box of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".copy"))) {
    const row = /** @type {HTMLElement | null} */ (box.querySelector(".rowlinks"));
    const status = box.querySelector("[role=status]");
    if (row && navigator.clipboard) {
        row.hidden = false;
        row.querySelector("button")?.addEventListener("click", async () => {
            await navigator.clipboard.writeText(words(box));
            if (status) status.textContent = box.dataset.copied ?? "";
        });
    }
}
