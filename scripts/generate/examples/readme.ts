import { fileName } from './claim.ts';

const [right, faulty, returned] = ['001', '002', '003'].map((number) => `\`${fileName(number)}\``);
const [advance, earlier] = ['20221003', '20230215'].map((day) => `\`${fileName('001', day)}\``);

export const README = `# Exemples

Un dossier de dépôt tel qu'un éditeur le prépare. Tout y est inventé, sauf quelques numéros FINESS publiés.

| Fichier | Ce qu'il montre |
|---|---|
| ${right} | une demande de solde sans faute, ses pièces à côté ; les clés sont directement dans chaque demande |
| ${faulty} | des fautes de toute sorte, chacune à un endroit à elle ; ses pièces, dans \`pieces-002\`, en ont aussi |
| ${returned} | le premier fichier tel que le portail le rend, une demande rejetée ; les clés sont dans l'objet de leur bloc |
| ${advance} | leurs demandes d'avance, dont l'une ne donne pas le même numeroASP que le fichier des fautes |
| ${earlier} | un dépôt antérieur que le portail a rendu, avec une demande du fichier des fautes |

Le document ne publie que le libellé « Demande acceptée » : la référence, les codes et l'autre libellé du fichier rendu sont imaginés.

Ce dossier est écrit par \`npm run generate\` : ne pas le modifier à la main, en travailler une copie.

# Examples

A deposit folder as a vendor prepares it. All of it is made up, save some published FINESS numbers.

| File | What it shows |
|---|---|
| ${right} | a balance claim without a fault, its documents beside it; the keys stand directly in each claim |
| ${faulty} | faults of every sort, each in a place of its own; its documents, in \`pieces-002\`, have some too |
| ${returned} | the first file as the portal returns it, with one claim refused; the keys stand in the object of their block |
| ${advance} | their requests for an advance, one of which does not give the same numeroASP as the file of the faults |
| ${earlier} | an earlier deposit that the portal gave back, with a claim of the file of the faults |

The document publishes no other label than « Demande acceptée »: the reference, the codes and the other label of the returned file are imagined.

\`npm run generate\` writes this folder: do not edit it, work on a copy.
`;
