// Times linters for English prose over the texts of the example records, and writes those texts to
// target/texts.txt for LanguageToolSpeed.java. Run by hand: npm ci && node speed.mjs
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { TextlintKernel } from "@textlint/kernel";
import textPlugin from "@textlint/textlint-plugin-text";
import { retext } from "retext";
import retextEnglish from "retext-english";
import retextReadability from "retext-readability";
import retextSimplify from "retext-simplify";
import retextStringify from "retext-stringify";
import writeGood from "textlint-rule-write-good";

const ROUNDS = 5;
const texts = [];

function collect(value) {
  if (Array.isArray(value)) {
    value.forEach(collect);
  } else if (value !== null && typeof value === "object") {
    if (typeof value.text === "string") {
      texts.push(value.text);
    }
    Object.values(value).forEach(collect);
  }
}

const folder = new URL("../../examples/records/", import.meta.url);
for (const name of readdirSync(folder).filter((n) => n.endsWith(".json")).sort()) {
  collect(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
}
const characters = texts.reduce((sum, text) => sum + text.length, 0);
mkdirSync(new URL("target/", import.meta.url), { recursive: true });
writeFileSync(new URL("target/texts.txt", import.meta.url), texts.join("\n\n"));
console.log(`${texts.length} texts, ${characters} characters, Node ${process.version}`);

async function time(name, check) {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (const text of texts) {
      await check(text);
    }
    best = Math.min(best, performance.now() - start);
  }
  console.log(`${name}: ${(characters / best / 1000).toFixed(3)} million characters a second`);
}

const processor = retext()
  .use(retextEnglish)
  .use(retextSimplify)
  .use(retextReadability)
  .use(retextStringify);
const kernel = new TextlintKernel();
const options = {
  ext: ".txt",
  plugins: [{ pluginId: "text", plugin: textPlugin.default ?? textPlugin }],
  rules: [{ ruleId: "write-good", rule: writeGood.default ?? writeGood }],
};

await time("retext, simplify and readability", (text) => processor.process(text));
await time("textlint, write-good", (text) => kernel.lintText(text, options));
