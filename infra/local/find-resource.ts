interface Labelled {
  readonly logicalId: string;
  readonly name: string;
}

/** The one resource with this logical id or name, or whose logical id holds the text, in whatever case. Throws naming those there are. */
export function findResource<Kind extends Labelled>(resources: readonly Kind[], wanted: string, kind: string): Kind {
  const exact = resources.filter(({ logicalId, name }) => logicalId === wanted || name === wanted);
  const holds = ({ logicalId }: Kind) => logicalId.toLowerCase().includes(wanted.toLowerCase());
  const found = exact.length > 0 ? exact : resources.filter(holds);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const there = resources.map(({ logicalId }) => logicalId).join(", ");
  throw new Error(`no single ${kind} "${wanted}"; there are: ${there === "" ? "none" : there}`);
}
