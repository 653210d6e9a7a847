const actions = new Set<() => void>();

process.on("exit", () => {
  for (const action of actions) action();
});

/** Has this done when the process exits, however it does short of being killed. The answer takes it back. */
export function atExit(action: () => void): () => void {
  actions.add(action);
  return () => void actions.delete(action);
}
