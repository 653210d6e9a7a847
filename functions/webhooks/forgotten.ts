import { readPerson } from "../store/person.ts";
import { subjectsOf } from "../subject.ts";
import type { UsefulItem } from "./item.ts";
import type { Processing } from "./processing.ts";

/** Whether an item was under way when its person was erased: it is about what is no more, and nothing of it is recorded (R68). */
export async function isForgotten(item: UsefulItem, processing: Processing): Promise<boolean> {
  const { table, peppers, receivedAt, now, signal } = processing;
  const number = item.kind === "inbound" ? item.from : item.to;
  if (number === undefined) return false;
  const { record } = await readPerson(table, subjectsOf(number, peppers), now, signal);
  return record?.state.erasedAt !== undefined && receivedAt <= record.state.erasedAt;
}
