import * as v from "valibot";
import { genericOptions } from "./generic-mapping.ts";

/** A parameter under any of these names, in the query or the form. */
const anyOf = (...names: readonly string[]) => names.flatMap((name) => [`query.${name}`, `body.${name}`]);

const shared = { methods: ["GET" as const, "POST" as const], format: "query-or-form" as const };

/**
 * What wholesale carriers' HTTP callbacks have in common, none of it confirmed for IDT Express: a GET or a form with one message or one
 * report in SMPP's words, numbers as digits, and the secret as the last segment of the path. No reply is sent.
 */
const IDT_MAPPING: v.InferInput<typeof genericOptions>["mapping"] = {
  authentication: [{ type: "path-token" }],
  inbound: {
    ...shared,
    fields: {
      id: anyOf("id", "msgid", "messageId", "message_id"),
      from: anyOf("from", "src", "source", "originator"),
      to: anyOf("to", "dst", "destination"),
      text: anyOf("text", "msg", "message", "content"),
    },
  },
  delivery: {
    ...shared,
    fields: {
      messageId: anyOf("id", "msgid", "messageId", "message_id"),
      to: anyOf("to", "dst", "destination"),
      status: anyOf("status", "stat", "dlr"),
      errorCode: anyOf("err", "error", "errorCode", "error_code"),
    },
    statuses: "smpp",
  },
};

/** The connection's options with the preset for the mapping where it declares none. */
export function withPreset(options: unknown): unknown {
  const isObject = typeof options === "object" && options !== null && !Array.isArray(options);
  return isObject && !("mapping" in options) ? { ...options, mapping: IDT_MAPPING } : options;
}

/** Options of an IDT Express connection: those of a generic one, with the preset for the mapping. */
export const idtOptions = v.pipe(v.unknown(), v.transform(withPreset), genericOptions);
