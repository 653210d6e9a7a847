import { setTimeout as pause } from "node:timers/promises";
import {
  type RoleCredentials,
  roleCredentials,
  signedHeaders,
} from "../../functions/carriers/aws-request-signature.ts";
import { instantOf } from "../../functions/instant.ts";
import { CommandProblem } from "../command.ts";

export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** The `/v1` of an installation, local or deployed. */
export interface ConsentApi {
  /** Calls a route, e.g. `POST /v1/consents`, again and again while it is out of reach. Throws CommandProblem when it stays so or refuses the caller. */
  call(route: string, body?: unknown): Promise<ApiAnswer>;
}

/** How `/v1` is told who calls. */
type Identity =
  | { readonly type: "bearer"; readonly token: string }
  | { readonly type: "iam"; readonly credentials: RoleCredentials; readonly region: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** A minute and a half in all: longer than a cold start, a throttled table or a restart take. */
const PAUSES_MILLISECONDS = [250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000];
const ANSWER_MILLISECONDS = 30_000;

function identityOf(url: URL, environment: Environment): Identity {
  if (environment.SMS_CONSENT_TOKEN) return { type: "bearer", token: environment.SMS_CONSENT_TOKEN };
  const region =
    environment.SMS_CONSENT_REGION ?? /\.execute-api\.([a-z0-9-]+)\.amazonaws\.com$/.exec(url.hostname)?.[1];
  if (region === undefined) return { type: "bearer", token: environment.LOCAL_API_TOKEN || "local" };
  const credentials = roleCredentials(environment);
  if (credentials === undefined) {
    throw new CommandProblem(
      `${url.host} asks for IAM: put AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN into the environment (aws configure export-credentials --format env), or a token into SMS_CONSENT_TOKEN`,
    );
  }
  return { type: "iam", credentials, region };
}

function headersFor(identity: Identity, method: string, url: string, body: string): Readonly<Record<string, string>> {
  const headers = { "content-type": "application/json" };
  if (identity.type === "bearer") return { ...headers, authorization: `Bearer ${identity.token}` };
  const { credentials, region } = identity;
  return signedHeaders(
    { method, url, headers, body },
    credentials,
    { region, service: "execute-api" },
    instantOf(new Date()),
  );
}

async function once(identity: Identity, method: string, url: string, body: string): Promise<ApiAnswer | undefined> {
  try {
    const response = await fetch(url, {
      method,
      headers: headersFor(identity, method, url, body),
      ...(body !== "" && { body }),
      signal: AbortSignal.timeout(ANSWER_MILLISECONDS),
    });
    if (response.status === 429 || response.status >= 500) return undefined;
    if (response.status === 401 || response.status === 403) {
      throw new CommandProblem(
        `${new URL(url).host} refuses the caller: look at SMS_CONSENT_TOKEN, LOCAL_API_TOKEN or the AWS credentials`,
      );
    }
    return { status: response.status, body: JSON.parse(await response.text()) };
  } catch (error) {
    if (error instanceof CommandProblem) throw error;
    return undefined;
  }
}

/**
 * Finds the installation by the environment: `SMS_CONSENT_URL` (default the local stack), and `SMS_CONSENT_TOKEN` where `/v1` takes tokens, or
 * AWS credentials where it is behind IAM (`SMS_CONSENT_REGION` on a domain of one's own). Throws CommandProblem where something is missing.
 */
export function connectToApi(environment: Environment): ConsentApi {
  const base = (environment.SMS_CONSENT_URL || `http://127.0.0.1:${environment.PORT || "3000"}`).replace(/\/+$/, "");
  if (!URL.canParse(base))
    throw new CommandProblem("SMS_CONSENT_URL: expected the address of an installation, e.g. https://sms.example.com");
  const identity = identityOf(new URL(base), environment);
  return {
    async call(route, body) {
      const [method = "GET", path = "/"] = route.split(" ");
      const text = body === undefined ? "" : JSON.stringify(body);
      for (const milliseconds of [...PAUSES_MILLISECONDS, undefined]) {
        const answer = await once(identity, method, `${base}${path}`, text);
        if (answer !== undefined) return answer;
        if (milliseconds === undefined) break;
        await pause(milliseconds);
      }
      throw new CommandProblem(`${base} does not answer`);
    },
  };
}
