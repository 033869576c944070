// Opens pages in a real Firefox and prints, as JSON, what it meets there. Takes one argument: {"root", "pages", "widths", "parts", "walk", "axe", "every"}.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { default: puppeteer } = await import(createRequire(process.env.FINGERPOST_CHECKERS + "/").resolve("puppeteer-core"));
const { root, pages, widths, parts, walk, axe, every } = JSON.parse(process.argv[2]);
const source = readFileSync(axe, "utf-8");

const browser = await puppeteer.launch({ browser: "firefox", executablePath: process.env.FINGERPOST_FIREFOX, headless: true, extraPrefsFirefox: { "ui.prefersReducedMotion": 1 } });
const page = await browser.newPage();
const met = { browser: await browser.version(), errors: [], sideways: [], violations: [], tables: [], looked: 0, rules: 0, walked: [] };
let at = "";
page.on("console", message => ["error", "warn"].includes(message.type()) && met.errors.push(`${at}: ${message.text()}`));
page.on("pageerror", error => met.errors.push(`${at}: ${error.message}`));
page.on("requestfailed", request => met.errors.push(`${at}: ${request.url()} failed`));

// How many parts of each table are shown, and how many of them the browser tells a screen reader of, by their role.
// Not the evidence, whose cells take as long as all the rest.
async function tables(address, width) {
    if (await page.$(".fp-table--facts")) return;
    for (const [part, role] of Object.entries(parts)) {
        const there = await page.$$eval(`.fp-table:is(${part}), .fp-table ${part}`, found => found.filter(one => one.checkVisibility()).length);
        if (!there) continue;
        met.tables.push([address, width, role, there, (await page.$$(`aria/[role="${role}"]`)).length]);
    }
}

for (const address of pages) {
    at = address;
    await page.goto(root + address);
    for (const width of widths) {
        await page.setViewport({ width, height: 800 });
        const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
        if (wide > room) met.sideways.push(`${address} at ${width} px: ${wide} px in ${room} px`);
        met.looked += 1;
        // What is told of a table as cards is what may go wrong; as a table it is told once, unless every one is asked for.
        if (every || width === widths[0] || !met.tables.some(one => one[1] === width)) await tables(address, width);
    }
    await page.evaluate(source);
    const [found, passes] = await page.evaluate(async () => {
        const { violations, passes } = await axe.run(document, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } });
        return [violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.target.join(" ")}: ${node.failureSummary}`)), passes.length];
    });
    met.violations.push(...found.map(one => `${address}: ${one}`));
    met.rules += passes;
}

await page.goto(root + walk[0]);
for (const label of walk.slice(1)) {
    for (const answer of await page.$$(".fp-answer")) {
        if ((await answer.$eval(".fp-answer__label", one => one.textContent)) !== label) continue;
        await Promise.all([page.waitForNavigation(), answer.click()]);
        break;
    }
    met.walked.push(await page.$eval("h1", one => one.textContent));
}
await browser.close();
console.log(JSON.stringify(met));
