// Builds the stylesheet: styles/clusterwise.scss into build/clusterwise.css, without what is never used.
//
// nhsuk-frontend's files hold variants that the app does not have (expanders, login buttons, searches) and rules for
// browsers that cannot run it. They are listed here by name and left out, which takes a third off the file. A name that
// no longer stops anything is an error, so that the list cannot outlive what it is for.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "sass";

const here = dirname(fileURLToPath(import.meta.url));

/** Selectors that hold one of these are left out. */
const UNUSED = [
  ".nhsuk-button--brand",
  ".nhsuk-button--login",
  ".nhsuk-button--secondary-solid",
  ".nhsuk-checkboxes--small",
  ".nhsuk-checkboxes--inline",
  ".nhsuk-expander",
  ".nhsuk-footer__heading",
  ".nhsuk-footer__navigation",
  ".nhsuk-icon",
  ".nhsuk-input--large",
  ".nhsuk-input-wrapper",
  ".nhsuk-label--xl",
  ".nhsuk-list--cross",
  ".nhsuk-list--tick",
  ".nhsuk-summary-list__row--no-border",
  "--reverse",
  "::-webkit-search-cancel-button",
];

/** At-rules whose head holds one of these are left out. */
const UNUSED_AT_RULES = ["screen\uFFFD"];

/** What selectors hold for showing a state in a picture, and the app never does. */
const COMPANION = /:not\(\.\\:(hover|focus|active)\)/g;

const stopped = new Set();

const isUnused = (text, list) =>
  list.some((name) => {
    const found = text.includes(name);
    if (found) stopped.add(name);
    return found;
  });

/** Splits at commas that are not within parentheses. */
function selectors(list) {
  const parts = [];
  let depth = 0;
  let part = "";
  for (const character of list) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (character === "," && depth === 0) {
      parts.push(part);
      part = "";
    } else {
      part += character;
    }
  }
  return [...parts, part];
}

/** The blocks of compressed CSS at one level: head, and what is between the braces. */
function* blocks(css) {
  let start = 0;
  while (start < css.length) {
    const open = css.indexOf("{", start);
    if (open < 0) return;
    let depth = 1;
    let at = open + 1;
    for (; depth > 0 && at < css.length; at += 1) {
      if (css[at] === "{") depth += 1;
      if (css[at] === "}") depth -= 1;
    }
    yield { head: css.slice(start, open), body: css.slice(open + 1, at - 1) };
    start = at;
  }
}

/** Joins an at-rule to the one before when both have the same head. */
function joined(kept, head, inner) {
  const before = kept.at(-1);
  if (before?.head === head) {
    before.inner += inner;
  } else {
    kept.push({ head, inner });
  }
}

function used(css) {
  const kept = [];
  for (const { head, body } of blocks(css)) {
    if (head.startsWith("@")) {
      if (isUnused(head, UNUSED_AT_RULES)) continue;
      const inner = body.includes("{") ? used(body) : body;
      // The second half is for a browser that cannot run WebAssembly.
      const modern = head.replace(/,\s*\(-ms-high-contrast: active\)/, "");
      if (inner) joined(kept, modern, inner);
    } else {
      // What a selector excludes does not make it unused.
      const meant = (selector) => selector.replace(/:not\([^()]*\)/g, "");
      const wanted = selectors(head.replace(COMPANION, "")).filter((selector) => !isUnused(meant(selector), UNUSED));
      // A size in pixels before one in rem is for browsers that do not know rem.
      const modern = body.replace(/font-size:\d+px;(?=font-size:[\d.]+rem)/g, "");
      if (wanted.length > 0) kept.push({ head: wanted.join(","), inner: modern });
    }
  }
  return kept.map(({ head, inner }) => `${head}{${inner}}`).join("");
}

const { css } = compile(join(here, "styles/clusterwise.scss"), {
  style: "compressed",
  loadPaths: [join(here, "node_modules/nhsuk-frontend/dist")],
  quietDeps: true,
});

const small = used(css.replace(/^\uFEFF|^@charset "UTF-8";/, ""));

const idle = [...UNUSED, ...UNUSED_AT_RULES].filter((name) => !stopped.has(name));
const outside = small.match(/url\((?!["']?(data:|#))[^)]*\)|@font-face|@import|Frutiger/gi) ?? [];
if (idle.length > 0 || outside.length > 0) {
  for (const name of idle) console.error(`build.mjs: ${name} is no longer in the styles: take it off the list`);
  for (const asked of outside) console.error(`build.mjs: ${asked}: the stylesheet may not ask for another file`);
  process.exit(1);
}

mkdirSync(join(here, "build"), { recursive: true });
writeFileSync(join(here, "build/clusterwise.css"), `@charset "UTF-8";${small}\n`);
