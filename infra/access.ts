import {
  AGENDA_INDEX,
  CHANGES_INDEX,
  ERASURE_REPLY_PREFIX,
  LEDGER_PREFIX,
  REPLY_PREFIX,
  REQUEST_PREFIX,
} from "../functions/store/keys.ts";
import type { FunctionName } from "./function-names.ts";

export type TableAction =
  | "dynamodb:GetItem"
  | "dynamodb:BatchGetItem"
  | "dynamodb:Query"
  | "dynamodb:PutItem"
  | "dynamodb:UpdateItem"
  | "dynamodb:DeleteItem";

/** What one function may do; it can do nothing else, and has the environment variables for just this. */
export interface Access {
  /** Transactions are made of these as well: DynamoDB has no permission for a transaction as such. */
  readonly table: readonly TableAction[];
  /** Indexes that it may query, by name. */
  readonly indexes: readonly string[];
  /** Actions on the table of who was erased. Who answers for people looks whether the table of what is held has caught up with it. */
  readonly tombstones: readonly TableAction[];
  /** Actions on the map of the ledgers' ends alone, which is apart from the people. */
  readonly headMap: readonly TableAction[];
  /** Signs where the ledgers end. */
  readonly signingKey: boolean;
  /** Numbers are filed under a keyed hash. */
  readonly pepper: boolean;
  /** Carriers' credentials, to verify webhooks and to send. */
  readonly connectionSecrets: boolean;
  /** The retry queue that it fills and drains: each kind of webhook has its own. */
  readonly retryQueue: "inbound" | "delivery" | "none";
  readonly sendQueue: "fills" | "drains" | "none";
  /** Which items' writing it is called with, by how their sort keys begin. */
  readonly follows: readonly string[];
  readonly eventBus: boolean;
  /** Checks signatures over the address that carriers call, or writes links. */
  readonly publicBaseUrl: boolean;
}

const NOTHING: Access = {
  table: [],
  indexes: [],
  tombstones: [],
  headMap: [],
  signingKey: false,
  pepper: false,
  connectionSecrets: false,
  retryQueue: "none",
  sendQueue: "none",
  follows: [],
  eventBus: false,
  publicBaseUrl: false,
};

/** A webhook knows whom it is about, so that it never needs to search; nor does anything that is posted to us delete. */
const WEBHOOK: Access = {
  ...NOTHING,
  table: ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"],
  tombstones: ["dynamodb:GetItem"],
  pepper: true,
  connectionSecrets: true,
  publicBaseUrl: true,
};

/** Least privilege, function by function. */
export const ACCESS: Readonly<Record<FunctionName, Access>> = {
  inbound: { ...WEBHOOK, retryQueue: "inbound" },
  /** Looks at the other reports about a number where one says that a message failed. */
  delivery: { ...WEBHOOK, table: [...WEBHOOK.table, "dynamodb:Query"], retryQueue: "delivery" },
  check: {
    ...NOTHING,
    table: ["dynamodb:GetItem", "dynamodb:BatchGetItem"],
    tombstones: ["dynamodb:GetItem"],
    pepper: true,
  },
  api: {
    ...NOTHING,
    table: ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:PutItem", "dynamodb:UpdateItem"],
    indexes: [CHANGES_INDEX, AGENDA_INDEX],
    tombstones: ["dynamodb:GetItem"],
    pepper: true,
    publicBaseUrl: true,
  },
  /** Reads one item where events carry the phone number, and notes where the ledgers end. */
  outbox: {
    ...NOTHING,
    table: ["dynamodb:GetItem"],
    headMap: ["dynamodb:UpdateItem"],
    follows: [LEDGER_PREFIX, REPLY_PREFIX],
    eventBus: true,
    sendQueue: "fills",
  },
  sender: {
    ...NOTHING,
    table: ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:UpdateItem"],
    connectionSecrets: true,
    sendQueue: "drains",
  },
  /** Sees the map and nobody in it. */
  heads: { ...NOTHING, headMap: ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem"], signingKey: true },
  /** Knows people by their subjects alone. */
  deadlines: {
    ...NOTHING,
    table: ["dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:PutItem", "dynamodb:UpdateItem"],
    indexes: [AGENDA_INDEX],
  },
  /** The one function that deletes. It is called when a request is written, and when what was said to the person has gone out. */
  erasure: {
    ...NOTHING,
    table: [
      "dynamodb:BatchGetItem",
      "dynamodb:Query",
      "dynamodb:PutItem",
      "dynamodb:UpdateItem",
      "dynamodb:DeleteItem",
    ],
    indexes: [AGENDA_INDEX],
    tombstones: ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem"],
    follows: [REQUEST_PREFIX, ERASURE_REPLY_PREFIX],
  },
  /** A link names whom it is for, so that it needs no pepper and searches for nobody; it reads everything of the person who asks for their data. */
  preferences: {
    ...NOTHING,
    tombstones: ["dynamodb:GetItem"],
    table: ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:PutItem", "dynamodb:UpdateItem"],
    publicBaseUrl: true,
  },
};
