import type { Controller } from "../deployment.ts";
import { type RegimeName, regimeOfCountry } from "./regimes.ts";
import type { Calendar } from "./term.ts";

/** Public holidays by the country of a controller, from the bundler: the library that knows them takes megabytes. */
declare const PUBLIC_HOLIDAYS: Readonly<Record<string, readonly string[]>>;

/** The calendar that a controller's terms are counted by. */
export const calendarOf = ({ country, timeZone }: Controller): Calendar => ({
  timeZone,
  holidays: new Set(PUBLIC_HOLIDAYS[country]),
});

/** The law that a controller answers requests under. */
export const regimeOf = ({ country, regime }: Controller): RegimeName => regime ?? regimeOfCountry(country);
