import { simulator as generic } from "./generic-simulator.ts";
import { withPreset } from "./idt-mapping.ts";
import type { CarrierSimulator, SimulatorSettings } from "./simulator.ts";

const withMapping = ({ options, credentials }: SimulatorSettings) => ({ options: withPreset(options), credentials });

export const simulator: CarrierSimulator = {
  developmentCredentials: (options, random) => generic.developmentCredentials(withPreset(options), random),
  inbound: (message, webhookUrl, settings) => generic.inbound(message, webhookUrl, withMapping(settings)),
  delivery: (report, webhookUrl, settings) => generic.delivery(report, webhookUrl, withMapping(settings)),
  readReplies: (answer, options) => generic.readReplies(answer, withPreset(options)),
};
