import { isObject, type Json, type JsonObject } from "./json.ts";

/** What the intrinsic functions of a template may ask for. Each throws an error naming what is unknown. */
export interface Scope {
  /** `Ref` of a resource, a parameter or a pseudo parameter; undefined is `AWS::NoValue`. */
  reference(name: string): Json | undefined;
  /** `Fn::GetAtt`. */
  attribute(logicalId: string, attribute: string): Json;
  condition(name: string): Json;
  mapping(name: string): JsonObject;
}

type Intrinsic = (argument: Json, scope: Scope) => Json | undefined;

function text(value: Json | undefined, where: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new Error(`${where}: expected text`);
}

function list(value: Json | undefined, where: string): readonly Json[] {
  const given: Json | undefined = value;
  if (!Array.isArray(given)) throw new Error(`${where}: expected a list`);
  return given;
}

function substitute(template: string, variables: JsonObject, scope: Scope): string {
  return template.replace(/\$\{(!?)([^}]*)\}/g, (_whole, literal: string, name: string) => {
    if (literal !== "") return `\${${name}}`;
    const variable = variables[name];
    if (variable !== undefined) return text(resolve(variable, scope), "Fn::Sub");
    const [logicalId = "", ...attribute] = name.split(".");
    const value = attribute.length > 0 ? scope.attribute(logicalId, attribute.join(".")) : scope.reference(name);
    return text(value, `Fn::Sub of ${name}`);
  });
}

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (argument, scope) => scope.reference(text(argument, "Ref")),
  "Fn::GetAtt": (argument, scope) => {
    const [logicalId = "", ...attribute] = Array.isArray(argument)
      ? argument.map((part: Json) => text(resolve(part, scope), "Fn::GetAtt"))
      : text(argument, "Fn::GetAtt").split(".");
    return scope.attribute(logicalId, attribute.join("."));
  },
  "Fn::Join": (argument, scope) => {
    const [separator, parts] = list(argument, "Fn::Join");
    const values = list(resolve(parts ?? null, scope), "Fn::Join");
    return values.map((value) => text(value, "Fn::Join")).join(text(separator, "Fn::Join"));
  },
  "Fn::Sub": (argument, scope) => {
    if (typeof argument === "string") return substitute(argument, {}, scope);
    const [template, variables] = list(argument, "Fn::Sub");
    return substitute(text(template, "Fn::Sub"), isObject(variables) ? variables : {}, scope);
  },
  "Fn::Select": (argument, scope) => {
    const [index, values] = list(argument, "Fn::Select");
    const chosen = list(resolve(values ?? null, scope), "Fn::Select")[Number(index)];
    if (chosen === undefined) throw new Error("Fn::Select: the list has no such index");
    return chosen;
  },
  "Fn::Split": (argument, scope) => {
    const [separator, value] = list(argument, "Fn::Split");
    return text(resolve(value ?? null, scope), "Fn::Split").split(text(separator, "Fn::Split"));
  },
  "Fn::FindInMap": (argument, scope) => {
    const [name, top, second] = list(argument, "Fn::FindInMap").map((part) =>
      text(resolve(part, scope), "Fn::FindInMap"),
    );
    const row = scope.mapping(name ?? "")[top ?? ""];
    const value = isObject(row) ? row[second ?? ""] : undefined;
    if (value === undefined) throw new Error(`Fn::FindInMap: ${name} has no ${top}.${second}`);
    return value;
  },
  "Fn::If": (argument, scope) => {
    const [name, whenTrue, whenFalse] = list(argument, "Fn::If");
    const chosen = conditionHolds(text(name, "Fn::If"), scope) ? whenTrue : whenFalse;
    return resolve(chosen ?? null, scope);
  },
  "Fn::Equals": (argument, scope) => {
    const [left, right] = list(argument, "Fn::Equals").map((side) => JSON.stringify(resolve(side, scope)));
    return left === right;
  },
  "Fn::And": (argument, scope) => list(argument, "Fn::And").every((part) => resolve(part, scope) === true),
  "Fn::Or": (argument, scope) => list(argument, "Fn::Or").some((part) => resolve(part, scope) === true),
  "Fn::Not": (argument, scope) => resolve(list(argument, "Fn::Not")[0] ?? null, scope) !== true,
  Condition: (argument, scope) => conditionHolds(text(argument, "Condition"), scope),
};

/** Whether a condition of the template's `Conditions` is true. */
export function conditionHolds(name: string, scope: Scope): boolean {
  return resolve(scope.condition(name), scope) === true;
}

/**
 * The value with every intrinsic function replaced by what CloudFormation would put there; undefined for `AWS::NoValue`.
 * Throws an error naming the function or the reference that is not understood.
 */
export function resolve(value: Json, scope: Scope): Json | undefined {
  if (Array.isArray(value)) {
    return value.map((item: Json) => resolve(item, scope)).filter((item) => item !== undefined);
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only?.[1] !== undefined) {
    const intrinsic = intrinsics[only[0]];
    // A policy statement's `Condition` is an object, the intrinsic's argument a name.
    if (intrinsic !== undefined && !(only[0] === "Condition" && isObject(only[1]))) return intrinsic(only[1], scope);
    if (only[0].startsWith("Fn::")) throw new Error(`${only[0]} is not understood`);
  }
  const resolved = entries.flatMap(([name, member]) => {
    const result = member === undefined ? undefined : resolve(member, scope);
    return result === undefined ? [] : [[name, result] as const];
  });
  return Object.fromEntries(resolved);
}
