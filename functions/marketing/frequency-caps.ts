import { countedUntil, sentWithinADay } from "../consent/sent-messages.ts";
import type { SentMessage } from "../consent/state.ts";
import type { Deployment, Program } from "../deployment.ts";
import type { Instant } from "../instant.ts";

/** How many marketing messages one person may get within 24 hours. */
export interface FrequencyCap {
  /** Of which countries, ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly most: number;
  /** Whose messages are counted together. */
  readonly of: "program" | "controller";
  readonly source: string;
}

/** Every cap (R103). A number's area code does not say where its holder is, so that what two states ask holds for the United States. */
export const FREQUENCY_CAPS: readonly FrequencyCap[] = [
  {
    countries: ["US"],
    most: 3,
    of: "program",
    source: "Fla. Stat. § 501.616(6)(b) and Okla. Stat. title 15, § 775C.4: three in 24 hours on one subject",
  },
  { countries: ["VN"], most: 3, of: "controller", source: "Decree 91/2020/ND-CP, article 13: three per advertiser" },
];

/** Whether a cap may bear on somebody in one of the countries. */
export const isCapped = (countries: readonly string[]): boolean =>
  FREQUENCY_CAPS.some((cap) => cap.countries.some((country) => countries.includes(country)));

type Programs = Pick<Deployment, "programs">;

/** Messages of no known program count for every one. */
function countsFor(message: SentMessage, { of }: FrequencyCap, program: Program, deployment: Programs): boolean {
  if (message.program === undefined || message.program === program.id) return true;
  const other = deployment.programs.find(({ id }) => id === message.program);
  return of === "controller" && other?.controller.name === program.controller.name;
}

/**
 * When one more marketing message of the program may go to somebody in one of the countries who got `messages`, as far as carriers have
 * reported them; undefined where it may at `at`.
 */
export function cappedUntil(
  messages: readonly SentMessage[],
  countries: readonly string[],
  program: Program,
  deployment: Programs,
  at: Instant,
): Instant | undefined {
  const ends = FREQUENCY_CAPS.filter((cap) => cap.countries.some((country) => countries.includes(country))).map(
    (cap) => {
      const counted = sentWithinADay(messages, at).filter((message) => countsFor(message, cap, program, deployment));
      // It is free again once so many of them have gone out of the day that fewer than the cap are left.
      return counted.map(countedUntil).sort().at(-cap.most);
    },
  );
  return ends
    .filter((end) => end !== undefined)
    .sort()
    .at(-1);
}
