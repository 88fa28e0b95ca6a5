import type { Wordings } from './wordings.ts';

/** Every wording of every rule, in English. */
export const en: Wordings = {
  'json-syntaxe': {
    html: 'The text is escaped for HTML: “&quot;” instead of quotes. Take the text from before that, or undo it.',
    vide: 'The file is empty: a claim file is a JSON object “{ … }”.',
    'pas-json': 'This text is not JSON: a claim file begins with “{”.',
    tronque: 'The file stops here, before its end: what followed is lost. Export or copy all of it again.',
    'demande-non-fermee': 'The claim is not closed: “{texte}” is missing.',
    'texte-apres': 'There is text after the end of the JSON: remove it.',
    'objet-apres':
      'Another object “{ … }” stands behind the end of the JSON: a file holds only one. Put all claims into lignesImport, or remove the copy.',
    'ferme-trop-tot':
      '“{texte}” closes the claim too early: what follows is no longer part of it. Remove it, or put the opening back.',
    profondeur: 'More than 100 nested levels: no claim file needs them, and what is inside is not read further.',
    'virgule-finale': 'Comma before a closing bracket: JSON allows none after the last element. Remove it.',
    'virgule-manquante': 'A comma is missing after this value.',
    'point-virgule': 'A semicolon instead of a comma or a colon.',
    'virgule-en-trop': 'Comma with no value before it: remove it.',
    'deux-points-manquants': '“:” is missing between the key “{texte}” and its value.',
    'cle-sans-guillemets': 'The key {texte} must stand in straight quotes: "{texte}".',
    'cle-manquante': 'This value has no key: in an object each value is written "key": value.',
    'valeur-manquante': 'The key “{texte}” has no value.',
    'accolade-ouvrante': 'An opening brace “{{” is missing here.',
    'accolade-manquante': 'A closing brace “}}” is missing here.',
    'crochet-manquant': 'A closing bracket “]” is missing here.',
    'fermeture-en-trop': '“{texte}” closes something that is not open: remove it, or put the opening back.',
    commentaire: 'JSON allows no comments: remove it, the portal would reject the whole file.',
    'espace-interdit':
      'Invisible character {code} (no-break space or the like): JSON allows only ordinary spaces here.',
    echappement: '“{texte}” is not a valid JSON escape: write “\\\\” for a backslash.',
    apostrophes: 'Text in single quotes: JSON allows only straight double quotes, "{texte}".',
    'guillemets-typographiques': 'Typographic quotes: JSON allows only straight double quotes, "{texte}".',
    'guillemet-interne': 'A quote inside the text: write it \\".',
    'guillemet-manquant': 'The closing quote of this text is missing.',
    'saut-de-ligne': 'A line break inside a text: write it \\n, or put the text on one line.',
    'caractere-de-controle': 'A tab or control character inside a text: write it \\t, or remove it.',
    constante: '{texte} is not JSON (Python, JavaScript, or another case): write {attendu}.',
    'nombre-impossible':
      '{texte} does not exist in JSON: the script’s computation gave no number. Write the real value.',
    'texte-sans-guillemets': 'Text without quotes: write "{texte}".',
    'zero-initial':
      'A JSON number does not begin with a zero: {texte}. An identifier is written in quotes; an amount or a line number, without that zero.',
    'virgule-decimale': 'Decimal comma in {texte}: JSON wants a point, {attendu}.',
    'nombre-ecriture': '{texte} is not a JSON number: digits and a decimal point, without space, plus sign or unit.',
    inattendu: 'Unexpected text: “{texte}”.',
    gabarit: '“{texte}” is a template’s placeholder that nothing took the place of: write the value there.',
    programme: '“{texte}” is code of a program, not a JSON value: write the value that it gives.',
    parentheses: 'A JSON list stands in square brackets, “[ … ]”, not as in {texte}.',
    conflit: 'A merge conflict is not resolved (“{texte}”): keep one of the versions and remove the marker lines.',
    'texte-avant':
      'Text that is not JSON stands before the object (“{texte}”): the file begins with “{{” and ends with “}}”.',
    cellule:
      'The JSON was saved as a cell of a spreadsheet: in quotes, its own ones doubled. Take the text from before that, or undo it.',
    barres:
      'The quotes have a backslash before them, as in a program’s text. Take the text from before that, or undo it.',
    'guillemets-echappes': 'Quotes written {ecrit}, as in another language: JSON wants "{texte}".',
    'virgule-pour-deux-points': 'A comma instead of “:” between the key “{texte}” and its value.',
    'deux-points-en-trop': '“{texte}” too many: one “:” parts a key from its value, none follows it. Remove it.',
    'fermeture-autre': '“{texte}” closes here what another sign opened: write “{attendu}”.',
    'liste-sans-crochets': 'Several values for one key ({texte}): a list is written between square brackets, “[ … ]”.',
    'lignes-prefixees': 'Every line begins with “{texte}”, as in a mail or a listing: remove it from all lines.',
    'texte-derriere': '“{texte}” has no place behind this value: remove it, or correct the value.',
    'crochet-ouvrant': 'An opening bracket “[” is missing before this value: the list is only closed.',
  },
  'json-encodage': {
    bom: 'The file begins with a byte order mark (BOM), which JSON forbids: save it as “UTF-8” without BOM.',
    utf16: 'The file is in UTF-16: save it as UTF-8.',
    utf32: 'The file is in UTF-32: save it as UTF-8.',
    latin1: 'Byte {octet} is not UTF-8 (probably Windows-1252 or Latin-1, “{texte}”): save the file as UTF-8.',
    binaire: 'The file holds zero bytes: this is no JSON text.',
  },
  'non-controle': {
    taille:
      'The file weighs {taille} MB: beyond {limite} MB it is not checked. A claim file of 200 claims weighs less than 1 MB.',
    ferme:
      'The file weighs {taille} MB: beyond {limite} MB it is only checked once it is open. Open it, or run solde check.',
    voisins: 'Not checked near the file: {raisons}.',
    autres:
      'Problems that are not shown, besides these: {nombre}. First repair those that are: each rule at fault shows one at least.',
  },
  'structure-type': {
    racine: 'A claim file is a JSON object “{ … }” with impId, numeroAns, SIRET and lignesImport.',
    'racine-enveloppee': 'The file stands in brackets “[ … ]”: remove them, a claim file is an object.',
    'racine-sous-cle':
      'The file stands under a key “{cle}”: remove it with its braces, a claim file begins with impId, numeroAns, SIRET and lignesImport.',
    'racine-demande':
      'The file is a claim by itself: put it into “lignesImport”, with impId, numeroAns and SIRET around it (2.2).',
    'racine-liste':
      'The file is a list: the claims go into “lignesImport”, with impId, numeroAns and SIRET around it (2.2).',
    'bloc-liste': 'This block stands in a list “[ … ]”: remove the brackets, a block is an object “{ … }” (2.2).',
    'liste-de-demandes':
      'The claims stand in one list more “[ … ]”: remove these brackets, they are the elements of lignesImport.',
    'demande-null': 'An element of lignesImport is null: put a claim there, an object “{ … }”, or remove the element.',
    'demande-objet': 'Each element of lignesImport is a claim, an object “{ … }”; found: {valeur}.',
    'piece-objet':
      'Each supporting document is an object with nomFichier, formatFichier and typeFichier; found: {valeur}.',
    'piece-null':
      'A supporting document is null: put an object with nomFichier, formatFichier and typeFichier there, or remove the element.',
    'beneficiaire-null':
      'A beneficiary is null: write its FINESS number (géographique), a text of 9 characters, or remove the element.',
    'null-obligatoire': '“{cle}” is null, but a value is mandatory: {attendu} is expected.',
    'liste-attendue': '“{cle}” must be a list “[ … ]”, even for a single element; found: {valeur}.',
    'nombre-au-lieu-de-texte': '“{cle}” is a number, {valeur}: a text is expected, in quotes, "{valeur}".',
    'nombre-decimales':
      '“{cle}” is a number, {valeur}: a text is expected, in quotes and without decimals, "{attendu}".',
    'nombre-asp': '“{cle}” is a number, {valeur}: a text is expected, FINBIO and 6 digits, in quotes.',
    'nombre-date': '“{cle}” is a number, {valeur}: the date of the invoice is expected, a text "DD/MM/YYYY".',
    'date-tableur':
      '“{cle}” is a number, {valeur}, probably a spreadsheet’s day number: write the date of the invoice, a text "DD/MM/YYYY".',
    nombre: '“{cle}” is a number, {valeur}: a text is expected, in quotes.',
    'zeros-perdus': '“{cle}” is a number, {valeur}: a text is expected, {perdu}.',
    'ecriture-scientifique':
      '“{cle}” is written {valeur}, in scientific notation (spreadsheet): digits may be lost. Take the number from its source again, as text.',
    'texte-au-lieu-de-nombre': '“{cle}” is a text, {valeur}: a number is expected, without quotes.',
    'texte-a-recrire': '“{cle}” is a text, {valeur}: a number is expected, without quotes, {ecriture}{juste}.',
    'texte-vide': '“{cle}” is an empty text: {attendu} is expected.',
    'texte-null': '“{cle}” is the text {valeur}, where a program had no value: {attendu} is expected.',
    autre: '“{cle}” is {trouve}, {valeur}: {attendu} is expected.',
  },
  'balise-manquante': {
    obligatoire: '“{cle}” is missing; it is mandatory (3.2).',
    fixe: '“{cle}” is missing; it is mandatory (3.2): "{cle}": {fixe}.',
    demande: 'The claim is empty: all of its keys are missing (3.2). Fill it in, or remove it.',
    nulle: '“{cle}” is missing: the model always has it, "{cle}": {fixe} (3.2).',
  },
  'balise-inconnue': {
    casse: 'The key “{cle}” is in the wrong case: “{attendu}” (3.2).',
    accent: 'The key “{cle}” is written “{attendu}”, without accent, space or dash (3.2).',
    caracteres: 'The key “{cle}” is written “{attendu}” (3.2).',
    'mal-decodee': 'The key “{cle}” is written “{attendu}” (3.2): a program decoded it wrongly.',
    faute: 'The key “{cle}” is unknown: “{attendu}”? (3.2)',
    graphie:
      'The key “{cle}” is another spelling of “{attendu}”, which the document prints (3.2): keep the one of the portal’s model.',
    'demandes-ailleurs':
      'The key “{cle}” holds claims: put them into “{attendu}”, which is there already, and remove “{cle}” (3.2).',
    ailleurs: 'The key “{cle}” does not belong here but on another level of the file (3.2).',
    inconnue:
      'The key “{cle}” is not in the model (3.2): rename it if its value is that of a missing key, else remove it.',
  },
  'lignes-nombre': {
    aucune: 'lignesImport is empty: a claim file holds at least one claim.',
    'sans-nombre': 'More than {nombre} claims: a file holds at most 200 (2.1), and only the first are checked.',
    trop: '{nombre} claims: a file holds at most 200 (2.1). Spread the claims over several files.',
  },
  'num-ligne': {
    entier: 'numLigne is written in digits, without point or exponent: {attendu} instead of {valeur}.',
    bornes: 'numLigne is {valeur}: lines are numbered from 1 to 200, and this is number {attendu}.',
    premiere: 'numLigne is {valeur}: the first claim of a file has number 1 (3.2).',
    suite: 'numLigne is {valeur}: numbers go up by one, {attendu} is expected (3.2).',
  },
  'numero-editeur-double': {
    double:
      'numeroEditeur "{valeur}" is already that of line {ligne}: it must be unique, it links the claim to its documents (3.2).',
    copie:
      'This claim is that of line {ligne}: the same numeroEditeur "{valeur}", the same numeroASP. Remove it, or give it its own numbers (3.2).',
    premier: 'First claim with this number.',
  },
  'date-format': {
    semblables: 'dateFacture {valeur}: write "{attendu}" (DD/MM/YYYY).',
    vide: 'dateFacture is empty: the date of the invoice is written "DD/MM/YYYY".',
    iso: 'dateFacture {valeur} is the wrong way round (year, month, day): write "{attendu}" (DD/MM/YYYY).',
    tirets: 'dateFacture {valeur} has dashes: write "{attendu}" (DD/MM/YYYY).',
    points: 'dateFacture {valeur} has points: write "{attendu}" (DD/MM/YYYY).',
    espaces: 'dateFacture {valeur} holds spaces: write "{attendu}" (DD/MM/YYYY).',
    court: 'dateFacture {valeur}: day and month have two digits, "{attendu}" (DD/MM/YYYY).',
    separateurs: 'dateFacture {valeur}: write "{attendu}", with slashes (DD/MM/YYYY).',
    fuseau: 'dateFacture {valeur} has a time zone: only the date is expected, "{attendu}" (DD/MM/YYYY).',
    'annee-courte': 'dateFacture {valeur}: the year has four digits, "{attendu}" (DD/MM/YYYY).',
    'sans-separateur': 'dateFacture {valeur} has no slashes: write "{attendu}" (DD/MM/YYYY).',
    heure: 'dateFacture {valeur} includes a time: only the date is expected, "{attendu}" (DD/MM/YYYY).',
    'heure-ailleurs':
      'dateFacture {valeur} includes a time: only the date is expected (DD/MM/YYYY), the one written on the invoice.',
    'mois-premier': 'dateFacture {valeur} has the month before the day: write "{attendu}" (DD/MM/YYYY).',
    'numero-de-serie': 'dateFacture {valeur} is a spreadsheet’s day number: write the invoice’s date "DD/MM/YYYY".',
    lettres: 'dateFacture {valeur} has its month in letters: write "{attendu}" (DD/MM/YYYY).',
    'texte-null':
      'dateFacture is the text {valeur}, where a program had no date: write the date of the invoice, "DD/MM/YYYY".',
    inexistante: 'dateFacture {valeur} is no day that exists; the date of the invoice is written DD/MM/YYYY.',
    autre: 'dateFacture {valeur}: a date written DD/MM/YYYY is wanted, such as "13/02/2023".',
  },
  'date-calendrier': {
    jour: 'dateFacture {valeur} does not exist: {mois} {annee} goes from 1 to {jours}.',
    mois: 'dateFacture {valeur} does not exist: there is no month {mois}.',
    annee: 'dateFacture {valeur}: the year {annee} is impossible.',
  },
  'date-future': {
    aujourdhui: 'dateFacture {valeur} is in the future: the invoice is issued before the deposit.',
    depot: 'dateFacture {valeur} is after the day of the deposit that the file’s name tells, {depot} (3.3).',
  },
  'montant-format': {
    'sans-decimales': 'montantSegurHTFacture {valeur}: two digits after the point, even 00: {attendu} (3.2).',
    decimales: 'montantSegurHTFacture {valeur}: two digits after the point, no more and no fewer: {attendu} (3.2).',
    exposant: 'montantSegurHTFacture {valeur}: without exponent, {attendu} (3.2).',
    'trop-precis':
      'montantSegurHTFacture {valeur}: two digits after the point (3.2). Take the amount of the invoice, rounded to the cent.',
  },
  'montant-valeur': {
    nul: 'montantSegurHTFacture {valeur}: the amount must be over zero.',
    plafond:
      'montantSegurHTFacture {valeur}: more than the maximum of {maximum} € without tax (3.1); it could be refused.',
  },
  'finess-format': {
    semblables: 'FINESS number {valeur}: write "{attendu}".',
    vide: 'Empty FINESS number: write the 9 characters of the number (géographique), or remove the element.',
    'texte-null':
      'Beneficiary {valeur}, where a program had no number: write the 9 characters of the FINESS number (géographique), or remove the element.',
    espaces: 'FINESS number {valeur}: write it without space or separator, "{attendu}".',
    minuscule: 'FINESS number {valeur}: its letter is a capital, "{attendu}".',
    'lettre-o': 'FINESS number {valeur}: a letter O instead of the digit zero, "{attendu}"?',
    decimales: 'FINESS number {valeur}: write it without decimals, "{attendu}".',
    plusieurs: 'Several FINESS numbers in one text, {valeur}: one text for each, commas between them.',
    'texte-autour': 'FINESS number {valeur}: the number alone is expected, "{attendu}".',
    siret: 'FINESS number {valeur}: 14 digits are a SIRET. A FINESS number (géographique) has 9 characters.',
    'ecriture-scientifique':
      'FINESS number {valeur}: scientific notation (spreadsheet), digits may be lost. Take the number from its source again.',
    huit: 'FINESS number {valeur}: 8 characters instead of 9; a leading zero is missing, or the last digit, its key.',
    longueur: 'FINESS number {valeur}: {longueur} characters instead of 9.',
    caracteres: 'FINESS number {valeur}: a digit, a digit or capital letter, then 7 digits.',
  },
  'valeur-fixe': {
    texte: '“{cle}” is the text {valeur}: write {attendu}, without quotes (3.2).',
    vide: '“{cle}” is an empty text: write {attendu} (3.2).',
    'texte-true': '“{cle}” is the text {valeur}: for LOINC software the value is {attendu}, without quotes (3.2).',
    'null-au-lieu-de-false': '“{cle}” is null: for LOINC software the value is {attendu} (3.2).',
    true: '“{cle}” is true: for LOINC software the value is {attendu} (3.2).',
    autre: '“{cle}” is {valeur}: the value is always {attendu} (3.2).',
    'donnee-par-asp': '“{cle}” bears the reference that ASP gave: set it back to {attendu} before another deposit.',
  },
  'numero-ans': {
    semblables: 'numeroAns {valeur}: write "{attendu}".',
    vide: 'numeroAns is not filled in, {valeur}: write the 10 characters of the ANS listing number.',
    espaces: 'numeroAns {valeur}: write it without space or dash, "{attendu}".',
    'ecriture-scientifique':
      'numeroAns {valeur}: scientific notation (spreadsheet), digits may be lost. Take the number from its source again.',
    longueur: 'numeroAns {valeur}: {longueur} characters instead of 10 (3.2).',
    caracteres: 'numeroAns {valeur}: letters without accents and digits only, it stands in the file’s name (3.3).',
  },
  'siret-format': {
    semblables: 'SIRET {valeur}: write "{attendu}".',
    vide: 'SIRET is not filled in, {valeur}: write the 14 digits of the vendor’s number.',
    zeros: 'SIRET {valeur}: there is no number of 14 zeros.',
    espaces: 'SIRET {valeur}: write it without space or separator, "{attendu}".',
    decimales: 'SIRET {valeur}: write it without decimals, "{attendu}".',
    'ecriture-scientifique':
      'SIRET {valeur}: scientific notation (spreadsheet), digits may be lost. Take the number from its source again.',
    'lettre-o': 'SIRET {valeur}: a letter O instead of the digit zero, "{attendu}"?',
    siren: 'SIRET {valeur}: 9 digits are a SIREN; the 5 digits of the establishment are missing.',
    longueur: 'SIRET {valeur}: {longueur} digits instead of 14.',
    caracteres: 'SIRET {valeur}: 14 digits are expected.',
  },
  'siret-cle': {
    cle: 'SIRET {valeur}: its check digit is wrong; a digit was probably mistyped.',
  },
  'type-action': {
    semblables: 'typeAction {valeur}: write "{attendu}".',
    casse: 'typeAction {valeur}: it is a single capital letter, "C" (3.2).',
    autre: 'typeAction is {valeur}: the only possible value is "C", creation of a claim (3.2).',
  },
  'numero-asp-format': {
    semblables: 'numeroASP {valeur}: write "{attendu}".',
    vide: 'numeroASP is not filled in, {valeur}: write the file number that ASP gave the advance, FINBIO and 6 digits.',
    ecriture: 'numeroASP {valeur}: write it in capitals, without space or dash, "{attendu}" (3.2).',
    'lettre-o': 'numeroASP {valeur}: a letter O instead of the digit zero, "{attendu}"? (3.2)',
    couloir: 'numeroASP {valeur} is of another corridor: in biology, FINBIO and 6 digits (3.2).',
    chiffres: 'numeroASP {valeur}: 6 digits are expected behind FINBIO, found: {nombre} (3.2).',
    autre: 'numeroASP {valeur}: FINBIO and 6 digits are expected (3.2).',
  },
  'numero-editeur-format': {
    semblables: 'numeroEditeur {valeur}: write "{attendu}".',
    vide: 'numeroEditeur is not filled in, {valeur}: write the 5 characters of the number given to the advance.',
    espaces: 'numeroEditeur {valeur}: write it without space or dash, "{attendu}".',
    zeros: 'numeroEditeur {valeur}: 5 characters are expected, "{attendu}"? (3.2)',
    longueur: 'numeroEditeur {valeur}: {longueur} characters instead of 5 (3.2).',
    caracteres:
      'numeroEditeur {valeur}: letters without accents and digits only, it stands in the names of the documents (3.3).',
  },
  traitement: {
    acceptee: 'The portal’s answer: {valeur}.',
    refusee:
      'Claim refused by the portal: {valeur}. Mend the claim, and set codeTraitement and libelleTraitement back to null in the new file.',
    incertaine: 'The portal’s answer: {valeur}. This label does not clearly say whether the claim is accepted.',
    code: 'The portal’s answer: code {valeur}.',
    'a-null': '“{cle}” is {valeur}: the vendor writes null (3.2).',
  },
  'beneficiaires-vide': {
    aucun: 'beneficiaires is empty: at least one FINESS number (géographique) is expected (3.2).',
  },
  'finess-cle': {
    cle: 'FINESS number {valeur}: its check digit (the last one) is wrong; a digit was probably mistyped.',
  },
  'finess-departement': {
    inconnu: 'FINESS number {valeur}: no department has the code {departement}.',
  },
  'finess-double': {
    double: 'FINESS number {valeur}: it is in this claim already. Remove the double.',
  },
  'format-fichier': {
    vide: 'formatFichier is not filled in, {valeur}: "PDF", "PNG" or "JPG" (3.2).',
    ecriture: 'formatFichier {valeur} is written "{attendu}" (3.2).',
    autre: 'formatFichier {valeur}: only "PDF", "PNG" and "JPG" are accepted (3.2).',
  },
  'type-fichier': {
    vide: 'typeFichier is not filled in, {valeur}: "FACTURE", "VA" or "CTX" (3.2).',
    ecriture: 'typeFichier {valeur} is written "{attendu}" (3.2).',
    catalogue: 'typeFichier {valeur}: the table (3.2) asks for "CTX"; the document also writes CT, CT1, CT2… (3.3).',
    autre: 'typeFichier {valeur}: "FACTURE", "VA" or "CTX" (3.2).',
  },
  'json-cle-double': {
    egales: 'The key “{cle}” stands twice in one object, with the same value: remove one.',
    differentes: 'The key “{cle}” stands twice in one object, with two values: nobody can know which one counts.',
    premiere: 'The first time.',
  },
  'balise-double': {
    double: 'The key “{cle}” is there twice, in two places: remove one.',
    premiere: 'The first time.',
  },
  'disposition-mixte': {
    autre: 'The blocks of this claim are laid out otherwise than those of the first (2.2).',
    modele: 'The blocks of this claim are not laid out as in the model that solde.modele names (2.2).',
  },
  'logiciel-autre': {
    autre: 'All documents are named for another software ({logiciel}): its own rules are not known here (2.1).',
  },
  'logiciels-melanges': {
    melange:
      'This claim is for {autre}, others are for {logiciel}: a file holds claims for one type of software only (2.1).',
    premier: 'Claim for {logiciel}.',
  },
  'numero-asp-double': {
    double: 'numeroASP "{valeur}" is already that of line {ligne}: each claim has its own file number (3.4).',
    premier: 'First claim with this number.',
  },
  'finess-autre-demande': {
    double:
      'FINESS number "{valeur}": it is a beneficiary of line {ligne} already; an installation is paid only once (3.1).',
    premier: 'First claim with this beneficiary.',
  },
  'finess-hors-avance': {
    hors: '{valeur} is not among the beneficiaries of the advance "{editeur}", line {ligne} of {fichier}: correct or remove it.',
    tous: 'None of these beneficiaries is in the advance "{editeur}", line {ligne} of {fichier}: check the numeroEditeur, then them.',
    avance: 'The beneficiaries of the advance.',
  },
  'piece-double': {
    double: 'nomFichier "{valeur}" is already that of a document of line {ligne}: a document is named only once (3.3).',
    premier: 'First document of this name.',
  },
  'pieces-requises': {
    aucune:
      'The invoice and the certificate of verified fitness are missing: a document of type FACTURE and one of type VA (3.1).',
    facture: 'The invoice is missing: a document of type FACTURE (3.1).',
    va: 'The certificate of verified fitness is missing: a document of type VA (3.1).',
  },
  'facture-multiple': {
    plusieurs:
      'Several invoices in the claim: one is foreseen (3.1). If the amount is their sum (3.2), put them together into one PDF.',
  },
  'nom-fichier': {
    semblables: 'nomFichier {valeur}: write "{attendu}" (3.3).',
    vide: 'nomFichier is empty: BIO-{logiciel}-Va1-CODE-numeroEditeur.format (3.3){juste}.',
    'texte-null':
      'nomFichier is the text {valeur}, where a program had no name: BIO-{logiciel}-Va1-CODE-numeroEditeur.format (3.3){juste}.',
    dossier: 'nomFichier {valeur} holds a folder: only the file’s name is expected (3.3){juste}.',
    longueur: 'nomFichier {valeur}: {longueur} characters, fewer than 50 are allowed (3.2){juste}.',
    forme:
      'nomFichier {valeur} does not follow the naming rule BIO-{logiciel}-Va1-CODE-numeroEditeur.format (3.3){juste}.',
    logiciel: 'nomFichier {valeur} is named for {autre}: in a {logiciel} claim, BIO-{logiciel}-Va1-… (3.3){juste}.',
    code: 'nomFichier {valeur}: there is no code {code}, but FACTURE, VA or CT1, CT2… (3.3){juste}.',
    extension: 'nomFichier {valeur}: the extension .{extension} is not allowed, but .pdf, .png or .jpg (3.3){juste}.',
    catalogue: 'nomFichier {valeur}: the catalogue is numbered, CT1, CT2… (3.3){juste}.',
    casse:
      'nomFichier {valeur} is not in the case of the naming rule BIO-{logiciel}-Va1-CODE-numeroEditeur.format (3.3){juste}.',
  },
  'nom-fichier-editeur': {
    autre: 'nomFichier {valeur} bears the number {numero}, but the claim’s numeroEditeur is {editeur} (3.3).',
    toutes: 'numeroEditeur is {editeur}, but all documents of the claim bear the number {numero} (3.3).',
    piece: 'The first of these documents.',
    editeur: 'The claim’s number.',
  },
  'nom-fichier-type': {
    autre: 'nomFichier {valeur} does not agree with typeFichier {type} (3.3).',
    type: 'The document’s type.',
  },
  'nom-fichier-format': {
    autre: 'nomFichier {valeur} does not agree with formatFichier {format} (3.3).',
    format: 'The document’s format.',
  },
  'nom-json': {
    copie: 'The file is named “{nom}”, like a copy: “{attendu}” (3.3).',
    casse: 'The file is named “{nom}”, not in the case of the norm: “{attendu}” (3.3).',
    jour: 'The file is named “{nom}”, but {jour} is no day that exists: JSON-numeroAns-AAAAMMJJ-NNN.json, year, month, day (3.3).',
    numero: 'The file is named “{nom}”, but the files of a day are numbered from 001 (3.3).',
    forme:
      'The file is named “{nom}”: the norm is JSON-numeroAns-AAAAMMJJ-NNN.json, with the day of the deposit (year, month, day), for example “{attendu}” (3.3).',
  },
  'nom-json-ans': {
    autre: 'numeroAns is "{ans}", but the file’s name bears the number {nom}: they must be the same (3.3).',
  },
  'nom-json-suite': {
    un: 'File {absents} of the same day is not in the folder of “{nom}”: the files of a day follow each other from 001 (3.3).',
    plusieurs:
      'Files {absents} of the same day are not in the folder of “{nom}”: the files of a day follow each other from 001 (3.3).',
  },
  'pieces-absentes': {
    une: 'The document of this file is not near it: neither in its folder, nor in a direct subfolder, nor in a zip archive.',
    aucune:
      'None of the {nombre} documents of this file is near it: neither in its folder, nor in a direct subfolder, nor in a zip archive.',
  },
  'piece-introuvable': {
    absente:
      'The document "{valeur}" is not near the file: neither in its folder, nor in a direct subfolder, nor in a zip archive.',
    proche: 'The document "{valeur}" is not near the file, but "{proche}" is: write that name, or rename that file.',
  },
  'piece-casse': {
    casse: 'The document is spelt otherwise on the disk, {lieu}: write "{trouve}", or rename that file (case matters).',
    'casse-disque':
      'The document is spelt otherwise on the disk, {lieu}: rename “{trouve}” there to “{attendu}” (case matters).',
  },
  'piece-poids': {
    trop: 'The document {lieu} weighs {taille} MB: 3 MB at most (3.2). Make it smaller, or scan it less finely.',
    limite:
      'The document {lieu} weighs {taille} MB: the text says 3 MB at most (3.2), and 1 MB may be 1,000,000 bytes there.',
  },
  'piece-vide': {
    vide: 'The document {lieu} is empty (0 bytes): put the real document in its place.',
  },
  'piece-contenu': {
    autre:
      'The document {lieu} is not a {attendu} file but {format}: convert it to {attendu}, another extension is not enough.',
    inconnu: 'The document {lieu} does not begin as a {attendu} file: it is damaged, or of another format.',
  },
  'piece-orpheline': {
    une: 'The document {lieux} bears the number of this claim, which does not name it: add it to piecesJustificatives, or take this file away.',
    plusieurs:
      '{nombre} documents bear the number of this claim, which does not name them, {lieux}: add them to piecesJustificatives, or take these files away.',
    'une-sans-demande':
      'No claim names the document {lieux}, neither here nor in the files nearby: add it to its claim, or take this file away.',
    'sans-demande':
      'No claim names these {nombre} documents, neither here nor in the files nearby, {lieux}: add them to their claims, or take these files away.',
  },
  'zip-poids': {
    trop: 'The archive {lieu} weighs {taille} MB: 200 MB at most (2.1). Spread the documents over several archives.',
    limite:
      'The archive {lieu} weighs {taille} MB: the text says 200 MB at most (2.1), and 1 MB may be 1,000,000 bytes there.',
  },
  'zip-incomplet': {
    absente: 'The document {lieu} is in no archive, while others of this file are in {archives}: add it (2.1).',
  },
  'asp-deja-utilise': {
    demande:
      'numeroASP "{valeur}" is already that of line {ligne} of {fichier}: each claim has its own file number (3.4).',
    retourne:
      'numeroASP "{valeur}" is already that of line {ligne} of {fichier}, which the portal gave back without refusing it: do not deposit it twice.',
    copie: 'This file has the same claims as {fichier}, it is a copy of it: deposit only one of the two.',
    'copie-retournee':
      'This file has the same claims as {fichier}, which the portal returned without refusing them: do not deposit them twice.',
    autre: 'The claim that has this number already.',
    premiere: 'The first of these claims.',
  },
  'asp-editeur-incoherent': {
    asp: 'numeroASP "{asp}": on line {ligne} of {fichier}, the numeroEditeur "{editeur}" goes with "{autre}"; both numbers are those of the advance (3.2).',
    editeur:
      'numeroEditeur "{editeur}": on line {ligne} of {fichier}, the numeroASP "{asp}" goes with "{autre}"; both numbers are those of the advance (3.2).',
    autre: 'The other claim.',
  },
  'reponse-portail': {
    acceptee: 'Answer of the portal, in {fichier}: {valeur}.',
    refusee:
      'Claim refused by the portal: {valeur}, in {fichier}. Correct it and submit it again, in another file (1.2).',
    incertaine:
      'Answer of the portal, in {fichier}: {valeur}. This label does not clearly say whether the claim is accepted.',
    code: 'Answer of the portal, in {fichier}: code {valeur}.',
    'autres-demandes':
      '{fichier}, which the portal returned, does not have the same claims as this file ({communes} in common, of {nombre} here and {rendues} there): its answers are not shown here.',
    reponse: 'The answer of the portal.',
    premiere: 'The first claim of the returned file.',
  },
};

export const enMots: Readonly<Record<string, string>> = {
  'nom-juste': ': write "{nom}"',
  'ecriture-number': 'with a decimal point, without space or unit',
  'ecriture-integer': 'in digits alone, without leading zero',
  'perdu-zeros': 'and leading zeros have probably been lost. Put them back, and quotes around',
  'perdu-finess': 'of 9 characters. Put back the leading zero, or the last digit, the key, and quotes around',
  'valeur-juste': ': {valeur}',
  megaoctets: '{entier}.{decimales}',
  'avec-repere': 'It is a placeholder that nothing replaced: write the real value.',
  'avec-caracteres': 'It contains {caracteres}.',
  caractere: '{code} ({nom})',
  'autres-caracteres': 'and {nombre} others',
  'mal-decode': 'UTF-8 that was read as Latin-1: “{texte}”',
  'caractere-cyrillique': 'Cyrillic letter, like “{lettre}”',
  'caractere-grecque': 'Greek letter, like “{lettre}”',
  'caractere-turque': 'Turkish letter, like “{lettre}”',
  'caractere-ligature': 'letters tied together',
  'caractere-pleine-chasse': 'full-width “{lettre}”',
  'caractere-mathematique': 'mathematical “{lettre}”',
  'caractere-tiret-conditionnel': 'soft hyphen, invisible',
  'caractere-espace-sans-chasse': 'zero-width space, invisible',
  'caractere-antiliant': 'zero-width non-joiner, invisible',
  'caractere-liant': 'zero-width joiner, invisible',
  'caractere-gluon': 'word joiner, invisible',
  'caractere-bom': 'BOM, invisible',
  'caractere-sens-de-lecture': 'direction mark, invisible',
  'caractere-invisible': 'invisible character',
  'caractere-espace-insecable': 'no-break space',
  'caractere-espace-fine': 'thin space',
  'caractere-autre-espace': 'typographic space',
  'caractere-trait-union': 'typographic hyphen',
  'caractere-trait-union-insecable': 'no-break hyphen',
  'caractere-tiret': 'dash',
  'caractere-moins': 'minus sign',
  'caractere-barre': 'fraction slash',
  'caractere-point': 'dot leader',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'a boolean',
  null: 'null',
  array: 'a list',
  object: 'an object',
  hole: 'an object',
  'beneficiaires[]': 'element of beneficiaires',
  mois1: 'January',
  mois2: 'February',
  mois3: 'March',
  mois4: 'April',
  mois5: 'May',
  mois6: 'June',
  mois7: 'July',
  mois8: 'August',
  mois9: 'September',
  mois10: 'October',
  mois11: 'November',
  mois12: 'December',
  jour0: 'Sunday',
  jour1: 'Monday',
  jour2: 'Tuesday',
  jour3: 'Wednesday',
  jour4: 'Thursday',
  jour5: 'Friday',
  jour6: 'Saturday',
  'raison-illisible': '{lieux} (damaged, or not allowed to be read)',
  'raison-chiffre': '{lieux} (encrypted: only the names are known)',
  'raison-taille': '{lieux} (too big to be read here)',
  'raison-nombre': '{lieux} (too many files: only the first are looked at)',
  'raison-lien': '{lieux} (symbolic link, or no ordinary file: not followed)',
  'raison-ensemble': '{lieux} (too much to read in all: what is nearest is looked at first)',
  'raison-temps': '{lieux} (takes too long to read: will be taken up again)',
};
