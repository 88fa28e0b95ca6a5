import type { Kind } from '../../claim/kind.ts';
import type { PortalTemplate } from '../../claim/portalTemplate.ts';
import type { Surroundings } from '../../nearby/aroundFile.ts';
import type { Profile } from '../../profiles/profile.ts';

/** What a rule may know besides the text it reads. */
export interface Context {
  readonly kind: Kind;
  /** Of the file: a demande has its own. */
  readonly profile: Profile;
  /** The highest amount of a demande as the user has set it, in euros without tax; undefined for its software's own. */
  readonly maximumAmount: number | undefined;
  /** The model that the file is written after, where the user has named one. */
  readonly template: PortalTemplate | undefined;
  /** The file's own name, without its folder; undefined for a text that has none yet. */
  readonly fileName: string | undefined;
  /** What lies around the file; undefined where that is not known, or not yet. */
  readonly surroundings: Surroundings | undefined;
  /** Today where the user is, `AAAAMMJJ`; undefined when the host does not say. */
  readonly today: string | undefined;
  /** The names of the returned files whose answers are not to be shown on what was sent. */
  readonly hiddenAnswers: readonly string[];
}
