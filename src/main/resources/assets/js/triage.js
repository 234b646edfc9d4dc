// @ts-check
// One question at a time: of all steps on the page, only the one that the fragment names is shown.
// An answer is a plain link to a fragment, so that the browser's history is the only memory.

const tree = document.getElementById("tree");

if (tree) {
  const steps = /** @type {HTMLElement[]} */ ([...tree.querySelectorAll(":scope > section")]);

  /** Shows the step of the address, or the first; the tree's own fragment shows all of them. */
  const show = () => {
    const named = location.hash.slice(1);
    const step = steps.find((s) => s.id === named) ?? steps[0];
    steps.forEach((s) => (s.hidden = named !== tree.id && s !== step));
    return step;
  };

  addEventListener("hashchange", () => {
    const step = show();
    step.querySelector("h2")?.focus({ preventScroll: true });
    step.scrollIntoView();
  });
  show();
}
