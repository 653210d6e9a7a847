import { createHash } from "node:crypto";
import { escaped } from "../http/html.ts";
import type { Language } from "../language.ts";

const RIGHT_TO_LEFT: readonly Language[] = ["ar", "he"];

const STYLE = [
  ":root{color-scheme:light dark}",
  "*{box-sizing:border-box}",
  "body{margin:0;font:1.0625rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}",
  "main{max-width:36rem;margin:0 auto;padding:1.25rem}",
  "h1{font-size:1.4rem;line-height:1.25;margin:.5rem 0 1rem}",
  "h2{font-size:1.15rem;line-height:1.3;margin:0 0 .75rem}",
  "ul{margin:0;padding-inline-start:1.25rem}",
  "li{margin:.4rem 0;overflow-wrap:anywhere}",
  "section{border-top:1px solid #767676;margin-top:1.5rem;padding-top:1.25rem}",
  "fieldset{border:0;margin:0;padding:0}",
  "legend{font-weight:600;padding:0;margin-bottom:.5rem}",
  "label{display:flex;gap:.75rem;align-items:flex-start;padding:.6rem 0}",
  "input[type=checkbox]{width:1.5rem;height:1.5rem;margin:0;flex:none;accent-color:#0b57d0}",
  "small{display:block;font-size:.9375rem}",
  "button{font:inherit;font-weight:600;width:100%;min-height:3rem;padding:.6rem 1rem;border-radius:.5rem;border:2px solid #0b57d0;background:#0b57d0;color:#fff;cursor:pointer}",
  "button.stop{background:transparent;border-color:#b3261e;color:#b3261e}",
  "button.quiet{background:transparent;color:#0b57d0}",
  "a{color:#0b57d0}",
  ":focus-visible{outline:3px solid #0b57d0;outline-offset:3px}",
  ".result{border-inline-start:.3rem solid #146c2e;padding:.6rem .9rem;background:#e9f5ec;color:#0d3b1a}",
  "@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#a8c7fa}button{background:#a8c7fa;border-color:#a8c7fa;color:#062e6f}",
  "button.stop{background:transparent;border-color:#f2b8b5;color:#f2b8b5}button.quiet{background:transparent;color:#a8c7fa}:focus-visible{outline-color:#a8c7fa}.result{background:#12331d;color:#d3f0db;border-color:#6dd58c}",
  "input[type=checkbox]{accent-color:#a8c7fa}}",
].join("");

const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

/** No script, nothing from anywhere else, nothing kept, nothing told to the pages that it links to. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, nofollow, noarchive",
  "x-content-type-options": "nosniff",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "strict-transport-security": "max-age=31536000",
};

/** A whole page. `body` is HTML. */
export function documentOf(title: string, language: Language, body: string): string {
  const direction = RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr";
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(title)}</title><style>${STYLE}</style>`;
  return `<!doctype html><html lang="${language}" dir="${direction}"><head>${head}</head><body><main>${body}</main></body></html>\n`;
}
