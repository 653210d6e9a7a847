interface Company {
  readonly name: string;
  /** ISO 3166-1 alpha-2, of its seat. */
  readonly country: string;
}

/** Gateways that run on the controller's own machines: no company is behind them. */
export const OWN_GATEWAYS: readonly string[] = ["jasmin", "kannel"];

/**
 * Who is behind each carrier, by its own imprint or terms. Which company of the group a contract is with differs by customer, so a deployment says
 * it in `connections.<name>.processor`.
 */
export const CARRIER_COMPANIES: Readonly<Record<string, Company>> = {
  "46elks": { name: "46elks AB", country: "SE" },
  africastalking: { name: "Africa's Talking Ltd", country: "KE" },
  aws: { name: "Amazon Web Services EMEA SARL", country: "LU" },
  bandwidth: { name: "Bandwidth Inc.", country: "US" },
  bird: { name: "Bird B.V.", country: "NL" },
  clickatell: { name: "Clickatell (Pty) Ltd", country: "ZA" },
  cm: { name: "CM.com Netherlands B.V.", country: "NL" },
  idt: { name: "IDT Corporation", country: "US" },
  infobip: { name: "Infobip Ltd", country: "GB" },
  messagebird: { name: "Bird B.V.", country: "NL" },
  plivo: { name: "Plivo Inc.", country: "US" },
  signalwire: { name: "SignalWire Inc.", country: "US" },
  sinch: { name: "Sinch Sweden AB", country: "SE" },
  telesign: { name: "Telesign Corporation", country: "US" },
  telnyx: { name: "Telnyx LLC", country: "US" },
  twilio: { name: "Twilio Inc.", country: "US" },
  vonage: { name: "Vonage Holdings Corp.", country: "US" },
};
