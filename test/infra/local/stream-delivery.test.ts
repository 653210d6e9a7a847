import { describe, expect, it } from "vitest";
import { deliver } from "../../../infra/local/event-sources/stream-delivery.ts";
import type { StreamRecord } from "../../../infra/local/event-sources/stream-record.ts";
import type { MappingResource } from "../../../infra/local/template/resources.ts";

type Mapping = MappingResource["properties"];
type Answer = { readonly fails: true } | { readonly failed: readonly string[] };

const mapping: Mapping = {
  EventSourceArn: "arn",
  FunctionName: "f",
  Enabled: true,
  MaximumBatchingWindowInSeconds: 0,
  FunctionResponseTypes: [],
  FilterCriteria: { Filters: [] },
  BisectBatchOnFunctionError: false,
  MaximumRetryAttempts: -1,
  MaximumRecordAgeInSeconds: -1,
  DestinationConfig: {},
  ScalingConfig: {},
};

const record = (sequenceNumber: string, createdAt = 0): StreamRecord => ({
  sequenceNumber,
  createdAt,
  event: { sequenceNumber },
});

/** Delivers records 1…n to a function that answers as told by what is in its batch, and says what happened. */
async function play(
  settings: Partial<Mapping>,
  answer: (batch: readonly string[], call: number) => Answer,
  records: readonly [StreamRecord, ...StreamRecord[]] = [record("1"), record("2"), record("3"), record("4")],
) {
  const batches: string[] = [];
  const reached: string[] = [];
  const discarded: string[] = [];
  await deliver(
    records,
    { ...mapping, ...settings },
    {
      now: () => 10_000,
      pause: async () => {},
      reached: ({ sequenceNumber }) => void reached.push(sequenceNumber),
      discard: (given, reason, tries) =>
        void discarded.push(`${given.map(({ sequenceNumber }) => sequenceNumber)} ${reason} ${tries}`),
      target: {
        name: "f",
        arn: "arn",
        pending: () => 0,
        stop: async () => {},
        async invoke(event) {
          const batch: string[] = Object(event).Records.map((one: { sequenceNumber: string }) => one.sequenceNumber);
          batches.push(batch.join(""));
          const given = answer(batch, batches.length);
          if ("fails" in given) {
            return { outcome: "failed", error: { errorType: "Error", errorMessage: "", trace: [] } };
          }
          return {
            outcome: "returned",
            payload: { batchItemFailures: given.failed.map((itemIdentifier) => ({ itemIdentifier })) },
          };
        },
      },
    },
  );
  return { batches, reached, discarded };
}

const poisoned = (batch: readonly string[]): Answer => (batch.includes("3") ? { fails: true } : { failed: [] });

describe("a batch of stream records", () => {
  it("is handed over once and passed when the function returns", async () => {
    expect(await play({}, () => ({ failed: [] }))).toEqual({ batches: ["1234"], reached: ["4"], discarded: [] });
  });

  it("is handed over again, whole and before anything after it, when the function fails", async () => {
    const { batches, reached } = await play({}, (_batch, call) => (call < 3 ? { fails: true } : { failed: [] }));
    expect(batches).toEqual(["1234", "1234", "1234"]);
    expect(reached).toEqual(["4"]);
  });

  it("goes on at the first record that the function reports, with the checkpoint before it", async () => {
    const { batches, reached } = await play({ FunctionResponseTypes: ["ReportBatchItemFailures"] }, (_batch, call) =>
      call === 1 ? { failed: ["4", "3"] } : { failed: [] },
    );
    expect(batches).toEqual(["1234", "34"]);
    expect(reached).toEqual(["2", "4"]);
  });

  it("fails as a whole when the report names a record that was not in it", async () => {
    const { batches } = await play({ FunctionResponseTypes: ["ReportBatchItemFailures"] }, (_batch, call) =>
      call === 1 ? { failed: ["99"] } : { failed: [] },
    );
    expect(batches).toEqual(["1234", "1234"]);
  });

  it("is halved until the record that makes it fail stands alone, which is then given up after its tries", async () => {
    const { batches, reached, discarded } = await play(
      { BisectBatchOnFunctionError: true, MaximumRetryAttempts: 1 },
      poisoned,
    );
    expect(batches).toEqual(["1234", "12", "34", "3", "3", "4"]);
    expect(reached).toEqual(["2", "3", "4"]);
    expect(discarded).toEqual(["3 RetryAttemptsExhausted 2"]);
  });

  it("is given up whole after its tries when it is not halved", async () => {
    const { batches, reached, discarded } = await play({ MaximumRetryAttempts: 2 }, poisoned);
    expect(batches).toEqual(["1234", "1234", "1234"]);
    expect(reached).toEqual(["4"]);
    expect(discarded).toEqual(["1,2,3,4 RetryAttemptsExhausted 3"]);
  });

  it("loses records that are older than the mapping allows, and only those", async () => {
    const { batches, reached, discarded } = await play({ MaximumRecordAgeInSeconds: 5 }, () => ({ failed: [] }), [
      record("1", 1_000),
      record("2", 9_000),
    ]);
    expect(batches).toEqual(["2"]);
    expect(discarded).toEqual(["1 RecordAgeExceeded 0"]);
    expect(reached).toEqual(["2"]);
  });
});
