import * as v from "valibot";

/** A refusal in the words of RFC 9457. */
export const problem = v.strictObject({
  type: v.pipe(v.string(), v.startsWith("urn:sms-consent:problem:"), v.description("A stable name of the problem.")),
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  detail: v.optional(v.string()),
  errors: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          path: v.pipe(v.string(), v.description("The member of the request, e.g. `purposes[0]`.")),
          expected: v.string(),
        }),
      ),
      v.description("What is wrong with which member. Its value is never repeated."),
    ),
  ),
});
