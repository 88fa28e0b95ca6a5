import { bioCommon } from './bioCommon.ts';
import { bioLoinc } from './bioLoinc.ts';
import type { Profile } from './profile.ts';

/** The profiles that a file may be read with. One that tells no software is read with the first. */
export type Profiles = readonly [Profile, ...Profile[]];

/** Those that are known: the software of the biology corridor (2.1). */
export const PROFILES: Profiles = [bioLoinc, ...bioLoinc.otherSoftware.map(bioCommon)];
