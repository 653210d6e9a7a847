import * as v from "valibot";
import { carrierByName } from "#carriers";
import type { ConnectedCarrier } from "../carriers/carrier.ts";
import { problemOf } from "../carriers/schema-problem.ts";
import { type Connection, carrierOptions, type Deployment } from "../deployment.ts";
import { requireEnvironment } from "../environment.ts";
import type { Instant } from "../instant.ts";
import { CredentialsUnavailable, readSecret } from "./secrets.ts";

/** A connection that is ready to verify, parse, answer and send. */
export interface OpenConnection extends ConnectedCarrier {
  readonly name: string;
  readonly carrier: string;
  readonly defaultProgram: string;
  /** Until when this connection is on trial; absent when it is not. */
  readonly reportUntil?: Instant;
}

interface Opened {
  readonly connection: OpenConnection;
  readonly readAt: number;
}

const KEEP_MILLISECONDS = 5 * 60_000;
/** While credentials cannot be read, the last ones known serve on, and they are tried again after this. */
const TRY_AGAIN_MILLISECONDS = 30_000;
/** A flood of forgeries must not become a flood of calls for secrets. */
const AFRESH_AT_MOST_EVERY_MILLISECONDS = 5_000;

const opened = new Map<string, Opened>();

function connect(name: string, settings: Connection, secret: string): OpenConnection {
  const { carrier: carrierName, defaultProgram, verification, reportUntil } = settings;
  const carrier = carrierByName(carrierName);
  if (carrier === undefined) throw new CredentialsUnavailable(`no carrier is called ${carrierName}`);
  try {
    const connected = carrier.connect(carrierOptions(settings), JSON.parse(secret));
    const trial = verification === "report" && reportUntil !== undefined ? { reportUntil } : {};
    return { ...connected, name, carrier: carrierName, defaultProgram, ...trial };
  } catch (error) {
    const problem = error instanceof v.ValiError ? problemOf(error.issues[0]) : "the secret is not JSON";
    throw new CredentialsUnavailable(problem, error);
  }
}

async function open(name: string, settings: Connection): Promise<Opened> {
  const secret = await readSecret(`${requireEnvironment("connectionSecretPrefix")}${name}`);
  const entry = { connection: connect(name, settings, secret), readAt: Date.now() };
  opened.set(name, entry);
  return entry;
}

/**
 * The connection of this name with its credentials, at most five minutes old; undefined when the deployment has none of this name. While
 * credentials cannot be read, the last ones known serve on. Throws CredentialsUnavailable when there are none.
 */
export async function connectionByName(deployment: Deployment, name: string): Promise<OpenConnection | undefined> {
  if (!Object.hasOwn(deployment.connections, name)) return undefined;
  const settings = deployment.connections[name];
  if (settings === undefined) return undefined;
  const known = opened.get(name);
  if (known !== undefined && Date.now() - known.readAt < KEEP_MILLISECONDS) return known.connection;
  try {
    return (await open(name, settings)).connection;
  } catch (error) {
    if (known === undefined) throw error;
    opened.set(name, { ...known, readAt: Date.now() - KEEP_MILLISECONDS + TRY_AGAIN_MILLISECONDS });
    return known.connection;
  }
}

/** The same connection with credentials read afresh, for a signature that does not match; undefined when they were read just now. */
export async function connectionAfresh(
  deployment: Deployment,
  { name }: OpenConnection,
): Promise<OpenConnection | undefined> {
  const settings = deployment.connections[name];
  const known = opened.get(name);
  if (settings === undefined || known === undefined) return undefined;
  if (Date.now() - known.readAt < AFRESH_AT_MOST_EVERY_MILLISECONDS) return undefined;
  // Also when the attempt fails, the next one has to wait.
  opened.set(name, { ...known, readAt: Date.now() });
  try {
    return (await open(name, settings)).connection;
  } catch {
    return undefined;
  }
}
