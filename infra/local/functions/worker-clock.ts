/**
 * Puts the one clock under `Date` in this thread: `new Date()`, `Date()` and `Date.now()`. Everything else of `Date` is untouched.
 * To be called before the function's code loads, so that no module keeps the real one.
 */
export function installClock(shared: SharedArrayBuffer): void {
  const RealDate = Date;
  const realNow = Date.now.bind(Date);
  const cell = new BigInt64Array(shared);
  const now = () => realNow() + Number(Atomics.load(cell, 0));
  const clocked = new Proxy(RealDate, {
    construct: (target, parameters, newTarget) =>
      Reflect.construct(target, parameters.length === 0 ? [now()] : parameters, newTarget),
    apply: () => new RealDate(now()).toString(),
  });
  RealDate.now = now;
  RealDate.prototype.constructor = clocked;
  globalThis.Date = clocked;
}
