import { requireEnvironment } from "../environment.ts";
import { type Peppers, parsePeppers } from "../subject.ts";
import { CredentialsUnavailable, readSecret } from "./secrets.ts";

let loaded: Promise<Peppers> | undefined;

async function load(): Promise<Peppers> {
  const text = await readSecret(requireEnvironment("pepperSecretId"));
  try {
    return parsePeppers(text);
  } catch (error) {
    throw new CredentialsUnavailable(error instanceof Error ? error.message : "the pepper secret is malformed", error);
  }
}

/** The deployment's peppers, read once for the life of the process; a failure is tried again at the next call. */
export function currentPeppers(): Promise<Peppers> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}
