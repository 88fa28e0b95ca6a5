import { fill } from '../core/messages/fill.ts';
import type { Langue } from '../core/messages/langue.ts';
import { named, namedOnOneLine } from '../core/messages/plain.ts';

const fr = {
  usage: `Contrôle des fichiers de demande de solde Ségur (BIO-LOINC).

Usage : solde check CHEMIN… [options]   contrôler
        solde fix CHEMIN… [options]     réparer ce qui l’est sans question
        solde zip CHEMIN… [options]     préparer le dépôt : contrôler, archiver les pièces, rapport
        solde report CHEMIN… [options]  faire un rapport du dépôt, à lire et à imprimer
        solde refusees FICHIER          refaire un fichier des demandes refusées d’un retour
        solde correspondance CHEMIN…    comparer les numéros des avances et des soldes
        solde import TABLEAU… --ans NUMERO --siret SIRET
                                        faire des fichiers de demandes d’un CSV ou d’un XLSX
        solde export CHEMIN…            donner les demandes en CSV, pour Excel

  CHEMIN                un fichier, ou un dossier où chercher les JSON-*-*-*.json ; derrière
                        « -- » s’il commence par un tiret

Options :
  --langue fr|en        langue des messages (celle du système)
  --help                cette aide
  --version             la version

Options de check, fix, zip, report et import :
  --regle CODE=NIVEAU   niveau d’une règle : off, information, avertissement ou erreur ; répétable
  --montant-maximum N   montant au-delà duquel une demande est signalée (2917)
  --modele FICHIER      le modèle reçu du portail, dont les demandes doivent avoir les clés

Option de check et de zip :
  --max-warnings N      code de sortie 1 aussi s’il y a plus de N avertissements dans le tout ; zip
                        ne prépare pas un fichier qui en a plus de N

Options de check :
  --format FORME        forme du résultat : texte (sans cette option), json ou sarif (SARIF 2.1.0)

Option de check, fix et report :
  --sans-voisins        ne pas regarder les pièces, archives et fichiers voisins

Option de fix, de refusees et d’import :
  --dry-run             montrer ce qui serait fait, ne rien écrire

Option de refusees :
  --incertaines inclure|exclure
                        ce que deviennent les demandes dont la réponse n’est pas claire

Options de zip :
  --force               remplacer les archives de ce fichier qui sont déjà là
  --renommer            donner au fichier un nom d’aujourd’hui, si le sien porte un autre jour
  --taille-max OCTETS   taille de la plus grosse archive (200000000)

Options de report :
  --format FORME        html (sans cette option), ou json
  --sortie FICHIER      où l’écrire, « - » pour la sortie standard ; sinon à côté du fichier,
                        sous le nom JSON-…-rapport.html

Options d’import :
  --ans NUMERO          le numeroAns de l’en-tête et du nom des fichiers
  --siret SIRET         le SIRET de l’en-tête
  --colonne TITRE=CHAMP ce que contient une colonne, par son titre ou sa lettre ; répétable ;
                        CHAMP : numeroASP, numeroEditeur, dateFacture, montantSegurHTFacture,
                        beneficiaires, piece:FACTURE, piece:VA, piece:CTX, piece ou ignorer
  --dossier DOSSIER     où écrire les fichiers ; sinon à côté du tableau

Option d’export :
  --sortie FICHIER      où l’écrire, « - » pour la sortie standard ; sinon à côté du fichier,
                        sous le nom JSON-….csv

Exemples : solde check depot --regle siret-cle=off --max-warnings 0
           solde fix depot --dry-run
           solde report depot/JSON-LOINC00001-20230301-001.json
           solde import clients.xlsx --ans LOINC00001 --siret 35600000009075 --dry-run

Codes de sortie :
  0  aucun fichier n’a d’erreur
  1  il y a des erreurs, ou plus d’avertissements que N ; pour fix et refusees, il en reste ;
     pour correspondance, des numéros ne s’accordent pas ; pour zip, rien n’est fait ;
     pour import, ce qui est écrit en a ; pour export, des demandes abîmées sont laissées
  2  un chemin n’a pas pu être lu ou écrit, ou la commande n’a pas été comprise
`,
  'commande-inconnue': 'Commande inconnue : {nom}. Essayer « solde check CHEMIN… », ou « solde --help ».',
  'option-ailleurs': 'L’option {nom} n’est pas de « solde {commande} ». Voir « solde --help ».',
  'chemin-tiret': '{chemin} : un chemin qui commence par un tiret se met à la fin, derrière « -- » : « -- {chemin} ».',
  'valeur-tiret': '{nom} : une valeur qui commence par un tiret s’écrit avec « = » : {nom}={valeur}.',
  'option-inconnue': 'Option impossible : {nom}. Voir « solde --help ».',
  'option-sans-valeur': '{nom} ne prend pas de valeur. Voir « solde --help ».',
  'option-proche': 'Option inconnue : {nom}. Essayer {proche}.',
  'valeur-format': '{nom} : la forme est texte, json ou sarif.',
  'valeur-forme': '{nom} : la forme d’un rapport est html ou json.',
  'valeur-sortie': '{nom} : écrire --sortie FICHIER, ou --sortie - pour la sortie standard.',
  'sortie-plusieurs':
    '--sortie {sortie} : pour un seul fichier ; {nombre} ont été trouvés. Sans --sortie, chacun va à côté de son fichier.',
  'rapport-ecrit': '{chemin} : rapport écrit dans {sortie} ({verdict}).',
  'rapport-pas-ecrit': '{chemin} : le rapport n’a pas pu être écrit dans {sortie} ({raison}).',
  'pas-un-rapport': 'ce qui porte ce nom n’est pas un rapport',
  'valeur-modele': '{nom} : écrire --modele FICHIER, le modèle reçu du portail.',
  'valeur-montant-maximum': '{nom} : écrire un nombre d’euros, par exemple --montant-maximum 2917.',
  'modele-illisible': 'Le modèle {chemin} n’a pas pu être lu ({raison}).',
  'valeur-ans': '{nom} : écrire --ans NUMERO, les 10 lettres ou chiffres du numeroAns.',
  'valeur-siret': '{nom} : écrire --siret SIRET, ses 14 chiffres.',
  'valeur-dossier': '{nom} : écrire --dossier DOSSIER, où les fichiers sont à faire.',
  'valeur-colonne':
    '{nom} : écrire --colonne TITRE=CHAMP, où CHAMP est numeroASP, numeroEditeur, dateFacture, montantSegurHTFacture, beneficiaires, piece:FACTURE, piece:VA, piece:CTX, piece ou ignorer.',
  'import-sans-entete': 'Ajouter --ans NUMERO et --siret SIRET : l’en-tête des fichiers en est fait.',
  'colonne-absente': '{chemin} : aucune colonne ne s’appelle « {titre} ». Titres : {titres}.',
  'import-bilan': '{chemin} : {lignes} ligne(s) lue(s), {demandes} demande(s).',
  'import-ignoree': 'non prise',
  'import-ecrit': '{chemin} : écrit, {demandes} demande(s).',
  'import-serait-ecrit': '{chemin} : serait écrit, {demandes} demande(s).',
  'import-probleme': '  ligne {ligne} du tableau : {niveau} {code} : {message} ({fichier})',
  'import-probleme-entete': '  en-tête : {niveau} {code} : {message} ({fichier})',
  'import-autres': '  … et {nombre} autre(s).',
  'rien-ecrit': 'Rien n’est écrit.',
  exporte: '{chemin} : {demandes} demande(s) dans {sortie}.',
  'valeur-langue': '{nom} : la langue est fr ou en.',
  'valeur-regle': '{nom} : écrire --regle CODE=NIVEAU, par exemple --regle siret-cle=off.',
  'valeur-taille-max':
    '{nom} : écrire un nombre d’octets entier, de 1 à 209715200 (200 Mo, 2.1), par exemple --taille-max 50000000.',
  'valeur-max-warnings': '{nom} : écrire un nombre entier, 0 ou plus, par exemple --max-warnings 0.',
  'regle-inconnue': '--regle {valeur} : la règle {code} n’existe pas. Les codes sont ceux que « solde check » affiche.',
  'regle-proche': '--regle {valeur} : la règle {code} n’existe pas. Essayer {proche}.',
  'niveau-inconnu':
    '--regle {valeur} : le niveau {niveau} n’existe pas. Écrire off, information, avertissement ou erreur.',
  'sans-chemin': 'Indiquer au moins un fichier ou un dossier : « solde {commande} CHEMIN… ».',
  'sans-fichier': 'Indiquer le fichier que le portail a rendu : « solde refusees FICHIER ».',
  'sans-tableau': 'Indiquer au moins un tableau : « solde import TABLEAU… --ans NUMERO --siret SIRET ».',
  repare: '{chemin} : réparé ; {avant} erreur(s) ou avertissement(s) avant, {apres} après.',
  'serait-repare': '{chemin} : serait réparé ; {avant} erreur(s) ou avertissement(s) avant, {apres} après.',
  'rien-a-reparer': '{chemin} : rien à réparer sans question ; {apres} erreur(s) ou avertissement(s).',
  'pas-ecrit': '{chemin} : n’a pas pu être écrit, rien n’est changé ({raison}).',
  'pas-repare': '{chemin} : n’est pas réparé ({raison}).',
  'a-enregistrer': 'ses octets ne sont pas de l’UTF-8 : l’enregistrer d’abord en UTF-8',
  'pas-prepare': '{chemin} : rien n’est préparé ; {erreurs} erreur(s), {obstacles} autre(s) empêchement(s).',
  renomme: '{chemin} : renommé en {nom}.',
  'anciennes-la': 'Des archives portent encore l’ancien nom : {noms}. Ne pas les déposer.',
  'aucun-nom': '{chemin} : aucun nom d’aujourd’hui n’est libre.',
  'pour-renommer': 'Pour le renommer en {nom} : --renommer.',
  'pour-remplacer': 'Pour les remplacer : --force.',
  'valeur-incertaines': '{nom} : écrire --incertaines inclure, ou --incertaines exclure.',
  'un-seul-chemin': 'Indiquer un seul fichier : « solde {commande} FICHIER ».',
  'refusees-fait':
    '{chemin} : fait de {source}, ligne(s) {lignes} ; {erreurs} erreur(s) à y corriger. Commencer par {lieu}.',
  'refusees-serait-fait': '{chemin} : serait fait de {source}, ligne(s) {lignes} ; {erreurs} erreur(s) à y corriger.',
  'refusees-incertaines':
    '{chemin} : rien n’est écrit, car ces réponses ne disent pas clairement si la demande est refusée. Ajouter --incertaines inclure, ou --incertaines exclure.',
  'ligne-incertaine': '  ligne {ligne} : {reponse}',
  refus: '{chemin} : {raison}',
  illisible: '{chemin} : n’a pas pu être lu ({raison}).',
  absent: 'ce chemin n’existe pas',
  'nom-octets': 'son nom n’est pas en UTF-8 : le renommer',
  'ni-fichier-ni-dossier': 'ni un fichier ni un dossier',
  'aucun-fichier': 'aucun fichier JSON-*-*-*.json dans ce dossier',
  'trop-gros': '{taille} Mo, plus que les {limite} Mo qui sont contrôlés',
  error: 'erreur',
  warning: 'avertissement',
  information: 'information',
  claim: 'demande de solde',
  returned: 'fichier retourné par le portail',
  model: 'modèle, non jugé',
  advance: 'demande d’avance, non jugée',
  bilan:
    '{fichiers} fichier(s) contrôlé(s) : {error} erreur(s), {warning} avertissement(s), {information} information(s)',
  'trop-d-avertissements': 'Trop d’avertissements : {nombre}, pour {permis} au plus (--max-warnings).',
  'colonne-regle': 'règle',
  'colonne-error': 'erreur',
  'colonne-warning': 'avert.',
  'colonne-information': 'info',
  'page-regle': 'Pourquoi, et comment réparer : docs/regles/{code}.md, dans le dépôt de ce programme.',
} as const;

export type Key = keyof typeof fr;

const en: Readonly<Record<Key, string>> = {
  usage: `Checks Ségur balance claim files (BIO-LOINC).

Usage: solde check PATH… [options]   checks
       solde fix PATH… [options]     repairs what leaves no question open
       solde zip PATH… [options]     prepares the deposit: checks, archives, reports
       solde report PATH… [options]  makes a report on the deposit, to be read and printed
       solde refusees FILE           makes a new file of the refused claims of a returned one
       solde correspondance PATH…    compares the numbers of advances and balances
       solde import TABLE… --ans NUMBER --siret SIRET
                                     makes claim files of a CSV or XLSX file
       solde export PATH…            gives the claims as CSV, for Excel

  PATH                  a file, or a folder to search for JSON-*-*-*.json; behind “--” where
                        it begins with a dash

Options:
  --langue fr|en        language of the messages (the system’s)
  --help                this help
  --version             the version

Options of check, fix, zip, report and import:
  --regle CODE=LEVEL    level of a rule: off, information, warning or error; may be repeated
  --montant-maximum N   the amount above which a claim is pointed out (2917)
  --modele FILE         the portal’s model, whose keys the claims must have

Option of check and zip:
  --max-warnings N      exit code 1 also when there are more than N warnings in all; zip does not
                        prepare a file that has more than N

Options of check:
  --format FORM         form of the result: text (without this option), json or sarif (SARIF 2.1.0)

Option of check, fix and report:
  --sans-voisins        leave the pieces, archives and files nearby out

Option of fix, refusees and import:
  --dry-run             show what would be done, write nothing

Option of refusees:
  --incertaines inclure|exclure
                        take in, or leave out, the claims whose answer is not clear

Options of zip:
  --force               replace the archives of this file that are there already
  --renommer            give the file a name of today, where its own bears another day
  --taille-max BYTES    size of the biggest archive (200000000)

Options of report:
  --format FORM         html (without this option), or json
  --sortie FILE         where to write it, “-” for standard output; else beside the file, by the
                        name JSON-…-rapport.html

Options of import:
  --ans NUMBER          the numeroAns of the header and of the files’ names
  --siret SIRET         the SIRET of the header
  --colonne HEADING=FIELD
                        what a column holds, by its heading or letter; may be repeated. Fields:
                        numeroASP, numeroEditeur, dateFacture, montantSegurHTFacture, beneficiaires,
                        piece:FACTURE, piece:VA, piece:CTX, piece, ignorer (leaves it out)
  --dossier FOLDER      where the files are made; else beside the table

Option of export:
  --sortie FILE         where to write it, “-” for standard output; else beside the file, by the
                        name JSON-….csv

Examples: solde check deposit --regle siret-cle=off --max-warnings 0
          solde fix deposit --dry-run
          solde report deposit/JSON-LOINC00001-20230301-001.json
          solde import clients.xlsx --ans LOINC00001 --siret 35600000009075 --dry-run

Exit codes:
  0  no file has an error
  1  there are errors, or more warnings than N; for fix and refusees, some are left;
     for correspondance, numbers do not agree; for zip, nothing is made; for import, what is
     written has some; for export, damaged claims are left out
  2  a path could not be read or written, or the command was not understood
`,
  'commande-inconnue': 'Unknown command: {nom}. Try “solde check PATH…”, or “solde --help”.',
  'option-ailleurs': 'The option {nom} is not one of “solde {commande}”. See “solde --help”.',
  'chemin-tiret': '{chemin}: a path that begins with a dash goes to the end, behind “--”: “-- {chemin}”.',
  'valeur-tiret': '{nom}: a value that begins with a dash is written with “=”: {nom}={valeur}.',
  'option-inconnue': 'Invalid option: {nom}. See “solde --help”.',
  'option-sans-valeur': '{nom} takes no value. See “solde --help”.',
  'option-proche': 'Unknown option: {nom}. Try {proche}.',
  'valeur-format': '{nom}: the form is text, json or sarif.',
  'valeur-forme': '{nom}: the form of a report is html or json.',
  'valeur-sortie': '{nom}: write --sortie FILE, or --sortie - for standard output.',
  'sortie-plusieurs':
    '--sortie {sortie}: for one file only; {nombre} were found. Without --sortie each goes beside its file.',
  'rapport-ecrit': '{chemin}: report written to {sortie} ({verdict}).',
  'rapport-pas-ecrit': '{chemin}: the report could not be written to {sortie} ({raison}).',
  'pas-un-rapport': 'what has this name is no report',
  'valeur-modele': '{nom}: write --modele FILE, the model that the portal gave.',
  'valeur-montant-maximum': '{nom}: write a number of euros, for example --montant-maximum 2917.',
  'modele-illisible': 'The model {chemin} could not be read ({raison}).',
  'valeur-ans': '{nom}: write --ans NUMBER, the 10 letters or digits of the numeroAns.',
  'valeur-siret': '{nom}: write --siret SIRET, its 14 digits.',
  'valeur-dossier': '{nom}: write --dossier FOLDER, where the files are to be made.',
  'valeur-colonne':
    '{nom}: write --colonne HEADING=FIELD, where FIELD is numeroASP, numeroEditeur, dateFacture, montantSegurHTFacture, beneficiaires, piece:FACTURE, piece:VA, piece:CTX, piece or ignorer.',
  'import-sans-entete': 'Add --ans NUMBER and --siret SIRET: the header of the files is made of them.',
  'colonne-absente': '{chemin}: no column is called “{titre}”. Headings: {titres}.',
  'import-bilan': '{chemin}: {lignes} row(s) read, {demandes} claim(s).',
  'import-ignoree': 'not taken',
  'import-ecrit': '{chemin}: written, {demandes} claim(s).',
  'import-serait-ecrit': '{chemin}: would be written, {demandes} claim(s).',
  'import-probleme': '  row {ligne} of the table: {niveau} {code}: {message} ({fichier})',
  'import-probleme-entete': '  header: {niveau} {code}: {message} ({fichier})',
  'import-autres': '  … and {nombre} more.',
  'rien-ecrit': 'Nothing is written.',
  exporte: '{chemin}: {demandes} claim(s) in {sortie}.',
  'valeur-langue': '{nom}: the language is fr or en.',
  'valeur-regle': '{nom}: write --regle CODE=LEVEL, such as --regle siret-cle=off.',
  'valeur-taille-max':
    '{nom}: write a whole number of bytes, 1 to 209715200 (200 MB, 2.1), such as --taille-max 50000000.',
  'valeur-max-warnings': '{nom}: write a whole number, 0 or more, such as --max-warnings 0.',
  'regle-inconnue': '--regle {valeur}: there is no rule {code}. The codes are those that “solde check” shows.',
  'regle-proche': '--regle {valeur}: there is no rule {code}. Try {proche}.',
  'niveau-inconnu': '--regle {valeur}: there is no level {niveau}. Write off, information, warning or error.',
  'sans-chemin': 'Name at least one file or folder: “solde {commande} PATH…”.',
  'sans-fichier': 'Name the file that the portal returned: “solde refusees FILE”.',
  'sans-tableau': 'Name at least one table: “solde import TABLE… --ans NUMBER --siret SIRET”.',
  repare: '{chemin}: repaired; {avant} error(s) or warning(s) before, {apres} after.',
  'serait-repare': '{chemin}: would be repaired; {avant} error(s) or warning(s) before, {apres} after.',
  'rien-a-reparer': '{chemin}: nothing to repair without a question; {apres} error(s) or warning(s).',
  'pas-ecrit': '{chemin}: could not be written, nothing is changed ({raison}).',
  'pas-repare': '{chemin}: is not repaired ({raison}).',
  'a-enregistrer': 'its bytes are not UTF-8: save it as UTF-8 first',
  'pas-prepare': '{chemin}: nothing is prepared; {erreurs} error(s), {obstacles} other obstacle(s).',
  renomme: '{chemin}: renamed to {nom}.',
  'anciennes-la': 'Archives still bear the former name: {noms}. Do not deposit them.',
  'aucun-nom': '{chemin}: no name of today is free.',
  'pour-renommer': 'To rename it to {nom}: --renommer.',
  'pour-remplacer': 'To replace them: --force.',
  'valeur-incertaines': '{nom}: write --incertaines inclure (take them in), or --incertaines exclure (leave them out).',
  'un-seul-chemin': 'Name one file only: “solde {commande} FILE”.',
  'refusees-fait':
    '{chemin}: made of {source}, line(s) {lignes}; {erreurs} error(s) to be corrected in it. Begin at {lieu}.',
  'refusees-serait-fait':
    '{chemin}: would be made of {source}, line(s) {lignes}; {erreurs} error(s) to be corrected in it.',
  'refusees-incertaines':
    '{chemin}: nothing is written, since these answers do not clearly say whether the claim is refused. Add --incertaines inclure (take them in), or --incertaines exclure (leave them out).',
  'ligne-incertaine': '  line {ligne}: {reponse}',
  refus: '{chemin}: {raison}',
  illisible: '{chemin}: could not be read ({raison}).',
  absent: 'no such path',
  'nom-octets': 'its name is not UTF-8: rename it',
  'ni-fichier-ni-dossier': 'neither a file nor a folder',
  'aucun-fichier': 'no JSON-*-*-*.json file in this folder',
  'trop-gros': '{taille} MB, more than the {limite} MB that are checked',
  error: 'error',
  warning: 'warning',
  information: 'information',
  claim: 'balance claim',
  returned: 'file returned by the portal',
  model: 'model, not judged',
  advance: 'advance request, not judged',
  bilan: '{fichiers} file(s) checked: {error} error(s), {warning} warning(s), {information} information',
  'trop-d-avertissements': 'Too many warnings: {nombre}, for {permis} at most (--max-warnings).',
  'colonne-regle': 'rule',
  'colonne-error': 'error',
  'colonne-warning': 'warning',
  'colonne-information': 'info',
  'page-regle': 'Why, and how to repair it: docs/regles/{code}.md, in this program’s repository.',
};

/** What a text fills in. */
export type TextArgs = Readonly<Record<string, string | number>>;

/** A text of the terminal, its `{names}` filled in; nothing in them steers the terminal. */
export function say(langue: Langue, key: Key, args: TextArgs = {}): string {
  const plain = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'string' ? plainOf(name, value) : value,
  ]);
  return fill(langue === 'fr' ? fr[key] : en[key], Object.fromEntries(plain), langue);
}

/** The arguments that are paths, or names of files. */
const PATHS: ReadonlySet<string> = new Set(['chemin', 'sortie', 'source', 'lieu', 'nom', 'fichier']);

function plainOf(name: string, value: string): string {
  return PATHS.has(name) ? namedOnOneLine(value) : named(value);
}
