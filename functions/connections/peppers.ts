import { requireEnvironment } from "../environment.ts";
import { type Peppers, parsePeppers } from "../subject.ts";
import { CredentialsUnavailable, readSecret } from "./secrets.ts";

/** The deployment's peppers, as its secret holds them now. Throws CredentialsUnavailable when they cannot be read. */
export async function readPeppers(): Promise<Peppers> {
  const text = await readSecret(requireEnvironment("pepperSecretId"));
  try {
    return parsePeppers(text);
  } catch (error) {
    throw new CredentialsUnavailable(error instanceof Error ? error.message : "the pepper secret is malformed", error);
  }
}
