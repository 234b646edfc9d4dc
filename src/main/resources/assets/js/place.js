// @ts-check
/**
 * The language switch keeps the place: the same heading or record in the other language. Headings
 * name their counterpart; records and the timeline's filters have one name in both languages.
 */

const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector(".top a[hreflang]"));
const page = link?.getAttribute("href") ?? "";

/** What is read: where the fragment points, else the last heading above the middle of the window. */
function place() {
    const fragment = location.hash.slice(1);
    if (fragment.includes("=")) return fragment;
    const read = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("main :is(h2, h3, .ev, .claim)[id]")])
        .filter(heading => heading.getBoundingClientRect().top < innerHeight / 2)
        .pop();
    const here = document.getElementById(fragment) ?? (scrollY > 0 ? read : null);
    return here?.dataset.other ?? here?.id ?? "";
}

for (const event of ["pointerenter", "pointerdown", "focus"]) {
    link?.addEventListener(event, () => {
        const fragment = place();
        link.href = page + (fragment && "#" + fragment);
    });
}
