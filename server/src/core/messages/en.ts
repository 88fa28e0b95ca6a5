import type { Wordings } from './wordings.ts';

/** Every wording of every rule, in English. */
export const en = {
  'json-syntaxe': {
    html: 'The text is escaped for HTML: “&quot;” instead of quotes. Take the text from before that, or undo it.',
    empty: 'The file is empty: a claim file is a JSON object “{ … }”.',
    'not-json': 'This text is not JSON: a claim file begins with “{”.',
    truncated: 'The file stops here, before its end: what followed is lost. Export or copy all of it again.',
    'unclosed-demande': 'The claim is not closed: “{text}” is missing.',
    'text-after': 'There is text after the end of the JSON: remove it.',
    'object-after':
      'Another object “{ … }” stands behind the end of the JSON: a file holds only one. Put all claims into lignesImport, or remove the copy.',
    'closed-too-early':
      '“{text}” closes the claim too early: what follows is no longer part of it. Remove it, or put the opening back.',
    depth: 'More than 100 nested levels: no claim file needs them, and what is inside is not read further.',
    'trailing-comma': 'Comma before a closing bracket: JSON allows none after the last element. Remove it.',
    'missing-comma': 'A comma is missing after this value.',
    semicolon: 'A semicolon instead of a comma or a colon.',
    'extra-comma': 'Comma with no value before it: remove it.',
    'missing-colon': '“:” is missing between the key “{text}” and its value.',
    'unquoted-key': 'The key {text} must stand in straight quotes: "{text}".',
    'missing-key': 'This value has no key: in an object each value is written "key": value.',
    'missing-value': 'The key “{text}” has no value.',
    'missing-opening-brace': 'An opening brace “{{” is missing here.',
    'missing-brace': 'A closing brace “}}” is missing here.',
    'missing-bracket': 'A closing bracket “]” is missing here.',
    'extra-closer': '“{text}” closes something that is not open: remove it, or put the opening back.',
    comment: 'JSON allows no comments: remove it, the portal would reject the whole file.',
    'forbidden-space':
      'Invisible character {code} (no-break space or the like): JSON allows only ordinary spaces here.',
    escape: '“{text}” is not a valid JSON escape: write “\\\\” for a backslash.',
    apostrophes: 'Text in single quotes: JSON allows only straight double quotes, "{text}".',
    'typographic-quotes': 'Typographic quotes: JSON allows only straight double quotes, "{text}".',
    'inner-quote': 'A quote inside the text: write it \\".',
    'missing-quote': 'The closing quote of this text is missing.',
    'line-break': 'A line break inside a text: write it \\n, or put the text on one line.',
    'control-character': 'A tab or control character inside a text: write it \\t, or remove it.',
    constant: '{text} is not JSON (Python, JavaScript, or another case): write {expected}.',
    'impossible-number':
      '{text} does not exist in JSON: the script’s computation gave no number. Write the real value.',
    'unquoted-text': 'Text without quotes: write "{text}".',
    'leading-zero':
      'A JSON number does not begin with a zero: {text}. An identifier is written in quotes; an amount or a line number, without that zero.',
    'decimal-comma': 'Decimal comma in {text}: JSON wants a point, {expected}.',
    'number-writing': '{text} is not a JSON number: digits and a decimal point, without space, plus sign or unit.',
    unexpected: 'Unexpected text: “{text}”.',
    placeholder: '“{text}” is a template’s placeholder that nothing took the place of: write the value there.',
    program: '“{text}” is code of a program, not a JSON value: write the value that it gives.',
    parentheses: 'A JSON list stands in square brackets, “[ … ]”, not as in {text}.',
    conflict: 'A merge conflict is not resolved (“{text}”): keep one of the versions and remove the marker lines.',
    'text-before':
      'Text that is not JSON stands before the object (“{text}”): the file begins with “{{” and ends with “}}”.',
    cell: 'The JSON was saved as a cell of a spreadsheet: in quotes, its own ones doubled. Take the text from before that, or undo it.',
    backslashes:
      'The quotes have a backslash before them, as in a program’s text. Take the text from before that, or undo it.',
    'escaped-quotes': 'Quotes written {written}, as in another language: JSON wants "{text}".',
    'comma-for-colon': 'A comma instead of “:” between the key “{text}” and its value.',
    'extra-colon': '“{text}” too many: one “:” parts a key from its value, none follows it. Remove it.',
    'other-closer': '“{text}” closes here what another sign opened: write “{expected}”.',
    'list-without-brackets': 'Several values for one key ({text}): a list is written between square brackets, “[ … ]”.',
    'escaped-breaks':
      'Line breaks are written “\\n” outside the quotes, as in a database export: replace them with real line breaks.',
    'prefixed-lines': 'Every line begins with “{text}”, as in a mail or a listing: remove it from all lines.',
    'text-behind': '“{text}” has no place behind this value: remove it, or correct the value.',
    'missing-opening-bracket': 'An opening bracket “[” is missing before this value: the list is only closed.',
  },
  'json-encodage': {
    bom: 'The file begins with a byte order mark (BOM), which JSON forbids: save it as “UTF-8” without BOM.',
    utf16: 'The file is in UTF-16: save it as UTF-8.',
    utf32: 'The file is in UTF-32: save it as UTF-8.',
    latin1: 'Byte {octet} is not UTF-8 (probably Windows-1252 or Latin-1, “{text}”): save the file as UTF-8.',
    binary: 'This is not a text file (PDF, image, archive…): replace it with the JSON file.',
  },
  'non-controle': {
    size: 'The file weighs {size} MB: beyond {limit} MB it is not checked. A claim file of 200 claims weighs less than 1 MB.',
    closed:
      'The file weighs {size} MB: beyond {limit} MB it is only checked once it is open. Open it, or run solde check.',
    nearby: 'Not checked near the file: {reasons}.',
    others:
      'Problems that are not shown, besides these: {number}. First repair those that are: each rule at fault shows one at least.',
  },
  'structure-type': {
    root: 'A claim file is a JSON object “{ … }” with impId, numeroAns, SIRET and lignesImport.',
    'wrapped-root': 'The file stands in brackets “[ … ]”: remove them, a claim file is an object.',
    'root-under-key':
      'The file stands under a key “{key}”: remove it with its braces, a claim file begins with impId, numeroAns, SIRET and lignesImport.',
    'root-demande':
      'The file is a claim by itself: put it into “lignesImport”, with impId, numeroAns and SIRET around it (2.2).',
    'root-list':
      'The file is a list: the claims go into “lignesImport”, with impId, numeroAns and SIRET around it (2.2).',
    'block-list': 'This block stands in a list “[ … ]”: remove the brackets, a block is an object “{ … }” (2.2).',
    'list-of-demandes':
      'The claims stand in one list more “[ … ]”: remove these brackets, they are the elements of lignesImport.',
    'demande-null': 'An element of lignesImport is null: put a claim there, an object “{ … }”, or remove the element.',
    'demande-object': 'Each element of lignesImport is a claim, an object “{ … }”; found: {value}.',
    'piece-object':
      'Each supporting document is an object with nomFichier, formatFichier and typeFichier; found: {value}.',
    'piece-null':
      'A supporting document is null: put an object with nomFichier, formatFichier and typeFichier there, or remove the element.',
    'beneficiaire-null':
      'A beneficiary is null: write its FINESS number (géographique), a text of 9 characters, or remove the element.',
    'required-null': '“{key}” is null, but a value is mandatory: {expected} is expected.',
    'expected-list': '“{key}” must be a list “[ … ]”, even for a single element; found: {value}.',
    'number-for-text': '“{key}” is a number, {value}: a text is expected, in quotes, "{value}".',
    'number-decimals':
      '“{key}” is a number, {value}: a text is expected, in quotes and without decimals, "{expected}".',
    'number-asp': '“{key}” is a number, {value}: a text is expected, {prefix} and 6 digits, in quotes.',
    'number-date': '“{key}” is a number, {value}: the date of the invoice is expected, a text "DD/MM/YYYY".',
    'spreadsheet-date':
      '“{key}” is a number, {value}, probably a spreadsheet’s day number: write the date of the invoice, a text "DD/MM/YYYY".',
    number: '“{key}” is a number, {value}: a text is expected, in quotes.',
    'lost-zeros': '“{key}” is a number, {value}: a text is expected, {lost}.',
    'scientific-notation':
      '“{key}” is written {value}, in scientific notation (spreadsheet): digits may be lost. Take the number from its source again, as text.',
    'text-for-number': '“{key}” is a text, {value}: a number is expected, without quotes.',
    'text-to-rewrite': '“{key}” is a text, {value}: a number is expected, without quotes, {writing}{right}.',
    'empty-text': '“{key}” is an empty text: {expected} is expected.',
    'null-text': '“{key}” is the text {value}, where a program had no value: {expected} is expected.',
    other: '“{key}” is {found}, {value}: {expected} is expected.',
  },
  'balise-manquante': {
    required: '“{key}” is missing; it is mandatory (3.2).',
    fixed: '“{key}” is missing; it is mandatory (3.2): "{key}": {fixed}.',
    demande: 'The claim is empty: all of its keys are missing (3.2). Fill it in, or remove it.',
    optional: '“{key}” is missing: the model always has it, "{key}": {fixed} (3.2).',
  },
  'balise-inconnue': {
    case: 'The key “{key}” is in the wrong case: “{expected}” (3.2).',
    accent: 'The key “{key}” is written “{expected}”, without accent, space or dash (3.2).',
    characters: 'The key “{key}” is written “{expected}” (3.2).',
    'badly-decoded': 'The key “{key}” is written “{expected}” (3.2): a program decoded it wrongly.',
    typo: 'The key “{key}” is unknown: “{expected}”? (3.2)',
    spelling:
      'The key “{key}” is another spelling of “{expected}”, which the document prints (3.2): keep the one of the portal’s model.',
    'demandes-elsewhere':
      'The key “{key}” holds claims: put them into “{expected}”, which is there already, and remove “{key}” (3.2).',
    elsewhere: 'The key “{key}” does not belong here but on another level of the file (3.2).',
    unknown:
      'The key “{key}” is not in the model (3.2): rename it if its value is that of a missing key, else remove it.',
  },
  'lignes-nombre': {
    none: 'lignesImport is empty: a claim file holds at least one claim.',
    'without-number': 'More than {number} claims: a file holds at most 200 (2.1), and only the first are checked.',
    tooMany: '{number} claims: a file holds at most 200 (2.1). Spread the claims over several files.',
  },
  'num-ligne': {
    integer: 'numLigne is written in digits, without point or exponent: {expected} instead of {value}.',
    bounds: 'numLigne is {value}: lines are numbered from 1 to 200, and this is number {expected}.',
    first: 'numLigne is {value}: the first claim of a file has number 1 (3.2).',
    sequence: 'numLigne is {value}: numbers go up by one, {expected} is expected (3.2).',
  },
  'numero-editeur-double': {
    double:
      'numeroEditeur "{value}" is already that of line {line}: it must be unique, it links the claim to its documents (3.2).',
    copy: 'This claim is that of line {line}: the same numeroEditeur "{value}", the same numeroASP. Remove it, or give it its own numbers (3.2).',
    first: 'First claim with this number.',
  },
  'date-format': {
    lookalikes: 'dateFacture {value}: write "{expected}" (DD/MM/YYYY).',
    empty: 'dateFacture is empty: the date of the invoice is written "DD/MM/YYYY".',
    iso: 'dateFacture {value} is the wrong way round (year, month, day): write "{expected}" (DD/MM/YYYY).',
    dashes: 'dateFacture {value} has dashes: write "{expected}" (DD/MM/YYYY).',
    points: 'dateFacture {value} has points: write "{expected}" (DD/MM/YYYY).',
    spaces: 'dateFacture {value} holds spaces: write "{expected}" (DD/MM/YYYY).',
    short: 'dateFacture {value}: day and month have two digits, "{expected}" (DD/MM/YYYY).',
    separators: 'dateFacture {value}: write "{expected}", with slashes (DD/MM/YYYY).',
    zone: 'dateFacture {value} has a time zone: only the date is expected, "{expected}" (DD/MM/YYYY).',
    'short-year': 'dateFacture {value}: the year has four digits, "{expected}" (DD/MM/YYYY).',
    'without-separator': 'dateFacture {value} has no slashes: write "{expected}" (DD/MM/YYYY).',
    time: 'dateFacture {value} includes a time: only the date is expected, "{expected}" (DD/MM/YYYY).',
    'time-elsewhere':
      'dateFacture {value} includes a time: only the date is expected (DD/MM/YYYY), the one written on the invoice.',
    'month-first': 'dateFacture {value} has the month before the day: write "{expected}" (DD/MM/YYYY).',
    'serial-number': 'dateFacture {value} is a spreadsheet’s day number: write the invoice’s date "DD/MM/YYYY".',
    letters: 'dateFacture {value} has its month in letters: write "{expected}" (DD/MM/YYYY).',
    'null-text':
      'dateFacture is the text {value}, where a program had no date: write the date of the invoice, "DD/MM/YYYY".',
    nonexistent: 'dateFacture {value} is no day that exists; the date of the invoice is written DD/MM/YYYY.',
    other: 'dateFacture {value}: a date written DD/MM/YYYY is wanted, such as "13/02/2023".',
  },
  'date-calendrier': {
    day: 'dateFacture {value} does not exist: {month} {year} goes from 1 to {days}.',
    month: 'dateFacture {value} does not exist: there is no month {month}.',
    year: 'dateFacture {value}: the year {year} is impossible.',
  },
  'date-future': {
    today: 'dateFacture {value} is in the future: the invoice is issued before the deposit.',
    submission: 'dateFacture {value} is after the day of the deposit that the file’s name tells, {claimFile} (3.3).',
  },
  'montant-format': {
    'without-decimals': 'montantSegurHTFacture {value}: two digits after the point, even 00: {expected} (3.2).',
    decimals: 'montantSegurHTFacture {value}: two digits after the point, no more and no fewer: {expected} (3.2).',
    exponent: 'montantSegurHTFacture {value}: without exponent, {expected} (3.2).',
    'too-precise':
      'montantSegurHTFacture {value}: two digits after the point (3.2). Take the amount of the invoice, rounded to the cent.',
  },
  'montant-valeur': {
    zero: 'montantSegurHTFacture {value}: the amount must be over zero.',
    ceiling:
      'montantSegurHTFacture {value}: more than the maximum of {maximum} € without tax (3.1); it could be refused.',
  },
  'finess-format': {
    lookalikes: 'FINESS number {value}: write "{expected}".',
    empty: 'Empty FINESS number: write the 9 characters of the number (géographique), or remove the element.',
    'null-text':
      'Beneficiary {value}, where a program had no number: write the 9 characters of the FINESS number (géographique), or remove the element.',
    spaces: 'FINESS number {value}: write it without space or separator, "{expected}".',
    lowercase: 'FINESS number {value}: its letter is a capital, "{expected}".',
    'letter-o': 'FINESS number {value}: a letter O instead of the digit zero, "{expected}"?',
    decimals: 'FINESS number {value}: write it without decimals, "{expected}".',
    several: 'Several FINESS numbers in one text, {value}: one text for each, commas between them.',
    'text-around': 'FINESS number {value}: the number alone is expected, "{expected}".',
    siret: 'FINESS number {value}: 14 digits are a SIRET. A FINESS number (géographique) has 9 characters.',
    'scientific-notation':
      'FINESS number {value}: scientific notation (spreadsheet), digits may be lost. Take the number from its source again.',
    eight: 'FINESS number {value}: 8 characters instead of 9; a leading zero is missing, or the last digit, its key.',
    length: 'FINESS number {value}: {length} characters instead of 9.',
    characters: 'FINESS number {value}: a digit, a digit or capital letter, then 7 digits.',
  },
  'valeur-fixe': {
    text: '“{key}” is the text {value}: write {expected}, without quotes (3.2).',
    empty: '“{key}” is an empty text: write {expected} (3.2).',
    'true-text': '“{key}” is the text {value}: for {software} software the value is {expected}, without quotes (3.2).',
    'null-for-false': '“{key}” is null: for {software} software the value is {expected} (3.2).',
    true: '“{key}” is true: for {software} software the value is {expected} (3.2).',
    other: '“{key}” is {value}: the value is always {expected} (3.2).',
    'given-by-asp': '“{key}” bears the reference that ASP gave: set it back to {expected} before another deposit.',
  },
  'numero-ans': {
    lookalikes: 'numeroAns {value}: write "{expected}".',
    empty: 'numeroAns is not filled in, {value}: write the 10 characters of the ANS listing number.',
    spaces: 'numeroAns {value}: write it without space or dash, "{expected}".',
    'scientific-notation':
      'numeroAns {value}: scientific notation (spreadsheet), digits may be lost. Take the number from its source again.',
    length: 'numeroAns {value}: {length} characters instead of 10 (3.2).',
    characters: 'numeroAns {value}: letters without accents and digits only, it stands in the file’s name (3.3).',
  },
  'siret-format': {
    lookalikes: 'SIRET {value}: write "{expected}".',
    empty: 'SIRET is not filled in, {value}: write the 14 digits of the vendor’s number.',
    zeros: 'SIRET {value}: there is no number of 14 zeros.',
    spaces: 'SIRET {value}: write it without space or separator, "{expected}".',
    decimals: 'SIRET {value}: write it without decimals, "{expected}".',
    'scientific-notation':
      'SIRET {value}: scientific notation (spreadsheet), digits may be lost. Take the number from its source again.',
    'letter-o': 'SIRET {value}: a letter O instead of the digit zero, "{expected}"?',
    siren: 'SIRET {value}: 9 digits are a SIREN; the 5 digits of the establishment are missing.',
    length: 'SIRET {value}: {length} digits instead of 14.',
    characters: 'SIRET {value}: 14 digits are expected.',
  },
  'siret-cle': {
    key: 'SIRET {value}: its check digit is wrong; a digit was probably mistyped.',
  },
  'type-action': {
    lookalikes: 'typeAction {value}: write "{expected}".',
    case: 'typeAction {value}: it is a single capital letter, "C" (3.2).',
    other: 'typeAction is {value}: the only possible value is "C", creation of a claim (3.2).',
  },
  'numero-asp-format': {
    lookalikes: 'numeroASP {value}: write "{expected}".',
    empty:
      'numeroASP is not filled in, {value}: write the file number that ASP gave the advance, {prefix} and 6 digits.',
    writing: 'numeroASP {value}: write it in capitals, without space or dash, "{expected}" (3.2).',
    'letter-o': 'numeroASP {value}: a letter O instead of the digit zero, "{expected}"? (3.2)',
    sector: 'numeroASP {value} is of another corridor: {sector}, {prefix} and 6 digits (3.2).',
    digits: 'numeroASP {value}: 6 digits are expected behind {prefix}, found: {number} (3.2).',
    other: 'numeroASP {value}: {prefix} and 6 digits are expected (3.2).',
  },
  'numero-editeur-format': {
    lookalikes: 'numeroEditeur {value}: write "{expected}".',
    empty: 'numeroEditeur is not filled in, {value}: write the 5 characters of the number given to the advance.',
    spaces: 'numeroEditeur {value}: write it without space or dash, "{expected}".',
    zeros: 'numeroEditeur {value}: 5 characters are expected, "{expected}"? (3.2)',
    length: 'numeroEditeur {value}: {length} characters instead of 5 (3.2).',
    characters:
      'numeroEditeur {value}: letters without accents and digits only, it stands in the names of the documents (3.3).',
  },
  traitement: {
    accepted: 'The portal’s answer: {value}.',
    refused:
      'Claim refused by the portal: {value}. Mend the claim, and set codeTraitement and libelleTraitement back to null in the new file.',
    unclear: 'The portal’s answer: {value}. This label does not clearly say whether the claim is accepted.',
    code: 'The portal’s answer: code {value}.',
    'a-null': '“{key}” is {value}: the vendor writes null (3.2).',
  },
  'beneficiaires-vide': {
    none: 'beneficiaires is empty: at least one FINESS number (géographique) is expected (3.2).',
  },
  'finess-cle': {
    key: 'FINESS number {value}: its check digit (the last one) is wrong; a digit was probably mistyped.',
  },
  'finess-departement': {
    unknown: 'FINESS number {value}: no department has the code {department}.',
  },
  'finess-double': {
    double: 'FINESS number {value}: it is in this claim already. Remove the double.',
  },
  'format-fichier': {
    empty: 'formatFichier is not filled in, {value}: "PDF", "PNG" or "JPG" (3.2).',
    writing: 'formatFichier {value} is written "{expected}" (3.2).',
    other: 'formatFichier {value}: only "PDF", "PNG" and "JPG" are accepted (3.2).',
  },
  'type-fichier': {
    empty: 'typeFichier is not filled in, {value}: {types} (3.2).',
    writing: 'typeFichier {value} is written "{expected}" (3.2).',
    catalog:
      'typeFichier {value}: the table (3.2) asks for "{expected}"; the document also writes {code}, {code}1, {code}2… (3.3).',
    other: 'typeFichier {value}: {types} (3.2).',
  },
  'json-cle-double': {
    equal: 'The key “{key}” stands twice in one object, with the same value: remove one.',
    different: 'The key “{key}” stands twice in one object, with two values: nobody can know which one counts.',
    first: 'The first time.',
  },
  'balise-double': {
    double: 'The key “{key}” is there twice, in two places: remove one.',
    first: 'The first time.',
  },
  'disposition-mixte': {
    other: 'The blocks of this claim are laid out otherwise than those of the first (2.2).',
    template: 'The blocks of this claim are not laid out as in the model that solde.template names (2.2).',
  },
  'logiciel-autre': {
    other: 'All documents are named for another software ({software}): its own rules are not known here (2.1).',
  },
  'logiciels-melanges': {
    mixed:
      'This claim is for {other}, others are for {software}: a file holds claims for one type of software only (2.1).',
    first: 'Claim for {software}.',
  },
  'numero-asp-double': {
    double: 'numeroASP "{value}" is already that of line {line}: each claim has its own file number (3.4).',
    first: 'First claim with this number.',
  },
  'finess-autre-demande': {
    double:
      'FINESS number "{value}": it is a beneficiary of line {line} already; an installation is paid only once (3.1).',
    first: 'First claim with this beneficiary.',
  },
  'finess-hors-avance': {
    outside:
      '{value} is not among the beneficiaries of the advance "{editeur}", line {line} of {file}: correct or remove it.',
    all: 'None of these beneficiaries is in the advance "{editeur}", line {line} of {file}: check the numeroEditeur, then them.',
    advance: 'The beneficiaries of the advance.',
  },
  'piece-double': {
    double: 'nomFichier "{value}" is already that of a document of line {line}: a document is named only once (3.3).',
    first: 'First document of this name.',
  },
  'pieces-requises': {
    missing: 'The claim lacks {pieces}: {types} (3.1).',
  },
  'facture-multiple': {
    several:
      'Several invoices in the claim: one is foreseen (3.1). If the amount is their sum (3.2), put them together into one PDF.',
  },
  'nom-fichier': {
    lookalikes: 'nomFichier {value}: write "{expected}" (3.3).',
    empty: 'nomFichier is empty: {corridor}-{software}-{wave}-CODE-numeroEditeur.format (3.3){right}.',
    'null-text':
      'nomFichier is the text {value}, where a program had no name: {corridor}-{software}-{wave}-CODE-numeroEditeur.format (3.3){right}.',
    folder: 'nomFichier {value} holds a folder: only the file’s name is expected (3.3){right}.',
    length: 'nomFichier {value}: {length} characters, fewer than 50 are allowed (3.2){right}.',
    form: 'nomFichier {value} does not follow the naming rule {corridor}-{software}-{wave}-CODE-numeroEditeur.format (3.3){right}.',
    software:
      'nomFichier {value} is named for {other}: in a {software} claim, {corridor}-{software}-{wave}-… (3.3){right}.',
    code: 'nomFichier {value}: there is no code {code}, but {codes} (3.3){right}.',
    extension: 'nomFichier {value}: the extension .{extension} is not allowed, but .pdf, .png or .jpg (3.3){right}.',
    catalog: 'nomFichier {value}: a number follows {code}, {code}1, {code}2… (3.3){right}.',
    case: 'nomFichier {value} is not in the case of the naming rule {corridor}-{software}-{wave}-CODE-numeroEditeur.format (3.3){right}.',
  },
  'nom-fichier-editeur': {
    other: 'nomFichier {value} bears the number {number}, but the claim’s numeroEditeur is {editeur} (3.3).',
    all: 'numeroEditeur is {editeur}, but all documents of the claim bear the number {number} (3.3).',
    piece: 'The first of these documents.',
    editeur: 'The claim’s number.',
  },
  'nom-fichier-type': {
    other: 'nomFichier {value} does not agree with typeFichier {type} (3.3).',
    type: 'The document’s type.',
  },
  'nom-fichier-format': {
    other: 'nomFichier {value} does not agree with formatFichier {format} (3.3).',
    format: 'The document’s format.',
  },
  'nom-json': {
    copy: 'The file is named “{name}”, like a copy: “{expected}” (3.3).',
    case: 'The file is named “{name}”, not in the case of the norm: “{expected}” (3.3).',
    day: 'The file is named “{name}”, but {day} is no day that exists: JSON-numeroAns-AAAAMMJJ-NNN.json, year, month, day (3.3).',
    number: 'The file is named “{name}”, but the files of a day are numbered from 001 (3.3).',
    form: 'The file is named “{name}”: the norm is JSON-numeroAns-AAAAMMJJ-NNN.json, with the day of the deposit (year, month, day), for example “{expected}” (3.3).',
  },
  'nom-json-ans': {
    other: 'numeroAns is "{ans}", but the file’s name bears the number {name}: they must be the same (3.3).',
  },
  'nom-json-suite': {
    one: 'File {absent} of the same day is not in the folder of “{name}”: the files of a day follow each other from 001 (3.3).',
    several:
      'Files {absent} of the same day are not in the folder of “{name}”: the files of a day follow each other from 001 (3.3).',
  },
  'pieces-absentes': {
    one: 'The document of this file is not near it: neither in its folder, nor in a direct subfolder, nor in a zip archive.',
    none: 'None of the {number} documents of this file is near it: neither in its folder, nor in a direct subfolder, nor in a zip archive.',
  },
  'piece-introuvable': {
    absent:
      'The document "{value}" is not near the file: neither in its folder, nor in a direct subfolder, nor in a zip archive.',
    near: 'The document "{value}" is not near the file, but "{near}" is: write that name, or rename that file.',
  },
  'piece-casse': {
    case: 'The document is spelt otherwise on the disk, {location}: write "{found}", or rename that file (case matters).',
    'disk-case':
      'The document is spelt otherwise on the disk, {location}: rename “{found}” there to “{expected}” (case matters).',
  },
  'piece-poids': {
    tooMany: 'The document {location} weighs {size} MB: 3 MB at most (3.2). Make it smaller, or scan it less finely.',
    limit:
      'The document {location} weighs {size} MB: the text says 3 MB at most (3.2), and 1 MB may be 1,000,000 bytes there.',
  },
  'piece-vide': {
    empty: 'The document {location} is empty (0 bytes): put the real document in its place.',
  },
  'piece-contenu': {
    other:
      'The document {location} is not a {expected} file but {format}: convert it to {expected}, another extension is not enough.',
    unknown: 'The document {location} does not begin as a {expected} file: it is damaged, or of another format.',
  },
  'piece-orpheline': {
    one: 'The document {places} bears the number of this claim, which does not name it: add it to piecesJustificatives, or take this file away.',
    several:
      '{number} documents bear the number of this claim, which does not name them, {places}: add them to piecesJustificatives, or take these files away.',
    'one-without-demande':
      'No claim names the document {places}, neither here nor in the files nearby: add it to its claim, or take this file away.',
    'without-demande':
      'No claim names these {number} documents, neither here nor in the files nearby, {places}: add them to their claims, or take these files away.',
  },
  'zip-poids': {
    tooMany:
      'The archive {location} weighs {size} MB: 200 MB at most (2.1). Spread the documents over several archives.',
    limit:
      'The archive {location} weighs {size} MB: the text says 200 MB at most (2.1), and 1 MB may be 1,000,000 bytes there.',
  },
  'zip-incomplet': {
    absent: 'The document {location} is in no archive, while others of this file are in {archives}: add it (2.1).',
  },
  'asp-deja-utilise': {
    demande: 'numeroASP "{value}" is already that of line {line} of {file}: each claim has its own file number (3.4).',
    returned:
      'numeroASP "{value}" is already that of line {line} of {file}, which the portal gave back without refusing it: do not deposit it twice.',
    copy: 'This file has the same claims as {file}, it is a copy of it: deposit only one of the two.',
    'returned-copy':
      'This file has the same claims as {file}, which the portal returned without refusing them: do not deposit them twice.',
    other: 'The claim that has this number already.',
    first: 'The first of these claims.',
  },
  'asp-editeur-incoherent': {
    asp: 'numeroASP "{asp}": on line {line} of {file}, the numeroEditeur "{editeur}" goes with "{other}"; both numbers are those of the advance (3.2).',
    editeur:
      'numeroEditeur "{editeur}": on line {line} of {file}, the numeroASP "{asp}" goes with "{other}"; both numbers are those of the advance (3.2).',
    other: 'The other claim.',
  },
  'reponse-portail': {
    accepted: 'Answer of the portal, in {file}: {value}.',
    refused: 'Claim refused by the portal: {value}, in {file}. Correct it and submit it again, in another file (1.2).',
    unclear: 'Answer of the portal, in {file}: {value}. This label does not clearly say whether the claim is accepted.',
    code: 'Answer of the portal, in {file}: code {value}.',
    'other-demandes':
      '{file}, which the portal returned, does not have the same claims as this file ({communes} in common, of {number} here and {returned} there): its answers are not shown here.',
    answer: 'The answer of the portal.',
    first: 'The first claim of the returned file.',
  },
} as const satisfies Wordings;

export const inWords: Readonly<Record<string, string>> = {
  'one-of': '{before} or {last}',
  'all-of': '{before} and {last}',
  'piece-of-type': 'a document of type {type}',
  'one-of-type': 'one of type {type}',
  'right-name': ': write "{name}"',
  'writing-number': 'with a decimal point, without space or unit',
  'writing-integer': 'in digits alone, without leading zero',
  'lost-zeros': 'and leading zeros have probably been lost. Put them back, and quotes around',
  'lost-finess': 'of 9 characters. Put back the leading zero, or the last digit, the key, and quotes around',
  'right-value': ': {value}',
  megabytes: '{integer}.{decimals}',
  'with-placeholder': 'It is a placeholder that nothing replaced: write the real value.',
  'with-characters': 'It contains {characters}.',
  character: '{code} ({name})',
  'other-characters': 'and {number} others',
  'badly-decoded': 'UTF-8 that was read as Latin-1: “{text}”',
  'character-cyrillic': 'Cyrillic letter, like “{letter}”',
  'character-greek': 'Greek letter, like “{letter}”',
  'character-turkish': 'Turkish letter, like “{letter}”',
  'character-ligature': 'letters tied together',
  'character-full-width': 'full-width “{letter}”',
  'character-mathematical': 'mathematical “{letter}”',
  'character-soft-hyphen': 'soft hyphen, invisible',
  'character-zero-width-space': 'zero-width space, invisible',
  'character-non-joiner': 'zero-width non-joiner, invisible',
  'character-joiner': 'zero-width joiner, invisible',
  'character-word-joiner': 'word joiner, invisible',
  'character-bom': 'BOM, invisible',
  'character-direction': 'direction mark, invisible',
  'character-invisible': 'invisible character',
  'character-no-break-space': 'no-break space',
  'character-thin-space': 'thin space',
  'character-other-space': 'typographic space',
  'character-hyphen': 'typographic hyphen',
  'character-no-break-hyphen': 'no-break hyphen',
  'character-dash': 'dash',
  'character-minus': 'minus sign',
  'character-slash': 'fraction slash',
  'character-point': 'dot leader',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'a boolean',
  null: 'null',
  array: 'a list',
  object: 'an object',
  hole: 'an object',
  'beneficiaires[]': 'element of beneficiaires',
  month1: 'January',
  month2: 'February',
  month3: 'March',
  month4: 'April',
  month5: 'May',
  month6: 'June',
  month7: 'July',
  month8: 'August',
  month9: 'September',
  month10: 'October',
  month11: 'November',
  month12: 'December',
  day0: 'Sunday',
  day1: 'Monday',
  day2: 'Tuesday',
  day3: 'Wednesday',
  day4: 'Thursday',
  day5: 'Friday',
  day6: 'Saturday',
  'reason-unreadable': '{places} (damaged, or not allowed to be read)',
  'reason-encrypted': '{places} (encrypted: only the names are known)',
  'reason-size': '{places} (too big to be read here)',
  'reason-number': '{places} (too many files: only the first are looked at)',
  'reason-link': '{places} (symbolic link, or no ordinary file: not followed)',
  'reason-whole': '{places} (too much to read in all: what is nearest is looked at first)',
  'reason-time': '{places} (takes too long to read: will be taken up again)',
};
