import { createHmac, timingSafeEqual } from "node:crypto";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { escaped } from "../http/html.ts";
import type { LinkRecord } from "../store/records.ts";

const LARGEST_BODY_BYTES = 16 * 1024;

/** What the page's forms carry to show that they are the page's: only who has read the page of this link has it. */
export function formToken({ formKey, hash, purpose }: LinkRecord): string {
  return createHmac("sha256", formKey).update(`${purpose} ${hash}`).digest("base64url");
}

/** One of the page's forms in HTML; `token` is its `formToken`, `content` is HTML. */
export const formOf = (token: string, act: string, content: string): string =>
  `<form method="post"><input type="hidden" name="form" value="${escaped(token)}"><input type="hidden" name="act" value="${act}">${content}</form>`;

function isFormToken(given: string | null, link: LinkRecord): boolean {
  const [ours, theirs] = [formToken(link), given ?? ""].map((text) => Buffer.from(text));
  return ours !== undefined && theirs !== undefined && ours.length === theirs.length && timingSafeEqual(ours, theirs);
}

/**
 * The form as it was submitted; undefined when it is not one of this link's page, or comes from another site (Fetch Metadata, `Sec-Fetch-Site`).
 */
export function readForm(event: APIGatewayProxyEventV2, link: LinkRecord): URLSearchParams | undefined {
  const site = event.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return undefined;
  const body = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
  if (body.byteLength > LARGEST_BODY_BYTES) return undefined;
  const form = new URLSearchParams(body.toString("utf8"));
  return isFormToken(form.get("form"), link) ? form : undefined;
}

/** What was submitted on the page of choices. `was` and `want` name choices: those the page showed as on, and those that were ticked. */
export type Submission =
  | { readonly act: "stop" | "copy" | "erase" }
  | { readonly act: "save"; readonly was: ReadonlySet<string>; readonly want: ReadonlySet<string> };

/** What a form of the page of choices asks for; undefined for none of its acts. */
export function submissionOf(form: URLSearchParams): Submission | undefined {
  const act = form.get("act");
  if (act === "stop" || act === "copy" || act === "erase") return { act };
  return act === "save" ? { act, was: new Set(form.getAll("was")), want: new Set(form.getAll("want")) } : undefined;
}
