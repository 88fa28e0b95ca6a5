/** Put in by the build (scripts/build.ts), since the manifest is long and all else in it is of no use here. */
declare const SOLDE_VERSION: string;

/** The version of this program. */
export const version = SOLDE_VERSION;
