import { expiryOf } from "../consent/retention.ts";
import { takeStep } from "../requests/take-step.ts";
import { complete } from "../rights/decide-request.ts";
import { type ErasureCertificate, keptAfterErasure } from "../rights/erasure-certificate.ts";
import type { DataRequest } from "../rights/request.ts";
import type { Erasure } from "../store/erasures.ts";
import type { ErasureContext } from "./erase.ts";

function certificateOf(
  { deleted, told, proofUntil, erasedAt }: Erasure,
  { deployment, now }: ErasureContext,
): ErasureCertificate {
  return {
    erasedAt: erasedAt ?? now,
    deleted,
    told: told?.outcome === "sent",
    kept: keptAfterErasure(deployment.erasure?.keep.proof ?? "legal-claims", {
      request: expiryOf("dataRequest", now, deployment.retention),
      ...(proofUntil !== undefined && { proof: proofUntil }),
    }),
  };
}

/** The request is met: it is completed with the certificate of what was done. */
export async function close(erasure: Erasure, request: DataRequest, context: ErasureContext): Promise<void> {
  const certificate = certificateOf(erasure, context);
  const step = {
    cause: { channel: "schedule" } as const,
    decide: (open: DataRequest) => complete(open, "system", context.now, certificate),
  };
  await takeStep(request, step, context);
}
