import { fileName } from './claim.ts';
import { RETURNED_NAME } from './sent.ts';

const [right, faulty] = ['001', '002'].map((number) => `\`${fileName(number)}\``);
const [advance, earlier, sent] = ['20221003', '20230215', '20230222'].map((day) => `\`${fileName('001', day)}\``);
const returned = `\`${RETURNED_NAME}\``;

export const README = `# Exemples

Un dossier de dépôt tel qu'un éditeur le prépare. Tout y est inventé, sauf quelques numéros FINESS publiés.

| Fichier | Ce qu'il montre |
|---|---|
| ${right} | une demande de solde sans faute, ses pièces à côté ; les clés sont directement dans chaque demande |
| ${faulty} | des fautes de toute sorte, chacune à un endroit à elle ; ses pièces, dans \`pieces-002\`, en ont aussi |
| ${sent} | un dépôt envoyé, les clés dans l'objet de leur bloc ; la réponse du portail est montrée sur ses lignes |
| ${returned} | ce dépôt tel que le portail le rend, sous son nom : une demande rejetée, une dont la réponse n'est pas claire. « Nouveau fichier avec les demandes rejetées » en fait un autre fichier |
| ${advance} | leurs demandes d'avance : l'une ne donne pas le même numeroASP que le fichier des fautes, une autre n'a pas encore de demande de solde. « Vérifier la correspondance » le dit |
| ${earlier} | un dépôt antérieur que le portail a rendu, avec une demande du fichier des fautes |

Le document ne publie que le libellé « Demande acceptée » : la référence, les codes et les autres libellés du fichier rendu sont imaginés.

Ce dossier est écrit par \`npm run generate\` : ne pas le modifier à la main, en travailler une copie.

# Examples

A deposit folder as a vendor prepares it. All of it is made up, save some published FINESS numbers.

| File | What it shows |
|---|---|
| ${right} | a balance claim without a fault, its documents beside it; the keys stand directly in each claim |
| ${faulty} | faults of every sort, each in a place of its own; its documents, in \`pieces-002\`, have some too |
| ${sent} | a submission that was sent, the keys in the object of their block; the portal's answer is shown on its lines |
| ${returned} | that submission as the portal returns it, under its name: one claim refused, one whose answer is not clear. “New File from Rejected Claims” makes another file of it |
| ${advance} | their requests for an advance: one does not give the same numeroASP as the file of the faults, another has no balance claim yet. “Check the Correspondence” says so |
| ${earlier} | an earlier deposit that the portal gave back, with a claim of the file of the faults |

The document publishes no other label than « Demande acceptée »: the reference, the codes and the other labels of the returned file are imagined.

\`npm run generate\` writes this folder: do not edit it, work on a copy.
`;
