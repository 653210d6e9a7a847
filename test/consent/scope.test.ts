import { describe, expect, it } from "vitest";
import { statedScope, withdrawalScope } from "../../functions/consent/scope.ts";
import type { Deployment, Program } from "../../functions/deployment.ts";
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

const deploymentOf = (acme: Program): Deployment => ({
  connections: {},
  programs: [acme, CLUB, SISTER, STRANGE, ALERTS],
  retention: {},
  processors: [],
  events: { includePhone: false },
  api: { type: "iam" },
  concurrency: {},
});

const covered = (program: Program, breadth: Parameters<typeof withdrawalScope>[2]) =>
  withdrawalScope(deploymentOf(program.id === "acme" ? program : ACME), program, breadth)
    .map((ref) => `${ref.program}/${ref.purpose}`)
    .sort();

describe("A withdrawal covers", () => {
  it.each<[string, Program, "default" | "marketing" | "all", readonly string[]]>([
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
  ])("%s", (_, program, breadth, expected) => {
    expect(covered(program, breadth)).toEqual(expected);
  });

  it("what the confirmation says it covers", () => {
    expect(statedScope(ACME, "default")).toBe("brand");
    expect(statedScope(ACME, "all")).toBe("all");
    expect(statedScope({ ...ACME, optOutScope: "all" }, "marketing")).toBe("brand");
    expect(statedScope({ ...ACME, optOutScope: "program" }, "marketing")).toBe("program");
  });
});
