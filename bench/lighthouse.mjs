// Lighthouse on the main templates in both languages: mobile, median of five. Outside `verify`.
//
//   ./mvnw -q package -DskipTests
//   npm install --prefix bench/out lighthouse@12 && node bench/lighthouse.mjs [ROUNDS] [PATH...]
//
// Starts the packaged site on the loopback, and ends it. Needs java and a Chromium (CHROME_PATH).
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import path from "node:path";

const out = path.resolve(import.meta.dirname, "out");
mkdirSync(out, { recursive: true });
const resolve = createRequire(path.join(out, "package.json")).resolve;
const load = async name => import(pathToFileURL(resolve(name)));
const { default: lighthouse } = await load("lighthouse");
const { launch } = await load("chrome-launcher");

const rounds = Number(process.argv[2] ?? 5);
const pages = process.argv.slice(3);
const PAGES = pages.length ? pages : [
    "/fr/", "/en/", "/fr/que-faire", "/en/what-to-do", "/fr/chiffres/patients-concernes", "/en/timeline",
    "/fr/chronologie", "/fr/confirme-conteste-inconnu", "/en/confirmed-disputed-unknown", "/fr/precedents-cnil",
];
const PORT = 18180;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const server = spawn("java", [
    "-Dquarkus.http.host=127.0.0.1", `-Dquarkus.http.port=${PORT}`, "-Dquarkus.management.host=127.0.0.1",
    `-Dquarkus.management.port=${PORT + 10}`, `-Dconstat.public-url=http://localhost:${PORT}`,
    `-Dconstat.data=${path.join(out, "lighthouse-data")}`, "-jar", "target/quarkus-app/quarkus-run.jar",
], { cwd: path.resolve(import.meta.dirname, ".."), stdio: "ignore" });

const median = numbers => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
let chrome;
try {
    for (let tries = 0; ; tries++) {
        const up = await fetch(`http://localhost:${PORT}/fr/`).then(answer => answer.ok, () => false);
        if (up) break;
        if (tries > 240) throw new Error("the site does not answer");
        await new Promise(done => setTimeout(done, 500));
    }
    chrome = await launch({ chromePath: process.env.CHROME_PATH ?? "/usr/bin/chromium", chromeFlags: FLAGS });
    console.log(`# ${rounds} rounds, mobile; medians: ${CATEGORIES.join(" ")} | FCP LCP TBT ms, CLS`);
    for (const page of PAGES) {
        const runs = [];
        for (let round = 0; round < rounds; round++) {
            const { lhr } = await lighthouse(`http://localhost:${PORT}${page}`, { port: chrome.port, logLevel: "silent" });
            runs.push(lhr);
            if (round === 0) {
                const failed = Object.values(lhr.audits)
                    .filter(a => a.score !== null && a.score < 0.9 && a.scoreDisplayMode !== "informative").map(a => a.id);
                if (failed.length) console.log(`#   ${page} below 0.9: ${failed.join(", ")}`);
            }
        }
        const score = name => Math.round(100 * median(runs.map(run => run.categories[name].score)));
        // A machine under load may paint too late for a run to be measured.
        const audit = name => median(runs.map(run => run.audits[name].numericValue ?? Infinity));
        console.log(page, ...CATEGORIES.map(score), "|", ...["first-contentful-paint", "largest-contentful-paint",
            "total-blocking-time"].map(name => Math.round(audit(name))), audit("cumulative-layout-shift").toFixed(3));
    }
} finally {
    await chrome?.kill();
    server.kill();
}
