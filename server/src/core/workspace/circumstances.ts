import type { ClaimFile } from '../claim/claimFile.ts';
import { kindNamed } from '../claim/kind.ts';
import type { PortalTemplate } from '../claim/portalTemplate.ts';
import type { Surroundings } from '../nearby/aroundFile.ts';
import type { Context } from '../rules/engine/context.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';

/** What the host knows of a file besides its text. */
export interface Circumstances {
  readonly settings?: Settings;
  /** The model that the settings name. */
  readonly template?: PortalTemplate | undefined;
  /** Whether the file is that model itself. */
  readonly isTemplate?: boolean;
  /** The file's own name, without its folder; undefined for a text that has none yet. */
  readonly fileName?: string | undefined;
  /** What lies around the file, where that is known. */
  readonly surroundings?: Surroundings | undefined;
  /** Today where the user is, `AAAAMMJJ`; without it, nothing is compared with today. */
  readonly today?: string;
}

/** What the rules are told of a file besides its text. */
export function contextOf(claimFile: ClaimFile, circumstances: Circumstances): Context {
  const { settings = DEFAULT_SETTINGS, template, isTemplate = false, fileName, surroundings, today } = circumstances;
  return {
    kind: isTemplate ? 'model' : kindNamed(claimFile.kind, fileName),
    profile: claimFile.profile,
    maximumAmount: settings.maximumAmount,
    template,
    fileName,
    surroundings,
    today,
    hiddenAnswers: settings.hiddenAnswers,
  };
}
