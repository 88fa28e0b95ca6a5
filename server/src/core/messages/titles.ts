import type { Language } from './language.ts';
import type { Wordings } from './wordings.ts';

/** What each rule finds, in a few words without Markdown: for lists of rules, settings, reports. */
export const titles: { readonly [Code in keyof Wordings]: Readonly<Record<Language, string>> } = {
  'json-encodage': {
    fr: 'Encodage autre que l’UTF-8 sans BOM',
    en: 'Encoding other than UTF-8 without BOM',
  },
  'json-syntaxe': {
    fr: 'Texte interdit en JSON (RFC 8259)',
    en: 'Text not allowed in JSON (RFC 8259)',
  },
  'json-cle-double': {
    fr: 'Clé en double dans un objet',
    en: 'Duplicate key in one object',
  },
  'structure-type': {
    fr: 'Valeur d’un type JSON inattendu',
    en: 'Value of an unexpected JSON type',
  },
  'balise-manquante': {
    fr: 'Balise manquante',
    en: 'Missing key',
  },
  'balise-inconnue': {
    fr: 'Balise mal écrite ou inconnue',
    en: 'Misspelled or unknown key',
  },
  'balise-double': {
    fr: 'Balise en double dans une demande',
    en: 'Duplicate key in a claim',
  },
  'lignes-nombre': {
    fr: 'Aucune demande, ou plus de 200',
    en: 'No claim, or more than 200',
  },
  'disposition-mixte': {
    fr: 'Blocs disposés de plusieurs façons',
    en: 'Blocks laid out in several ways',
  },
  'logiciel-autre': {
    fr: 'Fichier pour un autre logiciel',
    en: 'File for other software',
  },
  'logiciels-melanges': {
    fr: 'Demandes pour plusieurs logiciels',
    en: 'Claims for several types of software',
  },
  'numero-ans': {
    fr: 'numeroAns autre que 10 lettres ou chiffres',
    en: 'numeroAns other than 10 letters or digits',
  },
  'siret-format': {
    fr: 'SIRET autre que 14 chiffres',
    en: 'SIRET other than 14 digits',
  },
  'siret-cle': {
    fr: 'Clé de contrôle du SIRET fausse',
    en: 'Wrong SIRET check digit',
  },
  'num-ligne': {
    fr: 'numLigne hors de la suite 1, 2, 3…',
    en: 'numLigne out of the sequence 1, 2, 3…',
  },
  'type-action': {
    fr: 'typeAction autre que "C"',
    en: 'typeAction other than "C"',
  },
  'numero-asp-format': {
    fr: 'numeroASP autre que FINBIO et 6 chiffres',
    en: 'numeroASP other than FINBIO and 6 digits',
  },
  'numero-asp-double': {
    fr: 'numeroASP en double',
    en: 'Duplicate numeroASP',
  },
  'numero-editeur-format': {
    fr: 'numeroEditeur autre que 5 lettres ou chiffres',
    en: 'numeroEditeur other than 5 letters or digits',
  },
  'numero-editeur-double': {
    fr: 'numeroEditeur en double',
    en: 'Duplicate numeroEditeur',
  },
  'date-format': {
    fr: 'dateFacture hors du format JJ/MM/AAAA',
    en: 'dateFacture not in the form DD/MM/YYYY',
  },
  'date-calendrier': {
    fr: 'dateFacture inexistante',
    en: 'dateFacture that does not exist',
  },
  'date-future': {
    fr: 'dateFacture dans le futur, ou après le dépôt',
    en: 'dateFacture in the future, or after the submission',
  },
  'montant-format': {
    fr: 'Montant sans deux décimales',
    en: 'Amount without two decimals',
  },
  'montant-valeur': {
    fr: 'Montant nul, négatif ou au-dessus du maximum',
    en: 'Amount zero, negative or above the maximum',
  },
  'beneficiaires-vide': {
    fr: 'Aucun bénéficiaire',
    en: 'No beneficiary',
  },
  'finess-format': {
    fr: 'Numéro FINESS mal formé',
    en: 'Malformed FINESS number',
  },
  'finess-cle': {
    fr: 'Clé de contrôle FINESS fausse',
    en: 'Wrong FINESS check digit',
  },
  'finess-departement': {
    fr: 'Numéro FINESS d’un département inexistant',
    en: 'FINESS number of a nonexistent department',
  },
  'finess-double': {
    fr: 'Bénéficiaire en double dans une demande',
    en: 'Duplicate beneficiary in a claim',
  },
  'finess-autre-demande': {
    fr: 'Bénéficiaire de plusieurs demandes',
    en: 'Beneficiary of several claims',
  },
  'finess-hors-avance': {
    fr: 'Bénéficiaire absent de l’avance',
    en: 'Beneficiary not in the advance',
  },
  'pieces-requises': {
    fr: 'Facture ou attestation de VA manquante',
    en: 'Missing invoice or acceptance certificate',
  },
  'facture-multiple': {
    fr: 'Plusieurs factures dans une demande',
    en: 'Several invoices in a claim',
  },
  'piece-double': {
    fr: 'Nom de pièce en double',
    en: 'Duplicate document name',
  },
  'format-fichier': {
    fr: 'formatFichier autre que PDF, PNG ou JPG',
    en: 'formatFichier other than PDF, PNG or JPG',
  },
  'type-fichier': {
    fr: 'typeFichier autre que FACTURE, VA ou CTX',
    en: 'typeFichier other than FACTURE, VA or CTX',
  },
  'nom-fichier': {
    fr: 'nomFichier hors nomenclature',
    en: 'nomFichier outside the naming convention',
  },
  'nom-fichier-editeur': {
    fr: 'nomFichier avec le numéro d’une autre demande',
    en: 'nomFichier with the number of another claim',
  },
  'nom-fichier-type': {
    fr: 'nomFichier et typeFichier différents',
    en: 'nomFichier and typeFichier differ',
  },
  'nom-fichier-format': {
    fr: 'nomFichier et formatFichier différents',
    en: 'nomFichier and formatFichier differ',
  },
  'valeur-fixe': {
    fr: 'Valeur autre que la valeur fixe',
    en: 'Value other than the fixed value',
  },
  traitement: {
    fr: 'Réponse du portail',
    en: 'Portal response',
  },
  'nom-json': {
    fr: 'Nom de fichier hors nomenclature',
    en: 'File name outside the naming convention',
  },
  'nom-json-ans': {
    fr: 'numeroAns différent de celui du nom du fichier',
    en: 'numeroAns other than in the file name',
  },
  'nom-json-suite': {
    fr: 'Fichiers du même jour absents',
    en: 'Missing files of the same day',
  },
  'pieces-absentes': {
    fr: 'Aucune pièce dans le dossier',
    en: 'No document in the folder',
  },
  'piece-introuvable': {
    fr: 'Pièce introuvable',
    en: 'Document not found',
  },
  'piece-casse': {
    fr: 'Pièce écrite autrement sur le disque',
    en: 'Document spelled differently on disk',
  },
  'piece-poids': {
    fr: 'Pièce de plus de 3 Mo',
    en: 'Document over 3 MB',
  },
  'piece-vide': {
    fr: 'Pièce vide',
    en: 'Empty document',
  },
  'piece-contenu': {
    fr: 'Pièce d’un autre format que son extension',
    en: 'Document of another format than its extension',
  },
  'piece-orpheline': {
    fr: 'Pièce citée par aucune demande',
    en: 'Document listed in no claim',
  },
  'zip-poids': {
    fr: 'Archive de plus de 200 Mo',
    en: 'Archive over 200 MB',
  },
  'zip-incomplet': {
    fr: 'Pièce absente des archives',
    en: 'Document missing from the archives',
  },
  'asp-deja-utilise': {
    fr: 'numeroASP déjà utilisé dans un autre fichier',
    en: 'numeroASP already used in another file',
  },
  'asp-editeur-incoherent': {
    fr: 'numeroASP et numeroEditeur incohérents avec un autre fichier',
    en: 'numeroASP and numeroEditeur inconsistent with another file',
  },
  'reponse-portail': {
    fr: 'Réponse du portail dans le fichier retourné',
    en: 'Portal response in the returned file',
  },
  'non-controle': {
    fr: 'Non contrôlé',
    en: 'Not checked',
  },
};
