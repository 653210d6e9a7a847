import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";

/** A secret that could not be read, or does not hold what it must. `problem` names the member, never its value. */
export class CredentialsUnavailable extends Error {
  readonly problem: string;
  constructor(problem: string, cause?: unknown) {
    super(problem, { cause });
    this.name = "CredentialsUnavailable";
    this.problem = problem;
  }
}

const client = new SecretsManagerClient({ maxAttempts: 2 });
const TIMEOUT_MILLISECONDS = 1_000;

/** The secret's text. Throws CredentialsUnavailable when it cannot be had within a second. */
export async function readSecret(secretId: string): Promise<string> {
  try {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }), {
      abortSignal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
    if (SecretString === undefined) throw new CredentialsUnavailable("the secret holds no text");
    return SecretString;
  } catch (error) {
    if (error instanceof CredentialsUnavailable) throw error;
    throw new CredentialsUnavailable("the secret cannot be read", error);
  }
}
