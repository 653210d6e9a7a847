import { simulator as generic } from "./generic-simulator.ts";
import { idtOptions } from "./idt-mapping.ts";
import type { CarrierSimulator, SimulatorSettings } from "./simulator.ts";

const withMapping = ({ options, credentials }: SimulatorSettings) => ({ options: idtOptions(options), credentials });

export const simulator: CarrierSimulator = {
  developmentCredentials: (options, random) => generic.developmentCredentials(idtOptions(options), random),
  inbound: (message, webhookUrl, settings) => generic.inbound(message, webhookUrl, withMapping(settings)),
  delivery: (report, webhookUrl, settings) => generic.delivery(report, webhookUrl, withMapping(settings)),
  readReplies: (answer, options) => generic.readReplies(answer, idtOptions(options)),
};
