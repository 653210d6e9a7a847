import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { identifier, problemOf, readBySchema } from "../../functions/carriers/schema-problem.ts";

const problem = (schema: v.GenericSchema, input: unknown) => {
  const result = v.safeParse(schema, input);
  if (result.success) throw new Error("expected the value to be refused");
  return problemOf(result.issues[0], "field");
};
const text = v.string();

describe("the problem with a value", () => {
  it.each<[string, v.GenericSchema, unknown]>([
    ["text", text, 5],
    ["a number", v.number(), "secret"],
    ["true or false", v.boolean(), "secret"],
    ["a list", v.array(text), "secret"],
    ["an object", v.object({}), "secret"],
    ["an object", v.record(text, text), "secret"],
    ["text or a number", v.union([text, v.number()]), ["secret"]],
    ["text or a list", v.union([text, v.array(text)]), 5],
    ['one of "a", "b"', v.picklist(["a", "b"]), "secret"],
    ['"a"', v.literal("a"), "secret"],
    ["true", v.literal(true), "secret"],
    ['one of "a", "b"', v.union([v.literal("a"), v.literal("b")]), "secret"],
    ["text that is not empty", v.pipe(text, v.nonEmpty()), ""],
    ["a list that is not empty", v.pipe(v.array(text), v.nonEmpty()), []],
    ["at most 3 characters", v.pipe(text, v.maxLength(3)), "secret"],
    ["at least 9 characters", v.pipe(text, v.minLength(9)), "secret"],
    ["at most 1 items", v.pipe(v.array(text), v.maxLength(1)), ["secret", "secret"]],
    ["at most 3", v.pipe(v.number(), v.maxValue(3)), 41_555],
    ["at least 3", v.pipe(v.number(), v.minValue(3)), -41_555],
    ["a whole number", v.pipe(v.number(), v.integer()), 41_555.5],
    ["another form of text", v.pipe(text, v.regex(/^[0-9]+$/)), "secret"],
    ["another form of text", v.pipe(text, v.uuid()), "secret"],
    [
      "another form of text",
      v.pipe(
        text,
        v.check(() => false),
      ),
      "secret",
    ],
    ["digits", v.pipe(text, v.regex(/^[0-9]+$/, "expected digits")), "secret"],
    ["another value", v.custom(() => false), "secret"],
  ])("is that %s was expected, in words that quote nothing", (expected, schema, input) => {
    expect(problem(schema, input)).toBe(`field: expected ${expected}`);
    expect(problem(v.object({ a: schema }), { a: input })).toBe(`field.a: expected ${expected}`);
  });

  it("is that a member is missing, or that there is none of its name", () => {
    expect(problem(v.object({ a: text }), {})).toBe("field.a: missing");
    expect(problem(v.strictObject({}), { secret: 1 })).toBe("field.secret: expected no member of this name");
    const kinds = v.variant("type", [v.object({ type: v.literal("a") }), v.object({ type: v.literal("b") })]);
    expect(problem(kinds, { type: "secret" })).toBe('field.type: expected one of "a", "b"');
  });
});

describe("an id of a carrier's", () => {
  it.each(["a", "SM-1", "0A 1b~", "é".repeat(200), "x".repeat(256), "字".repeat(133)])("may be %j", (id) => {
    expect(readBySchema(identifier, id)).toEqual({ value: id });
  });

  it.each([
    ["empty", ""],
    ["over 256 characters", "x".repeat(257)],
    ["over 400 octets", "字".repeat(134)],
    ["with a line break", "a\nb"],
    ["with a control character", "a\u0000"],
    ["with an emoji", "👍"],
    ["with half a surrogate pair", "\ud83d"],
  ])("is none %s", (_, id) => {
    expect(readBySchema(identifier, id)).toEqual({
      problem: "body: expected 1 to 256 letters, digits or signs, in at most 400 octets",
    });
  });
});
