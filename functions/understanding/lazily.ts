/** Something that is made when it is first asked for. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * A pattern that is made when it is first asked for. One with Unicode properties takes up to a millisecond, as a literal already when its file is
 * parsed, which no start should wait for.
 */
export function lazyPattern(source: string, flags: string): () => RegExp {
  return lazily(() => new RegExp(source, flags));
}
