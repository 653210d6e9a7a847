import type { E164 } from "./phone-number.ts";

/** A country that shares its calling code: the form of its national numbers, and how many digits they may have. */
export type CountryPlan = readonly [country: string, form: string, lengths: readonly number[]];

/** How countries of one calling code are told apart. Forms are regular expressions over national numbers, in the order they are tried. */
export interface SharedPlan {
  /** What is dialled before a national number in these countries; some write it after the calling code too. */
  readonly prefix?: string;
  /** What every national number of the first country is like. */
  readonly numbers: string;
  /** How many digits they may have in the first country. */
  readonly lengths: readonly number[];
  readonly countries: readonly CountryPlan[];
}

/** By calling code: the country that has it alone, or the plan of those that share it. */
export type NumberingPlans = Readonly<Record<string, string | SharedPlan>>;

/** The plans that the bundler compiled in. */
declare const NUMBERING_PLANS: NumberingPlans;

const LONGEST_CALLING_CODE = 3;

const compiledForms = new Map<string, RegExp>();

/** Whether the number begins so or, with `$`, is so. A form is compiled once. */
function matches(number: string, form: string): boolean {
  const known = compiledForms.get(form) ?? new RegExp(`^(?:${form})`);
  compiledForms.set(form, known);
  return known.test(number);
}

const countryAmong = ({ countries }: SharedPlan, number: string): CountryPlan | undefined =>
  countries.find(([, form]) => matches(number, form));

/** The national number without a prefix of national calls that was written into it, where a possible number is left. */
function withoutPrefix(plan: SharedPlan, number: string): string {
  const { prefix, numbers, lengths } = plan;
  const [dialled] = (prefix !== undefined && new RegExp(`^(?:${prefix})`).exec(number)) || [];
  if (dialled === undefined) return number;
  const rest = number.slice(dialled.length);
  if (matches(number, `(?:${numbers})$`) && !matches(rest, `(?:${numbers})$`)) return number;
  const [, , possible] = countryAmong(plan, rest) ?? ["", "", lengths];
  return possible.includes(rest.length) || rest.length > Math.max(...possible) ? rest : number;
}

/**
 * The countries that a number may have been issued in (ISO 3166-1 alpha-2), by the numbering plans: one, or those that share its calling code where
 * the number does not tell which. It says nothing of where its holder is.
 */
export function countriesOfNumber(phone: E164, plans: NumberingPlans = NUMBERING_PLANS): readonly string[] {
  for (let length = 1; length <= LONGEST_CALLING_CODE; length += 1) {
    const plan = plans[phone.slice(1, 1 + length)];
    if (typeof plan === "string") return [plan];
    if (plan === undefined) continue;
    const number = withoutPrefix(plan, phone.slice(1 + length));
    const [country] = countryAmong(plan, number) ?? [];
    if (country !== undefined) return [country];
    return plan.countries.flatMap(([each, , lengths]) => (lengths.includes(number.length) ? [each] : []));
  }
  return [];
}
