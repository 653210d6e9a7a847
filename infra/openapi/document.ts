import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonSchema } from "@valibot/to-json-schema";
import { problem } from "../../functions/api/shapes/problem.ts";
import { ROUTES } from "../routes.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { OPERATIONS, type Operation } from "./operations.ts";

const PATH_PARAMETERS: Readonly<Record<string, string>> = {
  subject: "A keyed hash of a number, as POST /v1/subjects/lookup gives it.",
  day: "A UTC date such as 2026-11-24, or `latest`.",
  id: "As the list gives it.",
};

const capitalised = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
const referenceTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function pathParameters(path: string) {
  return [...path.matchAll(/\{([^}+]+)\+?\}/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    description: PATH_PARAMETERS[name] ?? name,
    schema: { type: "string" },
  }));
}

/** A query's members, each as a parameter of its own. */
function queryParameters({ query }: Operation) {
  if (query === undefined) return [];
  const { properties = {}, required = [] } = jsonSchemaOf(query);
  return Object.entries(properties).map(([name, schema]) => {
    const { description, ...rest } = typeof schema === "object" ? schema : {};
    return { name, in: "query", required: required.includes(name), ...(description && { description }), schema: rest };
  });
}

const problemAnswer = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: referenceTo("Problem") } },
});

/** What any route may answer, and what those do that read something. */
function commonProblems({ query, request }: Operation): Readonly<Record<number, string>> {
  return {
    ...((query ?? request) && { 400: "The request is malformed; `errors` says where and what was expected." }),
    ...(request && { 413: "The body is over 256 KiB." }),
    503: "The consent store cannot answer now. Never take this for a permission.",
  };
}

function responsesOf(operation: Operation) {
  const { id, status, contentType = "application/json", forms = [], problems } = operation;
  const text = { schema: { type: "string" } };
  const answer = {
    description: "The answer.",
    content: {
      [contentType]: { schema: referenceTo(`${capitalised(id)}Answer`) },
      ...Object.fromEntries(forms.map((form) => [form, text])),
    },
  };
  const refusals = Object.entries({ ...commonProblems(operation), ...problems });
  return {
    [status]: answer,
    401: { description: "The caller did not prove who they are." },
    403: { description: "The caller's credential is not good for this route." },
    ...Object.fromEntries(refusals.map(([code, description]) => [code, problemAnswer(description)])),
  };
}

function operationObject(path: string, scope: string, operation: Operation) {
  const { id, summary, request, requestOptional = false } = operation;
  const parameters = [...pathParameters(path), ...queryParameters(operation)];
  return {
    operationId: id,
    summary,
    tags: [scope],
    security: [{ token: [scope] }, { signature: [] }],
    ...(parameters.length > 0 && { parameters }),
    ...(request && {
      requestBody: {
        required: !requestOptional,
        content: { "application/json": { schema: referenceTo(`${capitalised(id)}Request`) } },
      },
    }),
    responses: responsesOf(operation),
  };
}

function pathsObject() {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { path, methods, access } of ROUTES) {
    if (access === "open") continue;
    for (const method of methods) {
      const operation = OPERATIONS[`${method} ${path}`];
      if (operation === undefined) throw new Error(`the route ${method} ${path} has no operation`);
      paths[path] = { ...paths[path], [method.toLowerCase()]: operationObject(path, access.scope, operation) };
    }
  }
  return paths;
}

function schemasObject(): Readonly<Record<string, JsonSchema>> {
  const schemas = Object.values(OPERATIONS).flatMap(({ id, request, answer }): [string, JsonSchema][] => [
    ...(request ? [[`${capitalised(id)}Request`, jsonSchemaOf(request)] satisfies [string, JsonSchema]] : []),
    [`${capitalised(id)}Answer`, jsonSchemaOf(answer)],
  ]);
  return { Problem: jsonSchemaOf(problem), ...Object.fromEntries(schemas) };
}

const SECURITY_SCHEMES = {
  token: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description:
      "A token of the issuer that the configuration names, with the scope of the route's tag; locally the LOCAL_API_TOKEN.",
  },
  signature: {
    type: "apiKey",
    name: "authorization",
    in: "header",
    description: "AWS Signature Version 4 of a role that may call the route, where the API is behind IAM.",
  },
};

const version = (): string =>
  JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "package.json"), "utf8")).version;

/** The contract of `/v1` as an OpenAPI 3.1 document, from the routes and the very schemas that requests are read with. */
export function openapiDocument() {
  return {
    openapi: "3.1.0",
    info: {
      title: "sms-consent",
      version: version(),
      summary: "Consent to text messages: given, withdrawn, proven, and asked about before sending.",
      description:
        "Times are RFC 3339 UTC. Phone numbers are E.164, in bodies alone. Refusals are RFC 9457 problems, which name members and never repeat values.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/", description: "Wherever the deployment is." }],
    tags: [...new Set(ROUTES.flatMap(({ access }) => (access === "open" ? [] : [access.scope])))].map((name) => ({
      name,
      description: `Routes that the scope ${name} is good for.`,
    })),
    paths: pathsObject(),
    components: { schemas: schemasObject(), securitySchemes: SECURITY_SCHEMES },
  };
}
