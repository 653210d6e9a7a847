import { describe, expect, it } from "vitest";
import { CARRIER_COMPANIES } from "../../functions/accountability/carrier-companies.ts";
import { carrierNames } from "../../functions/carriers/registry.ts";
import { RETENTION } from "../../functions/consent/retention.ts";
import { parseConfiguration } from "../../infra/configuration/load.ts";
import { privacyText } from "../../infra/records/privacy-text.ts";
import { processorTable } from "../../infra/records/processor-table.ts";
import { recordOfProcessing } from "../../infra/records/record-of-processing.ts";

const written = {
  connections: {
    twilio: {
      carrier: "twilio",
      defaultProgram: "acme",
      processor: {
        name: "Twilio Ireland Ltd",
        country: "IE",
        contract: "DPA of 2026-03-01",
        subProcessors: ["Twilio Inc."],
      },
    },
    backup: { carrier: "plivo", defaultProgram: "club" },
    gateway: { carrier: "kannel", defaultProgram: "club" },
  },
  programs: [
    {
      id: "acme",
      brand: "Acme",
      controller: {
        name: "Acme GmbH",
        country: "DE",
        address: "Weg 1, Berlin",
        contact: "privacy@acme.example",
        supervisoryAuthority: "BlnBDI",
      },
      senders: ["+14155550100"],
      purposes: [
        { id: "promotions", kind: "marketing" },
        { id: "orders", kind: "service" },
      ],
      languages: ["en"],
      privacyPolicy: { url: "https://acme.example/privacy", version: "1" },
      support: "help@acme.example",
    },
    {
      id: "club",
      brand: "The | Club",
      controller: { name: "Club <script>", country: "FR" },
      senders: [],
      purposes: [{ id: "news", kind: "marketing" }],
      languages: ["fr"],
      privacyPolicy: { url: "https://club.example/privacy", version: "1" },
      support: "help@club.example",
    },
  ],
  retention: { inboundMessage: "7d" },
  processors: ["crm"],
  region: "eu-central-1",
};
const deployment = parseConfiguration(written);

describe("The record of processing (R83)", () => {
  const record = recordOfProcessing(deployment);

  it("names each controller, its purposes with their basis, and what is missing", () => {
    expect(record).toContain("| name | Acme GmbH |");
    expect(record).toContain("| acme | promotions | sending marketing by text message | consent");
    expect(record).toContain("| acme | orders | sending service messages by text message | contract");
    expect(record).toContain("| address | Weg 1, Berlin |");
    expect(record).toContain("| contact | MISSING: name it in the configuration |");
  });

  it("has the periods of this deployment, for every kind of record that has one", () => {
    const rows = record
      .slice(0, record.indexOf("## Club"))
      .match(/^\| .* \| \d+ (?:minute|hour|day|year)s?(?: after [^|]*)? \|/gm);
    expect(rows).toHaveLength(Object.keys(RETENTION).length);
    expect(record).toContain("text messages that ask for nothing: text, both addresses, times | 7 days |");
  });

  it("names every recipient, and what a transfer to its country rests on", () => {
    expect(record).toMatch(/Amazon Web Services.*eu-central-1.*\| Germany \| none: within/);
    expect(record).toMatch(/Twilio Ireland Ltd .*\| Ireland \| none: within/);
    expect(record).toMatch(/Plivo Inc\. .*\| United States \| to be named/);
    expect(record).toMatch(/\| crm \|/);
  });

  it("shows what a configuration says as text, never as markup", () => {
    expect(record).toContain("Club \\<script\\>");
    expect(record).not.toContain("<script>");
    expect(privacyText(deployment)).toContain("The \\| Club");
  });
});

describe("The text for the privacy notice (R83)", () => {
  it("has a block for each controller, with its own programs", () => {
    const [, acme = "", club = ""] = privacyText(deployment).split("\n## ");
    expect(acme).toContain("marketing (promotions), because you agreed to it; messages about what you ordered");
    expect(acme).toContain("You can complain to BlnBDI.");
    expect(acme).not.toContain("news");
    expect(club).toContain("marketing (news)");
    expect(club).toContain("the data protection authority where you live");
  });
});

describe("The table of processors (R85)", () => {
  it("tells the contracts that the configuration names from what is only publicly known", () => {
    const processors = processorTable(deployment);
    expect(processors).toContain(
      "| Twilio Ireland Ltd | carries text messages (connection twilio) | Ireland | DPA of 2026-03-01 | Twilio Inc. |",
    );
    expect(processors).toContain(
      "| Plivo Inc. (confirm) | carries text messages (connection backup) | United States | MISSING |",
    );
  });

  it("knows the company behind every carrier that is a company", () => {
    const own = ["generic", "kannel", "jasmin"];
    expect(Object.keys(CARRIER_COMPANIES).sort()).toEqual(carrierNames.filter((name) => !own.includes(name)).sort());
  });
});
