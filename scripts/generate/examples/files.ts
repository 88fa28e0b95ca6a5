/** Files by their paths, with what stands in them. */
export type Files = [path: string, content: string | Uint8Array][];
