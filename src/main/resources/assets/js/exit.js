// @ts-check
// Leaves quickly: the neutral page takes this page's place in the history.

const exit = /** @type {HTMLAnchorElement | null} */ (document.querySelector("a.exit"));

exit?.addEventListener("click", (event) => {
  event.preventDefault();
  document.body.hidden = true;
  location.replace(exit.href);
});
