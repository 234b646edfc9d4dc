// Search in a browser at a sixth of the processor's speed: until it is ready, and for a query. Outside `verify`.
//
//   ./mvnw -q test -Dtest=SearchFilesTest -Dstrict.skip
//   npm install --prefix bench/out playwright-core && node bench/search.mjs [ROUNDS [SITE]]
//
// Serves target/search on the loopback, and ends it. Needs a Chromium (CHROME_PATH). Each round is a new page without
// a cache; ready means loaded, decoded and rebuilt. Queries are the graded ones; warm means asked for the second time;
// requests are those that the queries cause. With SITE, such as http://127.0.0.1:8080, also what its server takes for a
// query of the interface for programs, and the requests that typing in its results page causes.
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
const site = process.argv[3];
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
        const before = performance.getEntriesByType("resource").length;
        const times = () => all.map(query => {
            const from = performance.now();
            engine.query(query).hits.slice(0, 10).forEach(hit => hit.title);
            return performance.now() - from;
        });
        const first = times()[0];
        const warm = times();
        return { ready, first, warm, requests: performance.getEntriesByType("resource").length - before };
    }, [`/assets/${open}`, `/${file}.json`, queries]);
    await page.close();
    return measured;
}

/** Milliseconds that a server takes for each query, after all have been asked once. */
async function served(site, language, queries) {
    const times = [];
    for (const warm of [false, true]) {
        for (const query of queries) {
            const from = performance.now();
            await (await fetch(`${site}/api/v1/search?lang=${language}&q=${encodeURIComponent(query)}`)).text();
            if (warm) {
                times.push(performance.now() - from);
            }
        }
    }
    return times;
}

/** Requests between the first answer on a page of results and the last key of another query. */
async function typed(browser, site) {
    const page = await browser.newPage();
    await page.goto(`${site}/fr/recherche`);
    const field = page.locator("main input[type=search]");
    await field.pressSequentially("fuite");
    await page.locator("main mark").first().waitFor();
    let requests = 0;
    page.on("request", () => requests++);
    await field.fill("");
    await field.pressSequentially("ordonnances");
    await page.locator("main mark", { hasText: "rdonnances" }).first().waitFor();
    await page.close();
    return requests;
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
                + `warm p50 ${at(warm, 0.5).toFixed(2)}, p99 ${at(warm, 0.99).toFixed(1)} ms, `
                + `${all.reduce((sum, each) => sum + each.requests, 0)} requests`);
        }
        if (site && file === language) {
            const times = await served(site, language, queries);
            console.log(`${language} server: p50 ${at(times, 0.5).toFixed(2)}, p99 ${at(times, 0.99).toFixed(1)} ms`);
        }
    }
    if (site) {
        console.log(`typing on a page of results: ${await typed(browser, site)} requests`);
    }
} finally {
    await browser.close();
    server.close();
}
