import type { Language } from './language.ts';
import type { Wordings } from './wordings.ts';

/** What each rule finds, in a few words without Markdown: for lists of rules, settings, reports. */
export const titles: { readonly [Code in keyof Wordings]: Readonly<Record<Language, string>> } = {
  'json-encodage': {
    fr: 'Marque d’ordre des octets (BOM), ou octets qui ne sont pas de l’UTF-8',
    en: 'Byte order mark (BOM), or bytes that are not UTF-8',
  },
  'json-syntaxe': {
    fr: 'Texte que JSON (RFC 8259) interdit',
    en: 'Text that JSON (RFC 8259) forbids',
  },
  'json-cle-double': {
    fr: 'Clé deux fois dans un même objet',
    en: 'Key twice in one object',
  },
  'structure-type': {
    fr: 'Valeur d’un autre type JSON que celui du tableau',
    en: 'Value of another JSON type than the table’s',
  },
  'balise-manquante': {
    fr: 'Clé du tableau qui manque',
    en: 'Key of the table that is missing',
  },
  'balise-inconnue': {
    fr: 'Clé mal écrite, ou que le modèle n’a pas',
    en: 'Misspelt key, or one that the model does not have',
  },
  'balise-double': {
    fr: 'Clé à deux endroits d’une demande',
    en: 'Key in two places of a claim',
  },
  'lignes-nombre': {
    fr: 'Aucune demande, ou plus de 200',
    en: 'No claim, or more than 200',
  },
  'disposition-mixte': {
    fr: 'Blocs disposés autrement que dans la première demande',
    en: 'Blocks laid out otherwise than in the first claim',
  },
  'logiciel-autre': {
    fr: 'Fichier pour un autre logiciel, dont les règles propres ne sont pas connues',
    en: 'File for another software, whose own rules are not known',
  },
  'logiciels-melanges': {
    fr: 'Demandes pour deux types de logiciel dans un fichier',
    en: 'Claims for two types of software in one file',
  },
  'numero-ans': {
    fr: 'numeroAns n’a pas 10 lettres ou chiffres',
    en: 'numeroAns is not 10 letters or digits',
  },
  'siret-format': {
    fr: 'SIRET n’a pas 14 chiffres',
    en: 'SIRET is not 14 digits',
  },
  'siret-cle': {
    fr: 'Clé de contrôle du SIRET fausse',
    en: 'Wrong check digit of the SIRET',
  },
  'num-ligne': {
    fr: 'numLigne n’est pas 1, 2, 3…',
    en: 'numLigne is not 1, 2, 3…',
  },
  'type-action': {
    fr: 'typeAction n’est pas "C"',
    en: 'typeAction is not "C"',
  },
  'numero-asp-format': {
    fr: 'numeroASP n’est pas FINBIO et 6 chiffres',
    en: 'numeroASP is not FINBIO and 6 digits',
  },
  'numero-asp-double': {
    fr: 'Un numeroASP pour deux demandes',
    en: 'One numeroASP for two claims',
  },
  'numero-editeur-format': {
    fr: 'numeroEditeur n’a pas 5 lettres ou chiffres',
    en: 'numeroEditeur is not 5 letters or digits',
  },
  'numero-editeur-double': {
    fr: 'Un numeroEditeur pour deux demandes',
    en: 'One numeroEditeur for two claims',
  },
  'date-format': {
    fr: 'dateFacture n’est pas écrite JJ/MM/AAAA',
    en: 'dateFacture is not written JJ/MM/AAAA (day, month, year)',
  },
  'date-calendrier': {
    fr: 'dateFacture n’est pas un jour qui existe',
    en: 'dateFacture is no day that exists',
  },
  'date-future': {
    fr: 'dateFacture est après aujourd’hui, ou après le jour du dépôt',
    en: 'dateFacture is after today, or after the day of the deposit',
  },
  'montant-format': {
    fr: 'Montant sans exactement deux chiffres après le point',
    en: 'Amount without exactly two digits behind its point',
  },
  'montant-valeur': {
    fr: 'Montant qui n’est pas supérieur à zéro, ou qui dépasse le maximum',
    en: 'Amount that is not over zero, or is over the maximum',
  },
  'beneficiaires-vide': {
    fr: 'Aucun bénéficiaire',
    en: 'No beneficiary',
  },
  'finess-format': {
    fr: 'Bénéficiaire qui n’est pas un numéro FINESS',
    en: 'Beneficiary that is no FINESS number',
  },
  'finess-cle': {
    fr: 'Clé de contrôle du numéro FINESS fausse',
    en: 'Wrong check digit of a FINESS number',
  },
  'finess-departement': {
    fr: 'Numéro FINESS d’un département qui n’existe pas',
    en: 'FINESS number of a department that does not exist',
  },
  'finess-double': {
    fr: 'Bénéficiaire deux fois dans une demande',
    en: 'Beneficiary twice in a claim',
  },
  'finess-autre-demande': {
    fr: 'Bénéficiaire de deux demandes',
    en: 'Beneficiary of two claims',
  },
  'finess-hors-avance': {
    fr: 'Bénéficiaire que l’avance voisine n’a pas',
    en: 'Beneficiary that the advance nearby does not have',
  },
  'pieces-requises': {
    fr: 'Facture ou attestation de vérification d’aptitude qui manque',
    en: 'Invoice or certificate of verified fitness that is missing',
  },
  'facture-multiple': {
    fr: 'Plusieurs factures dans une demande',
    en: 'Several invoices in a claim',
  },
  'piece-double': {
    fr: 'Pièce nommée deux fois',
    en: 'Document named twice',
  },
  'format-fichier': {
    fr: 'formatFichier n’est ni PDF, ni PNG, ni JPG',
    en: 'formatFichier is not PDF, PNG or JPG',
  },
  'type-fichier': {
    fr: 'typeFichier n’est ni FACTURE, ni VA, ni CTX',
    en: 'typeFichier is not FACTURE, VA or CTX',
  },
  'nom-fichier': {
    fr: 'nomFichier ne suit pas la nomenclature',
    en: 'nomFichier does not follow the naming rule',
  },
  'nom-fichier-editeur': {
    fr: 'nomFichier porte un autre numéro que la demande',
    en: 'nomFichier bears another number than the claim',
  },
  'nom-fichier-type': {
    fr: 'nomFichier et typeFichier ne s’accordent pas',
    en: 'nomFichier and typeFichier do not agree',
  },
  'nom-fichier-format': {
    fr: 'nomFichier et formatFichier ne s’accordent pas',
    en: 'nomFichier and formatFichier do not agree',
  },
  'valeur-fixe': {
    fr: 'Autre valeur que la seule possible (null ou false)',
    en: 'Another value than the only right one (null or false)',
  },
  traitement: {
    fr: 'Réponse du portail, dans codeTraitement ou libelleTraitement',
    en: 'Answer of the portal, in codeTraitement or libelleTraitement',
  },
  'nom-json': {
    fr: 'Le fichier ne se nomme pas JSON-numeroAns-AAAAMMJJ-NNN.json',
    en: 'The file is not named JSON-numeroAns-AAAAMMJJ-NNN.json',
  },
  'nom-json-ans': {
    fr: 'Le nom du fichier porte un autre numéro que l’entête',
    en: 'The file’s name bears another number than its header',
  },
  'nom-json-suite': {
    fr: 'Fichiers du même jour qui manquent avant celui-ci',
    en: 'Files of the same day that are missing before this one',
  },
  'pieces-absentes': {
    fr: 'Aucune pièce du fichier n’est près de lui',
    en: 'No document of the file is near it',
  },
  'piece-introuvable': {
    fr: 'Pièce qui n’est pas près du fichier',
    en: 'Document that is not near the file',
  },
  'piece-casse': {
    fr: 'Pièce dont le nom a une autre casse sur le disque',
    en: 'Document whose name has another case on the disk',
  },
  'piece-poids': {
    fr: 'Pièce de plus de 3 Mo',
    en: 'Document of more than 3 MB',
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
    fr: 'Pièce voisine que nulle demande ne nomme',
    en: 'Document nearby that no claim names',
  },
  'zip-poids': {
    fr: 'Archive de plus de 200 Mo',
    en: 'Archive of more than 200 MB',
  },
  'zip-incomplet': {
    fr: 'Pièce qui manque dans les archives du fichier',
    en: 'Document that is missing in the archives of the file',
  },
  'asp-deja-utilise': {
    fr: 'numeroASP qui est déjà dans un autre fichier voisin',
    en: 'numeroASP that is already in another file nearby',
  },
  'asp-editeur-incoherent': {
    fr: 'numeroASP et numeroEditeur qui vont avec d’autres dans un fichier voisin',
    en: 'numeroASP and numeroEditeur that go with others in a file nearby',
  },
  'reponse-portail': {
    fr: 'Réponse du portail à ce fichier, dans sa copie retournée',
    en: 'The portal’s answer to this file, in its returned copy',
  },
  'non-controle': {
    fr: 'Ce qui n’a pas pu être contrôlé',
    en: 'What could not be checked',
  },
};
