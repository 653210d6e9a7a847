import type { APIGatewayProxyEventV2 } from "aws-lambda";
import * as v from "valibot";

/** What an authoriser tells of the caller (API Gateway Developer Guide, "Create AWS Lambda proxy integrations for HTTP APIs"). */
const authorised = v.union([
  v.object({ authorizer: v.object({ jwt: v.object({ claims: v.object({ sub: v.string() }) }) }) }),
  v.object({ authorizer: v.object({ iam: v.object({ userArn: v.string() }) }) }),
]);

/** Who called, for the ledger: the token's subject or the AWS identity, as the authoriser vouches for it; `api` where there is none. */
export function callerOf({ requestContext }: APIGatewayProxyEventV2): string {
  const context = v.safeParse(authorised, requestContext);
  if (!context.success) return "api";
  const { authorizer } = context.output;
  return "jwt" in authorizer ? authorizer.jwt.claims.sub : authorizer.iam.userArn;
}
