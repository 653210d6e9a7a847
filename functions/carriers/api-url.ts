import * as v from "valibot";

/** An address of a carrier's API: https, or http to this machine (a stand-in for the carrier). */
export const apiUrl = v.pipe(
  v.string(),
  v.check(
    isApiUrl,
    "expected an https URL without credentials, query, fragment or placeholders (http only to localhost)",
  ),
);

/** The base of a carrier's API; read without a slash at its end. */
export const apiBaseUrl = v.pipe(
  apiUrl,
  v.transform((text) => text.replace(/\/+$/, "")),
);

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

function isApiUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || /[{}\s]/.test(text)) return false;
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") return false;
  return url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.has(url.hostname));
}
