/**
 * Something that is made when it is first asked for. A pattern with Unicode properties takes up to a millisecond to make, which no start should
 * wait for; the bundler writes such patterns so that nothing of them is looked at before.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
