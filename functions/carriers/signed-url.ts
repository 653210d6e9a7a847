import type { WebhookRequest } from "../http/webhook-request.ts";

/** `https://api.example:443/p?q` in its pieces, without the normalisation of `URL`, since the exact characters were signed. */
const URL_PIECES = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*?)(:\d+)?(?=[/?#]|$)(.*)$/is;

/** The URL without a port. */
export function withoutPort(url: string): string {
  const [, scheme = "", host = "", , rest = ""] = URL_PIECES.exec(url) ?? [];
  return scheme === "" ? url : scheme + host + rest;
}

/** The URL with its scheme's standard port written out, where it has none. */
export function withStandardPort(url: string): string {
  const [, scheme = "", host = "", port, rest = ""] = URL_PIECES.exec(url) ?? [];
  if (scheme === "" || port !== undefined) return url;
  return `${scheme}${host}${scheme.toLowerCase() === "https://" ? ":443" : ":80"}${rest}`;
}

/**
 * Where a misconfigured public base URL would have put this request: another scheme, the host or port that the client named, a slash
 * more or less at the end of the path. Only to tell the operator what to correct; nothing is ever accepted for them.
 */
export function misconfiguredUrls(request: WebhookRequest): readonly string[] {
  const configured = URL.parse(request.url);
  if (configured === null) return [];
  const named = [request.headers.host, request.headers["x-forwarded-host"]].filter((host) => host !== undefined);
  const hosts = [configured.host, configured.hostname, ...named.map((host) => host.slice(0, 255))];
  const path = configured.pathname.replace(/\/$/, "");
  const query = request.rawQuery === "" ? "" : `?${request.rawQuery}`;
  const bases = hosts.flatMap((host) => [`https://${host}${path}`, `http://${host}${path}`]);
  return [...new Set(bases.flatMap((base) => [base + query, `${base}/${query}`]))].filter((url) => url !== request.url);
}
