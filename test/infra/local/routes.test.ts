import { describe, expect, it } from "vitest";
import { matchRoute } from "../../../infra/local/http/routes.ts";
import type { Route } from "../../../infra/local/template/resources.ts";

const route = (routeKey: string): Route => ({
  routeKey,
  apiId: "http",
  authorizationType: "NONE",
  authorizationScopes: [],
  functionArn: "arn",
  timeoutMilliseconds: 30_000,
});

const routes = [
  "ANY /{proxy+}",
  "GET /items/{id}",
  "GET /items/fixed",
  "ANY /items/fixed/{part}",
  "POST /items/fixed/{part}",
  "POST /items/{proxy+}",
  "GET /people/{person}/ledger",
].map(route);

const taken = (method: string, path: string) => matchRoute(routes, method, path)?.route.routeKey;

describe("a request's route", () => {
  it.each([
    ["GET", "/items/fixed", "GET /items/fixed"],
    ["GET", "/items/42", "GET /items/{id}"],
    ["POST", "/items/42", "POST /items/{proxy+}"],
    ["POST", "/items/fixed/a", "POST /items/fixed/{part}"],
    ["DELETE", "/items/fixed/a", "ANY /items/fixed/{part}"],
    ["GET", "/items/42/more", "ANY /{proxy+}"],
    ["GET", "/items/", "ANY /{proxy+}"],
    ["GET", "/people/v1.abc/ledger", "GET /people/{person}/ledger"],
  ])("for %s %s is the most specific one that takes the method: %s", (method, path, expected) => {
    expect(taken(method, path)).toBe(expected);
  });

  it("gives its path variables decoded, a greedy one with its slashes", () => {
    expect(matchRoute(routes, "GET", "/items/a%20b")?.pathParameters).toEqual({ id: "a b" });
    expect(matchRoute(routes, "GET", "/x/y%2Bz")?.pathParameters).toEqual({ proxy: "x/y+z" });
  });

  it("is $default only when nothing else matches", () => {
    const some = [route("$default"), route("GET /here")];
    expect(matchRoute(some, "GET", "/here")?.route.routeKey).toBe("GET /here");
    expect(matchRoute(some, "POST", "/here")?.route.routeKey).toBe("$default");
  });

  it("is none when there is no such path or method", () => {
    expect(matchRoute([route("GET /here")], "POST", "/here")).toBeUndefined();
    expect(matchRoute([route("GET /here")], "GET", "/here/")).toBeUndefined();
  });
});
