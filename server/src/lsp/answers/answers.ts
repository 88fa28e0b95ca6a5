import { serviceOf } from '../../core/service.ts';
import { serveActions } from './actions.ts';
import type { Answering } from './answering.ts';
import { serveApercu } from './apercu.ts';
import { serveArbre } from './arbre.ts';
import { serveColler } from './coller.ts';
import { serveCompletion } from './completion.ts';
import { serveCorrespondance } from './correspondance.ts';
import { serveDeposer } from './deposer.ts';
import { serveDepot } from './deposit.ts';
import { serveEcrire } from './ecrire.ts';
import { serveExporter } from './exporter.ts';
import { serveFollow } from './follow.ts';
import { serveFormatting } from './formatting.ts';
import { serveImport } from './importer.ts';
import { serveNavigation } from './navigation.ts';
import { serveNouveau } from './nouveau.ts';
import { serveRapport } from './rapport.ts';
import { serveReading } from './reading.ts';
import { serveRename } from './rename.ts';
import { serveRetour } from './retour.ts';

/** Answers whatever the editor asks. */
export function answer(lent: Omit<Answering, 'service'>): void {
  const answering: Answering = { ...lent, service: serviceOf(lent.session.judge) };
  serveApercu(answering);
  serveArbre(answering);
  serveColler(answering);
  serveCompletion(answering);
  serveCorrespondance(answering);
  serveDeposer(answering);
  serveDepot(answering);
  serveEcrire(answering);
  serveExporter(answering);
  serveFollow(answering);
  serveFormatting(answering);
  serveImport(answering);
  serveNavigation(answering);
  serveNouveau(answering);
  serveRapport(answering);
  serveReading(answering);
  serveRename(answering);
  serveRetour(answering);
  serveActions(answering);
}
