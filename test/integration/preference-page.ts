import type { LocalStack } from "../../infra/local/stack.ts";
import { callApi } from "./stack.ts";

/** Has a link texted to the number, and reads it as the person would. */
export async function askForLink(stack: LocalStack, phone: string, program = "acme"): Promise<string> {
  const { status } = await callApi(stack, "POST /v1/links", { phone, program, purpose: "preferences" });
  if (status !== 201) throw new Error(`no link was sent: ${status}`);
  return lastLink(stack, phone);
}

/** The link in the last text that went out to the number. */
export async function lastLink(stack: LocalStack, phone: string): Promise<string> {
  await stack.whenIdle();
  const sent = stack.outgoingCalls().map(({ body }) => decodeURIComponent(String(body ?? "")));
  const link = sent
    .filter((body) => body.includes(phone))
    .flatMap((body) => /https?:[^\s"&]+\/p\/[\w-]{22}/.exec(body)?.[0] ?? [])
    .at(-1);
  if (link === undefined) throw new Error("no link went out");
  return link;
}

export async function openPage(link: string, headers: Record<string, string> = {}) {
  const response = await fetch(link, { headers });
  return { status: response.status, headers: response.headers, html: await response.text() };
}

/** The hidden fields of one of the page's forms. */
export function pageForm(html: string, act: string): URLSearchParams {
  const form = html.split("<form").find((part) => part.includes(`name="act" value="${act}"`)) ?? "";
  const fields = [...form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)];
  return new URLSearchParams(fields.map(([, name = "", value = ""]): [string, string] => [name, value]));
}

export function submitForm(link: string, form: URLSearchParams, headers: Record<string, string> = {}) {
  return fetch(link, { method: "POST", body: form, redirect: "manual", headers });
}
