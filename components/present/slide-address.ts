type ShownAddress = {
  readonly href: string;
  /** As people write it, without protocol, fragment or query, in pieces between which a line may break. */
  readonly pieces: readonly string[];
};

/** An absolute address of this site as a link, which stays on the copy that the reader looks at. */
export function shownAddress(address: string): ShownAddress {
  const { host, pathname, search, hash } = new URL(address);
  return { href: pathname + search + hash, pieces: (host + decodeURI(pathname)).split(/(?<=[/-])/) };
}
