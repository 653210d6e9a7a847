import { RequestRefused } from "../http/problem.ts";

/** A cursor is a position in what is read page by page; it is opaque so that nobody builds on its form. */
export const writeCursor = (position: string): string => Buffer.from(position).toString("base64url");

/** The position that a cursor of ours stands for. Throws RequestRefused 400 for any other text. */
export function readCursor(cursor: string, isPosition: (text: string) => boolean): string {
  const position = Buffer.from(cursor, "base64url").toString("utf8");
  if (writeCursor(position) === cursor && isPosition(position)) return position;
  throw new RequestRefused({
    status: 400,
    type: "malformed",
    title: "The request is malformed",
    errors: [{ path: "cursor", expected: "the cursor of an earlier answer" }],
  });
}
