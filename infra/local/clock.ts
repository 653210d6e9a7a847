/** The one clock of a local stack: real time plus an offset that all its threads share. Times are milliseconds since the epoch. */
export interface Clock {
  now(): number;
  set(instant: number): void;
  /** Moves the clock forward, or back when negative. */
  advance(milliseconds: number): void;
  /** `listener` is told by how much the clock jumped, after it did. */
  onJump(listener: (milliseconds: number) => void): void;
  /** Real time → this clock's time. */
  fromRealTime(milliseconds: number): number;
  /** One 64-bit integer: the offset in milliseconds, for the worker threads. */
  readonly shared: SharedArrayBuffer;
}

/** A clock that starts at `start` (now, when absent) and runs on from there. */
export function createClock(start?: number): Clock {
  const shared = new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT);
  const cell = new BigInt64Array(shared);
  const listeners: ((milliseconds: number) => void)[] = [];
  const offset = () => Number(Atomics.load(cell, 0));
  if (start !== undefined) Atomics.store(cell, 0, BigInt(Math.round(start - Date.now())));

  const advance = (milliseconds: number) => {
    Atomics.add(cell, 0, BigInt(Math.round(milliseconds)));
    for (const listener of listeners) listener(milliseconds);
  };
  return {
    shared,
    now: () => Date.now() + offset(),
    fromRealTime: (milliseconds) => milliseconds + offset(),
    set: (instant) => advance(instant - Date.now() - offset()),
    advance,
    onJump: (listener) => void listeners.push(listener),
  };
}
