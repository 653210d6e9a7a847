import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningFixture, startFixture } from "../../fixtures/local/emulator.ts";

let fixture: RunningFixture;
beforeAll(async () => {
  fixture = await startFixture({ now: Date.parse("2026-03-12T19:03:58.250Z") });
});
afterAll(() => fixture.stop());

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
}

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Sends the request as it is written: `fetch` would tidy up its path, query and headers. */
function send(path: string, { method = "GET", headers = {}, body }: Sent = {}): Promise<Got> {
  const { hostname, port } = new URL(fixture.url);
  return new Promise((resolve, reject) => {
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, typeof value === "string" ? value : [...value]]),
    );
    const call = httpRequest({ hostname, port, path, method, headers: sent }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    call.on("error", reject);
    call.end(body);
  });
}

/** The event that the function saw. */
const seen = async (path: string, sent?: Sent) => JSON.parse((await send(path, sent)).text);

describe("the event of a request", () => {
  it("has the members of payload format 2.0", async () => {
    const event = await seen("/echo", { headers: { "User-Agent": "probe/1.0" } });
    expect(event).toMatchObject({
      version: "2.0",
      routeKey: "GET /echo",
      rawPath: "/echo",
      rawQueryString: "",
      isBase64Encoded: false,
      requestContext: {
        accountId: "000000000000",
        routeKey: "GET /echo",
        stage: "$default",
        time: expect.stringMatching(/^12\/Mar\/2026:19:0\d:\d\d \+0000$/),
        timeEpoch: expect.any(Number),
        http: { method: "GET", path: "/echo", protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: "probe/1.0" },
      },
    });
    for (const absent of ["body", "cookies", "queryStringParameters", "pathParameters"]) {
      expect(event).not.toHaveProperty(absent);
    }
  });

  it("keeps the query as it was sent beside its decoded parameters, repeated ones joined by a comma", async () => {
    const event = await seen("/echo?b=2&a=x%20y&a=z+w&empty=&c=%2B1");
    expect(event.rawQueryString).toBe("b=2&a=x%20y&a=z+w&empty=&c=%2B1");
    expect(event.queryStringParameters).toEqual({ b: "2", a: "x y,z w", empty: "", c: "+1" });
  });

  it("has headers in lower case, repeated ones joined by a comma, and cookies apart", async () => {
    const event = await seen("/echo", { headers: { "X-Twice": ["one", "two"], Cookie: "a=1; b=2" } });
    expect(event.headers["x-twice"]).toBe("one,two");
    expect(event.headers).not.toHaveProperty("cookie");
    expect(event.cookies).toEqual(["a=1", "b=2"]);
  });

  it("has path variables decoded, and the path as it was sent", async () => {
    const event = await seen("/items/a%20b");
    expect(event.routeKey).toBe("GET /items/{id}");
    expect(event.rawPath).toBe("/items/a%20b");
    expect(event.pathParameters).toEqual({ id: "a b" });
  });

  it.each([
    ["text/plain; charset=utf-8", false],
    ["application/json", false],
    ["application/problem+json", false],
    ["application/xml", false],
    ["application/javascript", false],
    ["application/x-www-form-urlencoded", true],
    ["application/octet-stream", true],
    ["multipart/form-data; boundary=x", true],
  ])("carries a body of type %s in base64: %s", async (contentType, isBase64Encoded) => {
    const event = await seen("/echo", { method: "POST", headers: { "content-type": contentType }, body: "a=ñ" });
    expect(event.isBase64Encoded).toBe(isBase64Encoded);
    expect(event.body).toBe(isBase64Encoded ? Buffer.from("a=ñ").toString("base64") : "a=ñ");
  });

  it("carries a body without a type, and a compressed one, in base64, byte for byte", async () => {
    const bytes = Buffer.from([0, 255, 128, 10, 13]);
    const untyped = await seen("/echo", { method: "POST", body: bytes });
    expect(untyped).toMatchObject({ isBase64Encoded: true, body: bytes.toString("base64") });
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    expect(await seen("/echo", { method: "POST", headers, body: bytes })).toMatchObject({ isBase64Encoded: true });
  });
});

describe("a route with an authoriser", () => {
  it.each(["/iam", "/jwt"])("refuses %s without the token, and with another", async (path) => {
    for (const authorization of [undefined, "Bearer other", "Basic token-of-the-test", "token-of-the-test"]) {
      const got = await send(path, authorization === undefined ? {} : { headers: { authorization } });
      expect(got).toMatchObject({ status: 401, text: '{"message":"Unauthorized"}' });
    }
  });

  it("tells the function who calls, as the authoriser of the route would", async () => {
    const headers = { authorization: "Bearer token-of-the-test" };
    const iam = await seen("/iam", { headers });
    expect(iam.requestContext.authorizer.iam.userArn).toBe("arn:aws:iam::000000000000:user/local");
    const jwt = await seen("/jwt", { headers });
    expect(jwt.requestContext.authorizer.jwt).toEqual({ claims: { sub: "local", scope: "check" }, scopes: ["check"] });
  });
});

describe("the gateway's answer", () => {
  const respond = async (response: unknown) => {
    const answer = await fixture.act("respond", { response });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

  it("is 404 where no route matches, also for another method", async () => {
    expect(await send("/nowhere")).toMatchObject({ status: 404, text: '{"message":"Not Found"}' });
    expect(await send("/echo", { method: "PUT" })).toMatchObject({ status: 404 });
  });

  it("is 413 to a body over ten megabytes, and not to one of just that", async () => {
    const tooLarge = await send("/echo", { method: "POST", body: Buffer.alloc(10 * 1024 * 1024 + 1) });
    expect(tooLarge).toMatchObject({ status: 413, text: '{"message":"Request Entity Too Large"}' });
    const fits = Buffer.alloc(10 * 1024 * 1024, "a");
    const headers = { "content-type": "text/plain" };
    expect((await send("/echo", { method: "POST", headers, body: fits })).status).toBe(200);
  });

  it("has the function's status, headers and cookies", async () => {
    const got = await respond({
      statusCode: 201,
      headers: { "X-One": "1", "content-type": "text/xml" },
      cookies: ["a=1; Secure", "b=2"],
      body: "<a/>",
    });
    expect(got).toMatchObject({ status: 201, text: "<a/>" });
    expect(got.headers.get("x-one")).toBe("1");
    expect(got.headers.get("content-type")).toBe("text/xml");
    expect(got.headers.getSetCookie()).toEqual(["a=1; Secure", "b=2"]);
  });

  it("is decoded when the function says that it is base64", async () => {
    const body = Buffer.from("octets").toString("base64");
    expect(await respond({ statusCode: 200, body, isBase64Encoded: true })).toMatchObject({ text: "octets" });
  });

  it("is inferred where the function gives no status", async () => {
    const inferred = await respond({ hello: "world" });
    expect(inferred).toMatchObject({ status: 200, text: '{"hello":"world"}' });
    expect(inferred.headers.get("content-type")).toBe("application/json");
    expect(await respond("plain")).toMatchObject({ status: 200, text: "plain" });
  });

  it("is 500 when the function throws or answers with no response", async () => {
    const thrown = await fixture.act("throw");
    expect([thrown.status, await thrown.text()]).toEqual([500, '{"message":"Internal Server Error"}']);
    expect(await respond({ statusCode: "soon" })).toMatchObject({ status: 500 });
  });

  it("leaves nothing of the request but its route, status and time in the access log", async () => {
    await send("/items/secret-id?phone=secret-phone");
    expect(fixture.accessed.at(-1)).toMatch(/^GET \/items\/\{id\} 200 \d+ ms$/);
  });
});
