// @ts-check
// A letter on the reader's own device: the next blank, copy, print, a file. Nothing is stored or
// sent; without this module the text can still be edited, or printed and filled in by hand.

const letter = document.getElementById("letter");
const text = /** @type {HTMLElement | undefined} */ (letter?.querySelector("[contenteditable]"));

/** @param {Element} mark whether it still waits to be filled in */
const open = (mark) => /^\[[^\]]*\]$/.test((mark.textContent ?? "").trim());

/** @param {HTMLElement} text */
const blanks = (text) => [...text.querySelectorAll("mark")].filter(open);

/**
 * Where the caret is, if it is in the letter.
 *
 * @param {HTMLElement} text
 */
const caret = (text) => {
  const selection = getSelection();
  return selection?.rangeCount && text.contains(selection.anchorNode)
    ? selection.getRangeAt(0)
    : undefined;
};

/**
 * @param {HTMLElement} text
 * @param {boolean} backwards
 */
const nextBlank = (text, backwards) => {
  const from = caret(text);
  if (!from) return blanks(text)[0];
  const others = blanks(text).filter((blank) => !blank.contains(from.startContainer));
  if (backwards) others.reverse();
  return others.find((blank) => {
    const range = document.createRange();
    range.selectNodeContents(blank);
    const side = range.compareBoundaryPoints(Range.START_TO_START, from);
    return backwards ? side < 0 : side > 0;
  });
};

/**
 * @param {HTMLElement} text
 * @param {Element} blank
 */
const select = (text, blank) => {
  text.focus();
  getSelection()?.selectAllChildren(blank);
  blank.scrollIntoView({ block: "nearest" });
};

/**
 * The words as plain text, one empty line between paragraphs.
 *
 * @param {HTMLElement} text
 */
const words = (text) => text.innerText.trim().replace(/\n{3,}/g, "\n\n") + "\n";

/** @param {HTMLElement} text */
const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(words(text));
  } catch {
    text.focus();
    getSelection()?.selectAllChildren(text);
    document.execCommand("copy");
  }
};

/**
 * @param {HTMLElement} text
 * @param {string} file
 */
const save = (text, file) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([words(text)], { type: "text/plain;charset=utf-8" }));
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
};

if (letter && text) {
  const [next, copying, printing, saving] = letter.querySelectorAll("button");
  const status = letter.querySelector("[role=status]");
  if (!text.isContentEditable) text.contentEditable = "true";
  letter.querySelectorAll("[hidden]").forEach((part) => part.removeAttribute("hidden"));

  text.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || event.altKey || event.ctrlKey || event.metaKey) return;
    const blank = nextBlank(text, event.shiftKey);
    if (blank) {
      event.preventDefault();
      select(text, blank);
    }
  });
  text.addEventListener("input", () => {
    text.querySelectorAll("mark").forEach((mark) => mark.classList.toggle("blank", open(mark)));
    if (status) status.textContent = "";
  });
  next.addEventListener("mousedown", (event) => event.preventDefault());
  next.addEventListener("click", () => {
    const blank = nextBlank(text, false) ?? blanks(text)[0];
    if (blank) select(text, blank);
  });
  copying.addEventListener("click", async () => {
    await copy(text);
    if (status) status.textContent = letter.dataset.copied ?? "";
  });
  printing.addEventListener("click", () => print());
  saving.addEventListener("click", () => save(text, letter.dataset.file ?? "lettre.txt"));
}
