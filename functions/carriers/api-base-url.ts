import * as v from "valibot";

/** The base of a carrier's API, without a trailing slash: https, or http to this machine (a stand-in for the carrier). */
export const apiBaseUrl = v.pipe(
  v.string(),
  v.check(
    (text) => isApiBase(text),
    "expected an https URL without credentials, query or fragment (http only to localhost)",
  ),
  v.transform((text) => text.replace(/\/+$/, "")),
);

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

function isApiBase(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") return false;
  return url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.has(url.hostname));
}
