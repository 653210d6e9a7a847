import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { ApiContext } from "../api/handler.ts";
import type { HeldState } from "../consent/state.ts";
import type { Program } from "../deployment.ts";
import type { Language } from "../language.ts";
import type { LinkRecord } from "../store/records.ts";
import { PAGE_HEADERS } from "./document.ts";

/** A person at one of their pages. */
export interface Visit<Link extends LinkRecord = LinkRecord> {
  readonly link: Link;
  readonly program: Program;
  readonly language: Language;
  /** Their browser objects to sale, sharing and profiling. */
  readonly gpc: boolean;
  /** As it was when the page was asked for. */
  readonly state: HeldState;
  readonly context: ApiContext;
}

export type ChoicesLink = Extract<LinkRecord, { purpose: "preferences" }>;

export type PageAnswer = APIGatewayProxyStructuredResultV2;

/** What one kind of link opens. Showing changes nothing, since robots that make previews look too. */
export interface Page<Link extends LinkRecord> {
  /** `done` is what a submission said became of it. */
  show(visit: Visit<Link>, done: string | undefined): Promise<PageAnswer>;
  /** A form of the page's own. */
  submit(form: URLSearchParams, visit: Visit<Link>): Promise<PageAnswer>;
}

export const html = (statusCode: number, body: string): PageAnswer => ({
  statusCode,
  headers: { ...PAGE_HEADERS },
  body,
});

/** What a submission is answered with: relative to the page itself, so that it holds behind any domain and path. */
export const seeDone = (done: string): PageAnswer => ({
  statusCode: 303,
  headers: { ...PAGE_HEADERS, location: `?done=${done}` },
  body: "",
});
