import { type Recipient, recipientsOf, transferBasisOf } from "../accountability/recipients.ts";
import { RETENTION, type RetentionKind } from "../consent/retention.ts";
import type { Controller, Deployment, Program } from "../deployment.ts";
import { type Duration, durationIn } from "../duration.ts";
import type { Language } from "../language.ts";
import { fill, purposeName } from "../preferences/wording.ts";
import { DATA_WORDS } from "./languages.ts";
import type { KeptKind } from "./words.ts";

/** A fact and what there is to say about it. */
export interface Told {
  readonly what: string;
  readonly how: string;
}

/** What a controller has to tell a person beside the copy of their data (GDPR 15(1)(a) to (h), 15(2)), in the person's language. */
export interface Information {
  readonly controller: Told;
  readonly dataProtectionOfficer?: string;
  readonly purposes: readonly Told[];
  readonly recipients: readonly Told[];
  readonly kept: readonly Told[];
  readonly source: string;
  readonly rights: string;
  readonly complaint: string;
  readonly automatedDecisions: string;
}

/** Kinds of record that a person would tell apart; those that hold nothing of theirs for longer than minutes are not among them. */
const KEPT_KINDS: Readonly<Partial<Record<RetentionKind, KeptKind>>> = {
  inboundMessage: "texts",
  consentMessage: "wishes",
  deliveryReport: "deliveries",
  pendingOptIn: "signUps",
  reply: "answers",
  preferenceLink: "links",
  consentProof: "proof",
};

const isKind = (kind: string): kind is RetentionKind => Object.hasOwn(RETENTION, kind);

function keptFor({ retention }: Deployment, language: Language): readonly Told[] {
  const { about } = DATA_WORDS[language];
  const periodOf = (kind: RetentionKind): Duration => retention[kind] ?? RETENTION[kind].default;
  const timed = Object.entries(KEPT_KINDS).flatMap(([kind, group]): Told[] =>
    isKind(kind) && group !== undefined
      ? [{ what: about.keptKinds[group], how: durationIn(language, periodOf(kind)) }]
      : [],
  );
  return [{ what: about.keptKinds.choices, how: about.keptStanding }, ...timed];
}

function transferIn(language: Language, recipient: Recipient): string {
  const { about } = DATA_WORDS[language];
  const basis = transferBasisOf(recipient);
  switch (basis.by) {
    case "safeguard":
      return fill(about.safeguard, { safeguard: basis.safeguard });
    case "inside":
      return about.withinEurope;
    case "adequacy":
      return about.adequate;
    case "unknown":
    case "open":
      return about.transferOpen;
  }
}

function recipientsFor(deployment: Deployment, language: Language): readonly Told[] {
  const { about } = DATA_WORDS[language];
  const countries = new Intl.DisplayNames([language], { type: "region" });
  const told = recipientsOf(deployment).map((recipient): Told => {
    const country = recipient.country === undefined ? [] : [countries.of(recipient.country) ?? recipient.country];
    return {
      what: [recipient.name, ...country].join(", "),
      how: `${about[recipient.kind]}; ${transferIn(language, recipient)}`,
    };
  });
  // One company behind several connections is one recipient.
  return [...new Map(told.map((one) => [`${one.what}; ${one.how}`, one])).values()];
}

function purposesFor(programs: readonly Program[], language: Language): readonly Told[] {
  const { about } = DATA_WORDS[language];
  const stated = programs.flatMap((program) =>
    program.purposes.map((purpose) => ({
      what: `${program.brand}: ${purposeName(purpose, program, language)}`,
      how: about[purpose.kind],
    })),
  );
  const brands = [...new Set(programs.map(({ brand }) => brand))].join(", ");
  return [...stated, { what: brands, how: about.proof }];
}

/** Where to write to. */
export const contactOf = ({ controller, support }: Program): string => controller.contact ?? support;

/** Whom to complain to, as the configuration or the law says. */
export const authorityOf = ({ supervisoryAuthority }: Controller, language: Language): string =>
  supervisoryAuthority ?? DATA_WORDS[language].about.anyAuthority;

/** What the controller of a program has to say about the data it holds. */
export function informationOf(deployment: Deployment, program: Program, language: Language): Information {
  const { about } = DATA_WORDS[language];
  const { controller } = program;
  const country = new Intl.DisplayNames([language], { type: "region" }).of(controller.country) ?? controller.country;
  const programs = deployment.programs.filter((one) => one.controller.name === controller.name);
  return {
    controller: { what: controller.name, how: [controller.address ?? country, contactOf(program)].join("; ") },
    ...(controller.dataProtectionOfficer !== undefined && { dataProtectionOfficer: controller.dataProtectionOfficer }),
    purposes: purposesFor(programs, language),
    recipients: recipientsFor(deployment, language),
    kept: keptFor(deployment, language),
    source: about.sourceText,
    rights: fill(about.rightsText, { contact: contactOf(program) }),
    complaint: fill(about.complaint, { authority: authorityOf(controller, language) }),
    automatedDecisions: about.automated,
  };
}
