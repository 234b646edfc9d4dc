// Search in a browser at a sixth of the processor's speed: until it is ready, and for a query. Outside `verify`.
//
//   ./mvnw -q test -Dtest=SearchFilesTest -Dstrict.skip
//   npm install --prefix bench/out playwright-core && node bench/search.mjs [ROUNDS]
//
// Serves target/search on the loopback, and ends it. Needs a Chromium (CHROME_PATH). Each round is a new page without
// a cache; ready means loaded, decoded and rebuilt. Queries are the graded ones; warm means asked for the second time.
import { createRequire } from "node:module";
import { createServer } from "node:http";
import { readdirSync, readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { brotliCompressSync, constants } from "node:zlib";
import path from "node:path";

const resolve = createRequire(path.join(import.meta.dirname, "out", "package.json"));
const { chromium } = resolve("playwright-core");
const root = path.resolve(import.meta.dirname, "..", "target", "search");
const rounds = Number(process.argv[2] ?? 5);
const open = readdirSync(path.join(root, "assets")).find(name => name.startsWith("search-open."));
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"];

const coded = new Map();
const server = createServer((request, response) => {
    const name = request.url.slice(1);
    if (name === "favicon.ico") {
        return response.writeHead(404).end();
    }
    if (name && !coded.has(name)) {
        const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
        coded.set(name, brotliCompressSync(readFileSync(path.join(root, name)), options));
    }
    const type = !name ? "text/html" : name.endsWith(".js") ? "text/javascript" : "application/json";
    response.writeHead(200, { "content-type": type, ...(name && { "content-encoding": "br" }) });
    response.end(name ? coded.get(name) : "<!doctype html><title>search</title>");
}).listen(0, "127.0.0.1");
const address = () => `http://127.0.0.1:${server.address().port}/`;
const at = (numbers, share) => numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)];

async function round(browser, file, queries, rate) {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await page.goto(address());
    await session.send("Emulation.setCPUThrottlingRate", { rate });
    const measured = await page.evaluate(async ([module, index, all]) => {
        const start = performance.now();
        const engine = await (await import(module)).open(index, "/lunr.min.js");
        const ready = performance.now() - start;
        const times = () => all.map(query => {
            const from = performance.now();
            engine.query(query).hits.slice(0, 10).forEach(hit => hit.title);
            return performance.now() - from;
        });
        const first = times()[0];
        return { ready, first, warm: times() };
    }, [`/assets/${open}`, `/${file}.json`, queries]);
    await page.close();
    return measured;
}

const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium", headless: true, args: FLAGS,
});
try {
    console.log(`Chromium ${browser.version()}, load ${loadavg()[0].toFixed(1)}, ${rounds} rounds`);
    for (const [file, language] of [["fr", "fr"], ["en", "en"], ["fr-1000", "fr"]]) {
        const queries = readFileSync(path.join(root, `queries.${language}.txt`), "utf8").split("\n");
        for (const rate of [1, 6]) {
            const all = [];
            for (let i = 0; i < rounds; i++) {
                all.push(await round(browser, file, queries, rate));
            }
            const ready = at(all.map(each => each.ready), 0.5);
            const first = at(all.map(each => each.first), 0.5);
            const warm = all.flatMap(each => each.warm);
            console.log(`${file} ×${rate}: ready ${ready.toFixed(0)} ms, first query ${first.toFixed(1)}, `
                + `warm p50 ${at(warm, 0.5).toFixed(2)}, p99 ${at(warm, 0.99).toFixed(1)} ms`);
        }
    }
} finally {
    await browser.close();
    server.close();
}
