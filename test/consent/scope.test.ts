import { describe, expect, it } from "vitest";
import {
  type AskedBreadth,
  breadthOf,
  defaultPurpose,
  grantScope,
  scopeOverPrograms,
  statedScope,
  withdrawalScope,
} from "../../functions/consent/scope.ts";
import type { Deployment, Program } from "../../functions/deployment.ts";
import { at } from "./acts.ts";
import { ACME } from "./programs.ts";

const CLUB: Program = { ...ACME, id: "club", senders: ["74455"], purposes: [{ id: "news", kind: "marketing" }] };
const SISTER: Program = {
  ...ACME,
  id: "sister",
  brand: "Sister",
  senders: ["74456"],
  purposes: [{ id: "offers", kind: "marketing" }],
};
const STRANGE: Program = {
  ...SISTER,
  id: "strange",
  brand: "Strange",
  controller: { ...ACME.controller, name: "Strange SL" },
};
const ALERTS: Program = { ...ACME, id: "alerts", senders: ["74457"], purposes: [{ id: "outages", kind: "service" }] };

describe("A purpose of the night", () => {
  const night = { id: "night-deals", kind: "marketing", night: true } as const;
  const program: Program = { ...ACME, purposes: [night, ...ACME.purposes] };

  it("is granted by no keyword that does not name it, and is not what a check asks about that names none (R103)", () => {
    expect(grantScope(program)).toEqual([{ program: "acme", purpose: "promotions" }]);
    expect(defaultPurpose(program).id).toBe("promotions");
    const inviting = { ...program, callToAction: { disclosure: "poster", purposes: ["night-deals"] } };
    expect(grantScope(inviting)).toEqual([{ program: "acme", purpose: "night-deals" }]);
  });
});

const deploymentOf = (acme: Program): Deployment => ({
  connections: {},
  programs: [acme, CLUB, SISTER, STRANGE, ALERTS],
  retention: {},
  processors: [],
  events: { includePhone: false },
  api: { type: "iam" },
  concurrency: {},
});

const SPANISH = { receivedAt: at(0), countries: ["ES"] };

const covered = (program: Program, asked: AskedBreadth) =>
  withdrawalScope(deploymentOf(program.id === "acme" ? program : ACME), program, breadthOf(program, asked, SPANISH))
    .map((ref) => `${ref.program}/${ref.purpose}`)
    .sort();

describe("A withdrawal covers", () => {
  it.each<[string, Program, AskedBreadth, readonly string[]]>([
    ["every marketing purpose of the brand by default (R37)", ACME, "default", ["acme/promotions", "club/news"]],
    ["only the program where it is so configured", { ...ACME, optOutScope: "program" }, "default", ["acme/promotions"]],
    [
      "everything of the controller where it is so configured",
      { ...ACME, optOutScope: "all" },
      "default",
      ["acme/orders", "acme/promotions", "alerts/outages", "club/news", "sister/offers"],
    ],
    [
      "everything of the controller for STOPALL (R38)",
      ACME,
      "all",
      ["acme/orders", "acme/promotions", "alerts/outages", "club/news", "sister/offers"],
    ],
    [
      "marketing alone where the words say so",
      { ...ACME, optOutScope: "all" },
      "marketing",
      ["acme/promotions", "club/news"],
    ],
    [
      "the service messages of a program that has no others (R39)",
      ALERTS,
      "default",
      ["acme/promotions", "alerts/outages", "club/news"],
    ],
    [
      "the marketing of every brand of the controller for an objection (R74)",
      { ...ACME, optOutScope: "program" },
      "objection",
      ["acme/promotions", "club/news", "sister/offers"],
    ],
    ["the program alone where it is asked for by name", ACME, "program", ["acme/promotions"]],
    [
      "the brand where it is asked for by name",
      { ...ACME, optOutScope: "program" },
      "brand",
      ["acme/promotions", "club/news"],
    ],
  ])("%s", (_, program, breadth, expected) => {
    expect(covered(program, breadth)).toEqual(expected);
  });

  it("every program's share, each purpose once, where no program is named", () => {
    const all = scopeOverPrograms(deploymentOf(ACME), (program) => breadthOf(program, "default", SPANISH));
    expect(all.map(({ program, purpose }) => `${program}/${purpose}`).sort()).toEqual([
      "acme/promotions",
      "alerts/outages",
      "club/news",
      "sister/offers",
      "strange/offers",
    ]);
  });

  it("what the confirmation says it covers", () => {
    const stated = (program: Program, asked: AskedBreadth) => statedScope(breadthOf(program, asked, SPANISH));
    expect(stated(ACME, "default")).toBe("brand");
    expect(stated(ACME, "all")).toBe("all");
    expect(stated(ACME, "objection")).toBe("brand");
    expect(stated({ ...ACME, optOutScope: "all" }, "marketing")).toBe("brand");
    expect(stated({ ...ACME, optOutScope: "program" }, "marketing")).toBe("program");
  });
});
