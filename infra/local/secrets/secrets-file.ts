import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import * as v from "valibot";

/** Secrets of a deployment by name: the connections', and `_pepper`. */
export type Secrets = Readonly<Record<string, unknown>>;

const secretsSchema = v.record(v.string(), v.unknown());

/** Reads the JSON of secrets. Throws an error naming the file, never what is in it. */
function parseSecrets(text: string, path: string): Secrets {
  try {
    return v.parse(secretsSchema, JSON.parse(text));
  } catch {
    throw new Error(`${path}: expected a JSON object of connection name to secret`);
  }
}

/** The secrets in a file, read again whenever the file has changed, so that they can be rotated under a running stack. */
export function watchSecretsFile(path: string): () => Secrets {
  let readAt = Number.NaN;
  let secrets: Secrets = {};
  return () => {
    let changedAt: number;
    try {
      changedAt = statSync(path).mtimeMs;
    } catch {
      throw new Error(`SMS_CONSENT_SECRETS: the file ${path} cannot be read`);
    }
    if (changedAt !== readAt) {
      secrets = parseSecrets(readFileSync(path, "utf8"), path);
      readAt = changedAt;
    }
    return secrets;
  };
}

/** Secrets that we made up, in a file that only its owner can read; in memory alone without one. */
export interface MadeSecrets {
  /** The secret of this name, made when it is not there yet. */
  get(name: string, make: () => unknown): unknown;
}

export function openMadeSecrets(path: string | undefined): MadeSecrets {
  const known = path !== undefined && existsSync(path) ? parseSecrets(readFileSync(path, "utf8"), path) : {};
  const secrets: Record<string, unknown> = { ...known };
  return {
    get(name, make) {
      if (!Object.hasOwn(secrets, name)) {
        secrets[name] = make();
        if (path !== undefined) writeFileSync(path, JSON.stringify(secrets, null, 2), { mode: 0o600 });
      }
      return secrets[name];
    },
  };
}
