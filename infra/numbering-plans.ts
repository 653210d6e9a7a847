import plans from "libphonenumber-js/metadata.min.json";
import * as v from "valibot";
import type { CountryPlan, NumberingPlans, SharedPlan } from "../functions/number-country.ts";

/** What the library writes for what a plan has not. */
const absent = v.literal(0);
const form = v.nullish(v.union([absent, v.string()]));
const lengths = v.array(v.number());

/** A type of number, e.g. toll-free: its form, and its lengths where they are not the plan's. */
const numberType = v.nullish(v.union([absent, v.looseTuple([form, v.optional(v.union([absent, lengths]))])]));

const countryPlan = v.object({
  numbers: v.string(),
  lengths,
  prefix: form,
  prefixForReading: form,
  prefixTransform: form,
  leadingDigits: form,
  types: v.nullish(v.union([absent, v.array(numberType)])),
});
type Plan = v.InferOutput<typeof countryPlan>;

const numberingPlans = v.object({
  country_calling_codes: v.record(v.string(), v.tupleWithRest([v.string()], v.string())),
  countries: v.record(v.string(), v.array(v.unknown())),
});

/** The members of a plan by their place, as the library's own reader (`metadata.js`) has them. */
function readPlan(members: readonly unknown[]): Plan {
  const [, , numbers, possible, , prefix, , prefixForReading, prefixTransform, , leadingDigits, types] = members;
  const named = { numbers, lengths: possible, prefix, prefixForReading, prefixTransform, leadingDigits, types };
  return v.parse(countryPlan, named);
}

/** What national numbers of the country are like: they begin as no other country's do, or are of one of its types. */
function formOf({ numbers, leadingDigits, types }: Plan): string {
  if (leadingDigits) return leadingDigits;
  const typed = (types || []).flatMap((type) => {
    const [pattern, own] = type || [];
    if (!pattern) return [];
    return own ? [`(?=(?:${own.map((length) => `.{${length}}`).join("|")})$)(?:${pattern})$`] : [`(?:${pattern})$`];
  });
  return `(?=(?:${numbers})$)(?:${typed.join("|")})`;
}

function sharedPlan(names: readonly string[], plan: (name: string) => Plan): SharedPlan {
  const first = plan(names[0] ?? "");
  const prefix = first.prefixForReading || first.prefix;
  if (first.prefixTransform)
    throw new Error(`${names[0]} transforms numbers after its prefix, which is not provided for`);
  const countries = names.map((name): CountryPlan => [name, formOf(plan(name)), plan(name).lengths]);
  return { ...(prefix && { prefix }), numbers: first.numbers, lengths: first.lengths, countries };
}

/**
 * The numbering plans as far as they tell countries apart. Made from the library's data when functions are bundled, since the library takes
 * 120 kilobytes of a bundle and this takes fourteen; the same data give the same table.
 */
export function numberingPlansTable(): NumberingPlans {
  const { country_calling_codes, countries } = v.parse(numberingPlans, plans);
  const planOf = (name: string): Plan => {
    const members = countries[name];
    if (members === undefined) throw new Error(`${name} has no numbering plan`);
    return readPlan(members);
  };
  return Object.fromEntries(
    Object.entries(country_calling_codes).map(([code, names]) => [
      code,
      names.length === 1 ? names[0] : sharedPlan(names, planOf),
    ]),
  );
}
