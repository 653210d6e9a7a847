import { Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { SmsConsent, type SmsConsentProps } from "./sms-consent.ts";

export type SmsConsentStackProps = StackProps & SmsConsentProps;

/** The system as a stack of its own, for an account and region that the deployment's credentials name. */
export class SmsConsentStack extends Stack {
  readonly smsConsent: SmsConsent;

  constructor(scope: Construct, id: string, props: SmsConsentStackProps) {
    super(scope, id, props);
    this.smsConsent = new SmsConsent(this, "System", props);
  }
}
