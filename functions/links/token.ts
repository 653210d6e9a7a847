import { createHash, randomBytes } from "node:crypto";

/** 128 bits, which nobody finds by guessing; 22 characters in base64url, which leave an SMS room for words. */
const TOKEN_BYTES = 16;

/** A token that stands in a link, and that only its hash is kept of. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}

/** Whether the text has a token's form; any other needs no look-up. */
export function isToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{22}$/.test(text);
}

/** What a token is filed under: SHA-256, unsalted, since a token is as unguessable as a salt. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
