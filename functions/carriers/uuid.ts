import { createHash } from "node:crypto";

/** Whether the text is a UUID by its form, of any version (RFC 9562 §4). */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/** The UUID that stands for an id: itself where it is one, else its MD5 written as one, so that one id is always the same. For simulators. */
export function uuidOf(id: string): string {
  if (isUuid(id)) return id;
  const digest = createHash("md5").update(id).digest("hex");
  return digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
