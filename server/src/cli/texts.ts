import { fill } from '../core/messages/fill.ts';
import type { Language } from '../core/messages/language.ts';
import { named, namedOnOneLine } from '../core/messages/plain.ts';

const fr = {
  usage: `Contrôle des fichiers de demande de solde Ségur (BIO-LOINC).

Usage : solde check CHEMIN… [options]   contrôler
        solde fix CHEMIN… [options]     réparer ce qui l’est sans question
        solde zip CHEMIN… [options]     préparer le dépôt : contrôler, archiver les pièces, rapport
        solde report CHEMIN… [options]  faire un rapport du dépôt, à lire et à imprimer
        solde rejected FICHIER          refaire un fichier des demandes refusées d’un retour
        solde compare CHEMIN…           comparer les numéros des avances et des soldes
        solde import TABLEAU… --ans NUMERO --siret SIRET
                                        faire des fichiers de demandes d’un CSV ou d’un XLSX
        solde export CHEMIN…            donner les demandes en CSV, pour Excel

  CHEMIN                un fichier, ou un dossier où chercher les JSON-*-*-*.json ; derrière
                        « -- » s’il commence par un tiret

Options :
  --lang fr|en          langue des messages (celle du système)
  --help                cette aide
  --version             la version

Options de check, fix, zip, report et import :
  --rule CODE=NIVEAU    niveau d’une règle : off, information, avertissement ou erreur ; répétable
  --max-amount N        montant au-delà duquel une demande est signalée (2917)
  --template FICHIER    le modèle reçu du portail, dont les demandes doivent avoir les clés

Option de check et de zip :
  --max-warnings N      code de sortie 1 aussi s’il y a plus de N avertissements dans le tout ; zip
                        ne prépare pas un fichier qui en a plus de N

Options de check :
  --format FORME        forme du résultat : text (sans cette option), json ou sarif (SARIF 2.1.0)

Option de check, fix et report :
  --no-nearby           ne pas regarder les pièces, archives et fichiers voisins

Option de fix, de rejected et d’import :
  --dry-run             montrer ce qui serait fait, ne rien écrire

Option de rejected :
  --unclear include|exclude
                        ce que deviennent les demandes dont la réponse n’est pas claire

Options de zip :
  --force               remplacer les archives de ce fichier qui sont déjà là
  --rename              donner au fichier un nom d’aujourd’hui, si le sien porte un autre jour
  --max-size OCTETS     taille de la plus grosse archive (200000000)

Options de report :
  --format FORME        html (sans cette option), ou json
  --output FICHIER      où l’écrire, « - » pour la sortie standard ; sinon à côté du fichier,
                        sous le nom JSON-…-rapport.html

Options d’import :
  --ans NUMERO          le numeroAns de l’en-tête et du nom des fichiers
  --siret SIRET         le SIRET de l’en-tête
  --column TITRE=CHAMP  ce que contient une colonne, par son titre ou sa lettre ; répétable ;
                        CHAMP : numeroASP, numeroEditeur, dateFacture, montantSegurHTFacture,
                        beneficiaires, piece:FACTURE, piece:VA, piece:CTX, piece ou ignore
  --out-dir DOSSIER     où écrire les fichiers ; sinon à côté du tableau

Option d’export :
  --output FICHIER      où l’écrire, « - » pour la sortie standard ; sinon à côté du fichier,
                        sous le nom JSON-….csv

Exemples : solde check depot --rule siret-cle=off --max-warnings 0
           solde fix depot --dry-run
           solde report depot/JSON-LOINC00001-20230301-001.json
           solde import clients.xlsx --ans LOINC00001 --siret 35600000009075 --dry-run

Codes de sortie :
  0  aucun fichier n’a d’erreur
  1  il y a des erreurs, ou plus d’avertissements que N ; pour fix et rejected, il en reste ;
     pour compare, des numéros ne s’accordent pas ; pour zip, rien n’est fait ;
     pour import, ce qui est écrit en a ; pour export, des demandes abîmées sont laissées
  2  un chemin n’a pas pu être lu ou écrit, ou la commande n’a pas été comprise
`,
  'unknown-command': 'Commande inconnue : {name}. Voir « solde --help ».',
  'option-elsewhere': '« solde {order} » n’a pas d’option {name}. Voir « solde --help ».',
  'path-dash': '{path} : un chemin qui commence par un tiret se place après « -- » : « -- {path} ».',
  'value-dash': '{name} : une valeur qui commence par un tiret s’écrit {name}={value}.',
  'unknown-option': 'Option incorrecte : {name}. Voir « solde --help ».',
  'option-without-value': '{name} ne prend pas de valeur. Voir « solde --help ».',
  'near-option': 'Option inconnue : {name}. Essayer {near}.',
  'value-format': '{name} : text, json ou sarif.',
  'value-form': '{name} : html ou json.',
  'value-output': '{name} : écrire --output FICHIER, ou --output - pour la sortie standard.',
  'output-several': '--output {output} : un seul fichier possible, {number} trouvés.',
  'report-written': '{path} : rapport écrit dans {output} ({verdict}).',
  'report-not-written': '{path} : rapport non écrit dans {output} ({reason}).',
  'not-a-report': 'un autre fichier porte ce nom',
  'value-template': '{name} : écrire --template FICHIER, le modèle du portail.',
  'value-max-amount': '{name} : écrire un nombre d’euros, par exemple --max-amount 2917.',
  'unreadable-template': 'Modèle {path} illisible ({reason}).',
  'value-ans': '{name} : écrire --ans NUMERO, 10 lettres ou chiffres.',
  'value-siret': '{name} : écrire --siret SIRET, 14 chiffres.',
  'value-out-dir': '{name} : écrire --out-dir DOSSIER, où créer les fichiers.',
  'value-column':
    '{name} : écrire --column TITRE=CHAMP, où CHAMP est numeroASP, numeroEditeur, dateFacture, montantSegurHTFacture, beneficiaires, piece:FACTURE, piece:VA, piece:CTX, piece ou ignore.',
  'import-without-header': 'Ajouter --ans NUMERO et --siret SIRET, pour l’entête des fichiers.',
  'column-absent': '{path} : aucune colonne « {heading} ». Titres : {headings}.',
  'import-summary': '{path} : {lines} ligne(s) lue(s), {demandes} demande(s).',
  'import-ignored': 'ignorée',
  'import-written': '{path} : écrit, {demandes} demande(s).',
  'import-would-be-written': '{path} : serait écrit, {demandes} demande(s).',
  'import-problem': '  ligne {line} du tableau : {level} {code} : {message} ({file})',
  'import-problem-header': '  entête : {level} {code} : {message} ({file})',
  'import-others': '  … et {number} autre(s).',
  'nothing-written': 'Rien n’est écrit.',
  exported: '{path} : {demandes} demande(s) dans {output}.',
  'value-lang': '{name} : fr ou en.',
  'value-rule': '{name} : écrire --rule CODE=NIVEAU, par exemple --rule siret-cle=off.',
  'value-max-size': '{name} : écrire un nombre d’octets de 1 à 209715200, par exemple --max-size 50000000.',
  'value-max-warnings': '{name} : écrire un nombre entier, par exemple --max-warnings 0.',
  'unknown-rule': '--rule {value} : règle {code} inconnue. Voir les codes affichés par « solde check ».',
  'near-rule': '--rule {value} : règle {code} inconnue. Essayer {near}.',
  'unknown-level': '--rule {value} : niveau {level} inconnu. Écrire off, information, avertissement ou erreur.',
  'without-path': 'Indiquer un fichier ou un dossier : « solde {order} CHEMIN… ».',
  'without-file': 'Indiquer le fichier retourné par le portail : « solde rejected FICHIER ».',
  'without-table': 'Indiquer un tableau : « solde import TABLEAU… --ans NUMERO --siret SIRET ».',
  fixed: '{path} : corrigé ; {before} erreur(s) ou avertissement(s) avant, {after} après.',
  'would-be-fixed': '{path} : serait corrigé ; {before} erreur(s) ou avertissement(s) avant, {after} après.',
  'nothing-to-fix': '{path} : aucune correction sûre ; {after} erreur(s) ou avertissement(s).',
  'not-written': '{path} : non écrit, rien n’est modifié ({reason}).',
  'not-fixed': '{path} : non corrigé ({reason}).',
  'to-save': 'non encodé en UTF-8 : l’enregistrer d’abord en UTF-8',
  'not-prepared': '{path} : rien n’est préparé ; {errors} erreur(s), {obstacles} autre(s) obstacle(s).',
  renamed: '{path} : renommé en {name}.',
  'old-archives-there': 'Archives sous l’ancien nom : {names}. Ne pas les déposer.',
  'no-name': '{path} : aucun nom d’aujourd’hui n’est libre.',
  'to-rename': 'Pour le renommer en {name} : --rename.',
  'to-replace': 'Pour les remplacer : --force.',
  'value-unclear': '{name} : écrire --unclear include, ou --unclear exclude.',
  'one-path-only': 'Indiquer un seul fichier : « solde {order} FICHIER ».',
  'rejected-done':
    '{path} : créé à partir de {source}, demande(s) {lines} ; {errors} erreur(s) à corriger. Commencer par {location}.',
  'rejected-would-be-done':
    '{path} : serait créé à partir de {source}, demande(s) {lines} ; {errors} erreur(s) à corriger.',
  'rejected-unclear':
    '{path} : rien n’est écrit, ces réponses ne sont pas claires. Ajouter --unclear include, ou --unclear exclude.',
  'unclear-line': '  demande {line} : {answer}',
  refusal: '{path} : {reason}',
  unreadable: '{path} : illisible ({reason}).',
  absent: 'chemin inexistant',
  'name-bytes': 'nom non encodé en UTF-8 : le renommer',
  'neither-file-nor-folder': 'ni fichier ni dossier',
  'no-file': 'aucun fichier JSON-*-*-*.json dans ce dossier',
  'too-large': '{size} Mo, {limit} Mo au maximum',
  error: 'erreur',
  warning: 'avertissement',
  information: 'information',
  claim: 'fichier de solde',
  returned: 'fichier retourné par le portail',
  model: 'modèle, non contrôlé',
  advance: 'demande d’avance, non contrôlée',
  overview:
    '{files} fichier(s) contrôlé(s) : {error} erreur(s), {warning} avertissement(s), {information} information(s)',
  'too-many-warnings': '{number} avertissements, {allowed} au maximum (--max-warnings).',
  'column-rule': 'règle',
  'column-error': 'erreur',
  'column-warning': 'avert.',
  'column-information': 'info',
  'rule-page': 'Détails : docs/rules/{code}.md',
} as const;

export type Key = keyof typeof fr;

const en: Readonly<Record<Key, string>> = {
  usage: `Checks Ségur balance claim files (BIO-LOINC).

Usage: solde check PATH… [options]   checks
       solde fix PATH… [options]     repairs what leaves no question open
       solde zip PATH… [options]     prepares the deposit: checks, archives, reports
       solde report PATH… [options]  makes a report on the deposit, to be read and printed
       solde rejected FILE           makes a new file of the refused claims of a returned one
       solde compare PATH…           compares the numbers of advances and balances
       solde import TABLE… --ans NUMBER --siret SIRET
                                     makes claim files of a CSV or XLSX file
       solde export PATH…            gives the claims as CSV, for Excel

  PATH                  a file, or a folder to search for JSON-*-*-*.json; behind “--” where
                        it begins with a dash

Options:
  --lang fr|en          language of the messages (the system’s)
  --help                this help
  --version             the version

Options of check, fix, zip, report and import:
  --rule CODE=LEVEL     level of a rule: off, information, warning or error; may be repeated
  --max-amount N        the amount above which a claim is pointed out (2917)
  --template FILE       the portal’s model, whose keys the claims must have

Option of check and zip:
  --max-warnings N      exit code 1 also when there are more than N warnings in all; zip does not
                        prepare a file that has more than N

Options of check:
  --format FORM         form of the result: text (without this option), json or sarif (SARIF 2.1.0)

Option of check, fix and report:
  --no-nearby           leave the pieces, archives and files nearby out

Option of fix, rejected and import:
  --dry-run             show what would be done, write nothing

Option of rejected:
  --unclear include|exclude
                        take in, or leave out, the claims whose answer is not clear

Options of zip:
  --force               replace the archives of this file that are there already
  --rename              give the file a name of today, where its own bears another day
  --max-size BYTES      size of the biggest archive (200000000)

Options of report:
  --format FORM         html (without this option), or json
  --output FILE         where to write it, “-” for standard output; else beside the file, by the
                        name JSON-…-rapport.html

Options of import:
  --ans NUMBER          the numeroAns of the header and of the files’ names
  --siret SIRET         the SIRET of the header
  --column HEADING=FIELD
                        what a column holds, by its heading or letter; may be repeated. Fields:
                        numeroASP, numeroEditeur, dateFacture, montantSegurHTFacture, beneficiaires,
                        piece:FACTURE, piece:VA, piece:CTX, piece, ignore (leaves it out)
  --out-dir FOLDER      where the files are made; else beside the table

Option of export:
  --output FILE         where to write it, “-” for standard output; else beside the file, by the
                        name JSON-….csv

Examples: solde check deposit --rule siret-cle=off --max-warnings 0
          solde fix deposit --dry-run
          solde report deposit/JSON-LOINC00001-20230301-001.json
          solde import clients.xlsx --ans LOINC00001 --siret 35600000009075 --dry-run

Exit codes:
  0  no file has an error
  1  there are errors, or more warnings than N; for fix and rejected, some are left;
     for compare, numbers do not agree; for zip, nothing is made; for import, what is
     written has some; for export, damaged claims are left out
  2  a path could not be read or written, or the command was not understood
`,
  'unknown-command': 'Unknown command: {name}. See “solde --help”.',
  'option-elsewhere': '“solde {order}” has no option {name}. See “solde --help”.',
  'path-dash': '{path}: a path that starts with a dash goes after “--”: “-- {path}”.',
  'value-dash': '{name}: a value that starts with a dash is written {name}={value}.',
  'unknown-option': 'Invalid option: {name}. See “solde --help”.',
  'option-without-value': '{name} takes no value. See “solde --help”.',
  'near-option': 'Unknown option: {name}. Did you mean {near}?',
  'value-format': '{name}: text, json or sarif.',
  'value-form': '{name}: html or json.',
  'value-output': '{name}: write --output FILE, or --output - for standard output.',
  'output-several': '--output {output}: only one file is possible, {number} were found.',
  'report-written': '{path}: report written to {output} ({verdict}).',
  'report-not-written': '{path}: report not written to {output} ({reason}).',
  'not-a-report': 'another file has that name',
  'value-template': '{name}: write --template FILE, the portal’s template.',
  'value-max-amount': '{name}: write a number of euros, for example --max-amount 2917.',
  'unreadable-template': 'Template {path} cannot be read ({reason}).',
  'value-ans': '{name}: write --ans NUMBER, 10 letters or digits.',
  'value-siret': '{name}: write --siret SIRET, 14 digits.',
  'value-out-dir': '{name}: write --out-dir FOLDER, where to create the files.',
  'value-column':
    '{name}: write --column HEADING=FIELD, where FIELD is numeroASP, numeroEditeur, dateFacture, montantSegurHTFacture, beneficiaires, piece:FACTURE, piece:VA, piece:CTX, piece or ignore.',
  'import-without-header': 'Add --ans NUMBER and --siret SIRET for the header of the files.',
  'column-absent': '{path}: no column “{heading}”. Headings: {headings}.',
  'import-summary': '{path}: {lines} row(s) read, {demandes} claim(s).',
  'import-ignored': 'ignored',
  'import-written': '{path}: written, {demandes} claim(s).',
  'import-would-be-written': '{path}: would be written, {demandes} claim(s).',
  'import-problem': '  row {line} of the table: {level} {code}: {message} ({file})',
  'import-problem-header': '  header: {level} {code}: {message} ({file})',
  'import-others': '  … and {number} more.',
  'nothing-written': 'Nothing is written.',
  exported: '{path}: {demandes} claim(s) in {output}.',
  'value-lang': '{name}: fr or en.',
  'value-rule': '{name}: write --rule CODE=LEVEL, for example --rule siret-cle=off.',
  'value-max-size': '{name}: write a number of bytes from 1 to 209715200, for example --max-size 50000000.',
  'value-max-warnings': '{name}: write a whole number, for example --max-warnings 0.',
  'unknown-rule': '--rule {value}: unknown rule {code}. See the codes shown by “solde check”.',
  'near-rule': '--rule {value}: unknown rule {code}. Did you mean {near}?',
  'unknown-level': '--rule {value}: unknown level {level}. Write off, information, warning or error.',
  'without-path': 'Name a file or folder: “solde {order} PATH…”.',
  'without-file': 'Name the file returned by the portal: “solde rejected FILE”.',
  'without-table': 'Name a table: “solde import TABLE… --ans NUMBER --siret SIRET”.',
  fixed: '{path}: fixed; {before} error(s) or warning(s) before, {after} after.',
  'would-be-fixed': '{path}: would be fixed; {before} error(s) or warning(s) before, {after} after.',
  'nothing-to-fix': '{path}: no safe fix; {after} error(s) or warning(s).',
  'not-written': '{path}: not written, nothing is changed ({reason}).',
  'not-fixed': '{path}: not fixed ({reason}).',
  'to-save': 'not in UTF-8: save it as UTF-8 first',
  'not-prepared': '{path}: nothing is prepared; {errors} error(s), {obstacles} other obstacle(s).',
  renamed: '{path}: renamed to {name}.',
  'old-archives-there': 'Archives under the old name: {names}. Do not submit them.',
  'no-name': '{path}: no name of today is free.',
  'to-rename': 'To rename it to {name}: --rename.',
  'to-replace': 'To replace them: --force.',
  'value-unclear': '{name}: write --unclear include or --unclear exclude.',
  'one-path-only': 'Name one file only: “solde {order} FILE”.',
  'rejected-done': '{path}: created from {source}, claim(s) {lines}; {errors} error(s) to fix. Start at {location}.',
  'rejected-would-be-done': '{path}: would be created from {source}, claim(s) {lines}; {errors} error(s) to fix.',
  'rejected-unclear':
    '{path}: nothing is written, these responses are unclear. Add --unclear include or --unclear exclude.',
  'unclear-line': '  claim {line}: {answer}',
  refusal: '{path}: {reason}',
  unreadable: '{path}: cannot be read ({reason}).',
  absent: 'no such path',
  'name-bytes': 'name not in UTF-8: rename it',
  'neither-file-nor-folder': 'neither a file nor a folder',
  'no-file': 'no JSON-*-*-*.json file in this folder',
  'too-large': '{size} MB, at most {limit} MB',
  error: 'error',
  warning: 'warning',
  information: 'information',
  claim: 'claim file',
  returned: 'file returned by the portal',
  model: 'template, not checked',
  advance: 'advance request, not checked',
  overview: '{files} file(s) checked: {error} error(s), {warning} warning(s), {information} note(s)',
  'too-many-warnings': '{number} warnings, at most {allowed} (--max-warnings).',
  'column-rule': 'rule',
  'column-error': 'error',
  'column-warning': 'warning',
  'column-information': 'info',
  'rule-page': 'Details: docs/rules/{code}.md',
};

/** What a text fills in. */
export type TextArgs = Readonly<Record<string, string | number>>;

/** A text of the terminal, its `{names}` filled in; nothing in them steers the terminal. */
export function say(language: Language, key: Key, args: TextArgs = {}): string {
  const plain = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'string' ? plainOf(name, value) : value,
  ]);
  return fill(language === 'fr' ? fr[key] : en[key], Object.fromEntries(plain), language);
}

/** The arguments that are paths, or names of files. */
const PATHS: ReadonlySet<string> = new Set(['path', 'output', 'source', 'location', 'name', 'file']);

function plainOf(name: string, value: string): string {
  return PATHS.has(name) ? namedOnOneLine(value) : named(value);
}
