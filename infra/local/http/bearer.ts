import { createHash, timingSafeEqual } from "node:crypto";

const digest = (text: string) => createHash("sha256").update(text).digest();

/** Whether the header is `Bearer <token>`, compared in time that does not depend on where they differ. */
export function isBearer(authorization: string | undefined, token: string): boolean {
  const [, given] = /^Bearer +(\S+)\s*$/i.exec(authorization ?? "") ?? [];
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}
