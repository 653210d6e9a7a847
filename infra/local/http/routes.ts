import type { Route } from "../template/resources.ts";

/** A route that matches a request, with the path parameters it takes from it. */
export interface RouteMatch {
  readonly route: Route;
  /** Decoded; empty when the route has no variables. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** How well a segment of a route fits: the text itself before a variable before a greedy variable. */
type Fit = 0 | 1 | 2;

interface Candidate extends RouteMatch {
  readonly fits: readonly Fit[];
  readonly anyMethod: boolean;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function matchPath(
  pattern: string,
  path: string,
): { readonly fits: Fit[]; readonly parameters: Record<string, string> } | undefined {
  const wanted = pattern.split("/").slice(1);
  const given = path.split("/").slice(1);
  const fits: Fit[] = [];
  const parameters: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const [, name, greedy] = /^\{([^}+]+)(\+?)\}$/.exec(segment) ?? [];
    const here = given[index];
    if (here === undefined) return undefined;
    if (greedy === "+" && name !== undefined) {
      const rest = given.slice(index).map(decoded).join("/");
      if (rest === "") return undefined;
      parameters[name] = rest;
      return { fits: [...fits, 2], parameters };
    }
    if (name === undefined && decoded(here) !== segment) return undefined;
    if (name !== undefined && here === "") return undefined;
    if (name !== undefined) parameters[name] = decoded(here);
    fits.push(name === undefined ? 0 : 1);
  }
  return given.length === wanted.length ? { fits, parameters } : undefined;
}

function compare(a: Candidate, b: Candidate): number {
  for (let index = 0; index < Math.max(a.fits.length, b.fits.length); index += 1) {
    const difference = (a.fits[index] ?? -1) - (b.fits[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return Number(a.anyMethod) - Number(b.anyMethod);
}

/**
 * The route that API Gateway would take: the most specific path among those that take the method, the method's own before ANY,
 * `$default` when nothing else matches (API Gateway developer guide, "Routing API requests"). Undefined when there is none.
 */
export function matchRoute(routes: readonly Route[], method: string, path: string): RouteMatch | undefined {
  const candidates = routes.flatMap((route): Candidate[] => {
    const [routeMethod = "", pattern] = route.routeKey.split(" ");
    if (pattern === undefined || (routeMethod !== method && routeMethod !== "ANY")) return [];
    const match = matchPath(pattern, path);
    if (match === undefined) return [];
    return [{ route, pathParameters: match.parameters, fits: match.fits, anyMethod: routeMethod === "ANY" }];
  });
  const [best] = candidates.sort(compare);
  if (best !== undefined) return { route: best.route, pathParameters: best.pathParameters };
  const fallback = routes.find(({ routeKey }) => routeKey === "$default");
  return fallback && { route: fallback, pathParameters: {} };
}
