import { type ClaimFile, readText } from '../claim/claimFile.ts';
import { type Check, check } from '../rules/engine/check.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { type Circumstances, contextOf } from './circumstances.ts';

/** Checks a text; undefined where it is too long to be read. */
export function checkText(text: string, circumstances: Circumstances = {}): Check | undefined {
  const claimFile = readText(text);
  return claimFile && checkClaimFile(claimFile, circumstances);
}

/** Checks a file that has been read. What `before` found is taken over where nothing of it has changed. */
export function checkClaimFile(claimFile: ClaimFile, circumstances: Circumstances, before?: Check): Check {
  return check(claimFile, contextOf(claimFile, circumstances), circumstances.settings ?? DEFAULT_SETTINGS, before);
}
