import * as v from "valibot";
import { problemOf } from "../carriers/schema-problem.ts";
import type { Connection, Deployment } from "../deployment.ts";
import { requireEnvironment } from "../environment.ts";
import type { Instant } from "../instant.ts";
import { CredentialsUnavailable, readSecret } from "./secrets.ts";

/** What every open connection has, whichever side of its carrier is ready. */
interface ConnectionIdentity {
  readonly name: string;
  readonly carrier: string;
  readonly defaultProgram: string;
  /** Until when this connection is on trial; absent when it is not. */
  readonly reportUntil?: Instant;
}

/** A connection with a side of its carrier ready. */
export type Open<Connected> = Connected & ConnectionIdentity;

/** Makes a side ready; undefined when there is no carrier of this name. Throws a ValiError naming what the secret lacks. */
type Connect<Connected> = (settings: Connection, secret: unknown) => Connected | undefined;

/** The connections of one side, opened when they are first asked for. */
export interface Connections<Connected> {
  /**
   * The connection of this name with its credentials, at most five minutes old; undefined when the deployment has none of this name. While
   * credentials cannot be read, the last ones known serve on. Throws CredentialsUnavailable when there are none.
   */
  byName(deployment: Deployment, name: string): Promise<Open<Connected> | undefined>;
  /** The same connection with credentials read afresh, for a signature that does not match; undefined when they were read just now. */
  afresh(deployment: Deployment, name: string): Promise<Open<Connected> | undefined>;
}

interface Opened<Connected> {
  readonly connection: Open<Connected>;
  readonly readAt: number;
}

const KEEP_MILLISECONDS = 5 * 60_000;
/** While credentials cannot be read, the last ones known serve on, and they are tried again after this. */
const TRY_AGAIN_MILLISECONDS = 30_000;
/** A flood of forgeries must not become a flood of calls for secrets. */
const AFRESH_AT_MOST_EVERY_MILLISECONDS = 5_000;

function openWith<Connected>(
  connect: Connect<Connected>,
  name: string,
  settings: Connection,
  secret: string,
): Open<Connected> {
  const { carrier, defaultProgram, verification, reportUntil } = settings;
  try {
    const connected = connect(settings, JSON.parse(secret));
    if (connected === undefined) throw new CredentialsUnavailable(`no carrier is called ${carrier}`);
    const trial = verification === "report" && reportUntil !== undefined ? { reportUntil } : {};
    return { ...connected, name, carrier, defaultProgram, ...trial };
  } catch (error) {
    if (error instanceof CredentialsUnavailable) throw error;
    const problem = error instanceof v.ValiError ? problemOf(error.issues[0]) : "the secret is not JSON";
    throw new CredentialsUnavailable(problem, error);
  }
}

/** Opens connections by the given side of their carriers, and keeps them. */
export function openConnections<Connected>(connect: Connect<Connected>): Connections<Connected> {
  const opened = new Map<string, Opened<Connected>>();

  async function open(name: string, settings: Connection): Promise<Open<Connected>> {
    const secret = await readSecret(`${requireEnvironment("connectionSecretPrefix")}${name}`);
    const connection = openWith(connect, name, settings, secret);
    opened.set(name, { connection, readAt: Date.now() });
    return connection;
  }

  return {
    async byName(deployment, name) {
      if (!Object.hasOwn(deployment.connections, name)) return undefined;
      const settings = deployment.connections[name];
      if (settings === undefined) return undefined;
      const known = opened.get(name);
      if (known !== undefined && Date.now() - known.readAt < KEEP_MILLISECONDS) return known.connection;
      try {
        return await open(name, settings);
      } catch (error) {
        if (known === undefined) throw error;
        opened.set(name, { ...known, readAt: Date.now() - KEEP_MILLISECONDS + TRY_AGAIN_MILLISECONDS });
        return known.connection;
      }
    },
    async afresh(deployment, name) {
      const settings = deployment.connections[name];
      const known = opened.get(name);
      if (settings === undefined || known === undefined) return undefined;
      if (Date.now() - known.readAt < AFRESH_AT_MOST_EVERY_MILLISECONDS) return undefined;
      // Also when the attempt fails, the next one has to wait.
      opened.set(name, { ...known, readAt: Date.now() });
      try {
        return await open(name, settings);
      } catch {
        return undefined;
      }
    },
  };
}
