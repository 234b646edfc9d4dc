// @ts-check
/** @typedef {import("./search-engine.js").Engine} Engine */

/** @type {Map<string, Promise<Engine>>} */
const opened = new Map();

/**
 * Loads lunr and the index file, each once; later calls give the same engine.
 *
 * @param {string} index address of the index file
 * @param {string} lunr address of lunr.min.js
 * @returns {Promise<Engine>}
 */
export function open(index, lunr) {
    const engine = opened.get(index) ?? load(index, lunr);
    opened.set(index, engine);
    engine.catch(() => opened.delete(index)); // a lost connection is no reason to give up
    return engine;
}

/** @param {string} index @param {string} lunr @returns {Promise<Engine>} */
async function load(index, lunr) {
    const modules = import("./search-engine.js"); // beside the index, not before it
    const [answer, { engineOf }] = await Promise.all([fetch(index), modules, script(lunr)]);
    if (!answer.ok) {
        throw new Error(`no index: ${answer.status}`);
    }
    return engineOf(await answer.json(), /** @type {any} */ (globalThis).lunr);
}

/** Lunr is no module: it sets a global name. @param {string} address */
function script(address) {
    return new Promise((resolve, reject) => {
        const element = document.createElement("script");
        element.src = address;
        element.onload = resolve;
        element.onerror = () => reject(new Error("no lunr"));
        document.head.append(element);
    });
}
