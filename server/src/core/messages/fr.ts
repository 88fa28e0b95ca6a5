/** Every wording of every rule, in French: code of the rule, then kind of finding. `{name}` is filled in. */
export const fr = {
  'json-syntaxe': {
    html: 'Le texte est échappé pour HTML : ses guillemets y sont écrits "&quot;". Reprendre le texte avant cet échappement, ou le défaire.',
    empty: 'Le fichier est vide : un fichier de solde est un objet JSON « { … } ».',
    'not-json': 'Ce texte n’est pas du JSON : un fichier de solde commence par « { ».',
    truncated:
      'Le fichier s’arrête ici, avant sa fin : ce qui suivait est perdu. L’exporter ou le copier de nouveau, en entier.',
    'unclosed-demande': 'La demande n’est pas fermée : il manque « {text} ».',
    'text-after': 'Il y a du texte après la fin du JSON : le supprimer.',
    'object-after':
      'Un autre objet « { … } » suit la fin du JSON : un fichier n’en contient qu’un. Mettre toutes les demandes dans lignesImport, ou retirer la copie.',
    'closed-too-early':
      '« {text} » ferme la demande trop tôt : la suite n’en fait plus partie. Supprimer cette fermeture, ou rétablir l’ouverture.',
    depth: 'Plus de 100 niveaux imbriqués : aucun fichier de solde n’en a besoin, le contenu n’est pas lu plus loin.',
    'trailing-comma':
      'Virgule en trop avant la fermeture : JSON n’en admet pas après le dernier élément. La supprimer.',
    'missing-comma': 'Il manque une virgule après cette valeur.',
    semicolon: 'Point-virgule au lieu d’une virgule ou d’un deux-points.',
    'extra-comma': 'Virgule en trop : aucune valeur ne la précède. La supprimer.',
    'missing-colon': 'Il manque « : » entre la clé « {text} » et sa valeur.',
    'unquoted-key': 'La clé {text} doit être entre guillemets droits : "{text}".',
    'missing-key': 'Cette valeur n’a pas de clé : dans un objet, chaque valeur s’écrit "clé": valeur.',
    'missing-value': 'La clé « {text} » n’a pas de valeur.',
    'missing-opening-brace': 'Il manque une accolade ouvrante « {{ » ici.',
    'missing-brace': 'Il manque une accolade fermante « }} » ici.',
    'missing-bracket': 'Il manque un crochet fermant « ] » ici.',
    'extra-closer': '« {text} » ferme quelque chose qui n’est pas ouvert : le supprimer, ou rétablir l’ouverture.',
    comment: 'JSON n’admet pas de commentaire : le supprimer, le portail rejetterait tout le fichier.',
    'forbidden-space':
      'Caractère invisible {code} (espace insécable ou semblable) : JSON n’admet ici que des espaces ordinaires.',
    escape: '« {text} » n’est pas un échappement JSON : écrire « \\\\ » pour une barre oblique inverse.',
    apostrophes: 'Texte entre apostrophes : JSON n’admet que les guillemets droits, "{text}".',
    'typographic-quotes': 'Guillemets typographiques : JSON n’admet que les guillemets droits, "{text}".',
    'inner-quote': 'Guillemet à l’intérieur du texte : l’écrire \\".',
    'missing-quote': 'Il manque le guillemet fermant de ce texte.',
    'line-break': 'Saut de ligne à l’intérieur d’un texte : l’écrire \\n, ou mettre le texte sur une ligne.',
    'control-character':
      'Tabulation ou caractère de contrôle à l’intérieur d’un texte : l’écrire \\t, ou le supprimer.',
    constant: '{text} n’est pas du JSON (Python, JavaScript, ou autre casse) : écrire {expected}.',
    'impossible-number':
      '{text} n’existe pas en JSON : le calcul du script n’a pas donné de nombre. Écrire la vraie valeur.',
    'unquoted-text': 'Texte sans guillemets : écrire "{text}".',
    'leading-zero':
      'Un nombre JSON ne commence pas par un zéro : {text}. Un numéro s’écrit entre guillemets ; un montant ou un numéro de ligne, sans ce zéro.',
    'decimal-comma': 'Virgule décimale dans {text} : JSON veut un point, {expected}.',
    'number-writing':
      '{text} n’est pas un nombre JSON : des chiffres et un point décimal, sans espace, signe + ni unité.',
    unexpected: 'Texte inattendu : « {text} ».',
    placeholder: '« {text} » est un repère de modèle que rien n’a remplacé : écrire la valeur à sa place.',
    program: '« {text} » est du code de programme, pas une valeur JSON : écrire la valeur qu’il donne.',
    parentheses: 'Une liste JSON s’écrit entre crochets, « [ … ] », et non comme {text}.',
    conflict:
      'Conflit de fusion non résolu (« {text} ») : garder une seule des versions et supprimer les lignes de repère.',
    'text-before':
      'Du texte qui n’est pas du JSON précède l’objet (« {text} ») : le fichier commence par « {{ » et finit par « }} ».',
    cell: 'Le JSON est enregistré comme une cellule de tableur : entre guillemets, les siens doublés. Reprendre le texte d’avant, ou défaire.',
    backslashes:
      'Les guillemets sont précédés d’une barre « \\ », comme dans un texte de programme. Reprendre le texte d’avant, ou défaire.',
    'escaped-quotes': 'Guillemets écrits {written}, comme dans un autre langage : JSON veut "{text}".',
    'comma-for-colon': 'Virgule au lieu de « : » entre la clé « {text} » et sa valeur.',
    'extra-colon': '« {text} » en trop : un seul « : » sépare une clé de sa valeur, rien ne le suit. Le supprimer.',
    'other-closer': '« {text} » ferme ici ce qu’un autre signe a ouvert : écrire « {expected} ».',
    'list-without-brackets':
      'Plusieurs valeurs pour une seule clé ({text}) : une liste s’écrit entre crochets, « [ … ] ».',
    'escaped-breaks':
      'Les sauts de ligne sont écrits « \\n » hors des guillemets, comme dans l’export d’une base : y mettre de vrais sauts de ligne.',
    'prefixed-lines':
      'Chaque ligne commence par « {text} », comme dans un courriel ou un listage : le retirer de toutes les lignes.',
    'text-behind': '« {text} » n’a pas sa place derrière cette valeur : le supprimer, ou corriger la valeur.',
    'missing-opening-bracket': 'Il manque un crochet ouvrant « [ » devant cette valeur : la liste n’est que fermée.',
  },
  'json-encodage': {
    bom: 'Le fichier commence par une marque d’ordre des octets (BOM), que JSON interdit : l’enregistrer en « UTF-8 » sans BOM.',
    utf16: 'Le fichier est en UTF-16 : l’enregistrer en UTF-8.',
    utf32: 'Le fichier est en UTF-32 : l’enregistrer en UTF-8.',
    latin1:
      'Octet {octet} qui n’est pas de l’UTF-8 (sans doute du Windows-1252 ou Latin-1, « {text} ») : enregistrer le fichier en UTF-8.',
    binary: 'Ce n’est pas un fichier texte (PDF, image, archive…) : le remplacer par le fichier JSON.',
  },
  'non-controle': {
    size: 'Le fichier pèse {size} Mo : au-delà de {limit} Mo il n’est pas contrôlé. Un fichier de solde de 200 demandes pèse moins de 1 Mo.',
    closed:
      'Le fichier pèse {size} Mo : au-delà de {limit} Mo il n’est contrôlé qu’une fois ouvert. L’ouvrir, ou lancer solde check.',
    nearby: 'Non contrôlé près du fichier : {reasons}.',
    others:
      'Problèmes non affichés, en plus de ceux-ci : {number}. Corriger d’abord ceux qui le sont : chaque règle en faute en montre un au moins.',
  },
  'structure-type': {
    root: 'Un fichier de solde est un objet JSON « { … } » avec impId, numeroAns, SIRET et lignesImport.',
    'wrapped-root': 'Le fichier est entouré de crochets « [ … ] » : les supprimer, un fichier de solde est un objet.',
    'root-under-key':
      'Le fichier est sous une clé « {key} » : la supprimer avec ses accolades, un fichier de solde commence par impId, numeroAns, SIRET et lignesImport.',
    'root-demande':
      'Le fichier est une demande seule : la mettre dans « lignesImport », avec impId, numeroAns et SIRET autour (2.2).',
    'root-list':
      'Le fichier est une liste : les demandes se mettent dans « lignesImport », avec impId, numeroAns et SIRET autour (2.2).',
    'block-list':
      'Ce bloc est dans une liste « [ … ] » : supprimer les crochets, un bloc est un objet « { … } » (2.2).',
    'list-of-demandes':
      'Les demandes sont dans une liste de plus « [ … ] » : supprimer ces crochets, elles sont les éléments de lignesImport.',
    'demande-null':
      'Un élément de lignesImport vaut null : y mettre une demande, un objet « { … } », ou retirer l’élément.',
    'demande-object': 'Chaque élément de lignesImport est une demande, un objet « { … } » ; trouvé : {value}.',
    'piece-object':
      'Chaque pièce justificative est un objet avec nomFichier, formatFichier et typeFichier ; trouvé : {value}.',
    'piece-null':
      'Une pièce justificative vaut null : y mettre un objet avec nomFichier, formatFichier et typeFichier, ou retirer l’élément.',
    'beneficiaire-null':
      'Un bénéficiaire vaut null : écrire son numéro FINESS géographique, un texte de 9 caractères, ou retirer l’élément.',
    'required-null': '« {key} » vaut null, mais la valeur est obligatoire : il faut {expected}.',
    'expected-list': '« {key} » doit être une liste « [ … ] », même pour un seul élément ; trouvé : {value}.',
    'number-for-text':
      '« {key} » est un nombre, {value} : c’est un texte qui est attendu, entre guillemets, "{value}".',
    'number-decimals':
      '« {key} » est un nombre, {value} : c’est un texte qui est attendu, entre guillemets et sans décimales, "{expected}".',
    'number-asp':
      '« {key} » est un nombre, {value} : c’est un texte qui est attendu, {prefix} et 6 chiffres, entre guillemets.',
    'number-date':
      '« {key} » est un nombre, {value} : c’est la date de la facture qui est attendue, un texte "JJ/MM/AAAA".',
    'spreadsheet-date':
      '« {key} » est un nombre, {value}, sans doute le numéro de jour d’un tableur : écrire la date de la facture, un texte "JJ/MM/AAAA".',
    number: '« {key} » est un nombre, {value} : c’est un texte qui est attendu, entre guillemets.',
    'lost-zeros': '« {key} » est un nombre, {value} : c’est un texte qui est attendu, {lost}.',
    'scientific-notation':
      '« {key} » est écrit {value}, en notation scientifique (tableur) : des chiffres sont peut-être perdus. Reprendre le numéro à la source, en texte.',
    'text-for-number': '« {key} » est un texte, {value} : c’est un nombre qui est attendu, sans guillemets.',
    'text-to-rewrite':
      '« {key} » est un texte, {value} : c’est un nombre qui est attendu, sans guillemets, {writing}{right}.',
    'empty-text': '« {key} » est un texte vide : il faut {expected}.',
    'null-text': '« {key} » est le texte {value}, où un programme n’avait pas de valeur : il faut {expected}.',
    other: '« {key} » est {found}, {value} : il faut {expected}.',
  },
  'balise-manquante': {
    required: 'Il manque « {key} », obligatoire (3.2).',
    fixed: 'Il manque « {key} », obligatoire (3.2) : "{key}": {fixed}.',
    demande: 'La demande est vide : il lui manque toutes ses clés (3.2). La remplir, ou la retirer.',
    optional: 'Il manque « {key} » : le modèle l’écrit toujours, "{key}": {fixed} (3.2).',
  },
  'balise-inconnue': {
    case: 'La clé « {key} » n’a pas la bonne casse : « {expected} » (3.2).',
    accent: 'La clé « {key} » s’écrit « {expected} », sans accent, espace ni tiret (3.2).',
    characters: 'La clé « {key} » s’écrit « {expected} » (3.2).',
    'badly-decoded': 'La clé « {key} » s’écrit « {expected} » (3.2) : un programme l’a mal décodée.',
    typo: 'La clé « {key} » est inconnue : « {expected} » ? (3.2)',
    spelling:
      'La clé « {key} » est une autre écriture de « {expected} », qu’imprime la documentation (3.2) : garder celle du modèle du portail.',
    'demandes-elsewhere':
      'La clé « {key} » contient des demandes : les mettre dans « {expected} », qui est déjà là, et supprimer « {key} » (3.2).',
    elsewhere: 'La clé « {key} » n’a pas sa place ici : elle appartient à un autre niveau du fichier (3.2).',
    unknown:
      'La clé « {key} » ne fait pas partie du modèle (3.2) : la renommer si sa valeur est celle d’une clé qui manque, sinon la supprimer.',
  },
  'lignes-nombre': {
    none: 'lignesImport est vide : un fichier de solde contient au moins une demande.',
    'without-number':
      'Plus de {number} demandes : un fichier en contient 200 au plus (2.1), et seules les premières sont contrôlées.',
    tooMany:
      '{number} demandes : un fichier en contient 200 au plus (2.1). Répartir les demandes sur plusieurs fichiers.',
  },
  'num-ligne': {
    integer: 'numLigne s’écrit en chiffres, sans point ni exposant : {expected} au lieu de {value}.',
    bounds: 'numLigne vaut {value} : les lignes se numérotent de 1 à 200, celle-ci est la ligne {expected}.',
    first: 'numLigne vaut {value} : la première demande d’un fichier porte le numéro 1 (3.2).',
    sequence: 'numLigne vaut {value} : les numéros se suivent de un en un, {expected} est attendu (3.2).',
  },
  'numero-editeur-double': {
    double:
      'numeroEditeur "{value}" est déjà celui de la ligne {line} : il doit être unique, il relie la demande à ses pièces (3.2).',
    copy: 'Cette demande est celle de la ligne {line} : même numeroEditeur "{value}", même numeroASP. La retirer, ou lui donner ses propres numéros (3.2).',
    first: 'Première demande avec ce numéro.',
  },
  'date-format': {
    lookalikes: 'dateFacture {value} : écrire "{expected}" (JJ/MM/AAAA).',
    empty: 'dateFacture est vide : la date de la facture s’écrit "JJ/MM/AAAA".',
    iso: 'dateFacture {value} est à l’envers (année, mois, jour) : écrire "{expected}" (JJ/MM/AAAA).',
    dashes: 'dateFacture {value} a des tirets : écrire "{expected}" (JJ/MM/AAAA).',
    points: 'dateFacture {value} a des points : écrire "{expected}" (JJ/MM/AAAA).',
    spaces: 'dateFacture {value} contient des espaces : écrire "{expected}" (JJ/MM/AAAA).',
    short: 'dateFacture {value} : le jour et le mois ont deux chiffres, "{expected}" (JJ/MM/AAAA).',
    separators: 'dateFacture {value} : écrire "{expected}", avec des barres (JJ/MM/AAAA).',
    zone: 'dateFacture {value} porte un fuseau horaire : la date seule est attendue, "{expected}" (JJ/MM/AAAA).',
    'short-year': 'dateFacture {value} : l’année a quatre chiffres, "{expected}" (JJ/MM/AAAA).',
    'without-separator': 'dateFacture {value} n’a pas de barres : écrire "{expected}" (JJ/MM/AAAA).',
    time: 'dateFacture {value} porte une heure : la date seule est attendue, "{expected}" (JJ/MM/AAAA).',
    'time-elsewhere':
      'dateFacture {value} porte une heure : la date seule est attendue (JJ/MM/AAAA), celle qui est inscrite sur la facture.',
    'month-first': 'dateFacture {value} met le mois avant le jour : écrire "{expected}" (JJ/MM/AAAA).',
    'serial-number':
      'dateFacture {value} est un numéro de jour de tableur : écrire la date "JJ/MM/AAAA" de la facture.',
    letters: 'dateFacture {value} a le mois en lettres : écrire "{expected}" (JJ/MM/AAAA).',
    'null-text':
      'dateFacture est le texte {value}, où un programme n’avait pas de date : écrire la date de la facture, "JJ/MM/AAAA".',
    nonexistent: 'dateFacture {value} n’est pas un jour qui existe ; la date de la facture s’écrit JJ/MM/AAAA.',
    other: 'dateFacture {value} : il faut une date écrite JJ/MM/AAAA, par exemple "13/02/2023".',
  },
  'date-calendrier': {
    day: 'dateFacture {value} n’existe pas : {month} {year} va du 1 au {days}.',
    month: 'dateFacture {value} n’existe pas : il n’y a pas de mois {month}.',
    year: 'dateFacture {value} : l’année {year} est impossible.',
  },
  'date-future': {
    today: 'dateFacture {value} est dans l’avenir : la facture est émise avant le dépôt.',
    submission: 'dateFacture {value} est après le jour du dépôt qui est dans le nom du fichier, le {claimFile} (3.3).',
  },
  'montant-format': {
    'without-decimals': 'montantSegurHTFacture {value} : deux chiffres après le point, même 00 : {expected} (3.2).',
    decimals: 'montantSegurHTFacture {value} : deux chiffres après le point, ni plus ni moins : {expected} (3.2).',
    exponent: 'montantSegurHTFacture {value} : sans exposant, {expected} (3.2).',
    'too-precise':
      'montantSegurHTFacture {value} : deux chiffres après le point (3.2). Reprendre le montant de la facture, arrondi au centime.',
  },
  'montant-valeur': {
    zero: 'montantSegurHTFacture {value} : le montant doit être supérieur à zéro.',
    ceiling:
      'montantSegurHTFacture {value} : dépasse le maximum de {maximum} € HT (3.1), la demande pourrait être refusée.',
  },
  'finess-format': {
    lookalikes: 'Numéro FINESS {value} : écrire "{expected}".',
    empty: 'Numéro FINESS vide : indiquer les 9 caractères du numéro géographique, ou retirer l’élément.',
    'null-text':
      'Bénéficiaire {value}, où un programme n’avait pas de numéro : indiquer les 9 caractères du numéro FINESS géographique, ou retirer l’élément.',
    spaces: 'Numéro FINESS {value} : l’écrire sans espace ni séparateur, "{expected}".',
    lowercase: 'Numéro FINESS {value} : la lettre est une capitale, "{expected}".',
    'letter-o': 'Numéro FINESS {value} : lettre O au lieu du chiffre zéro, "{expected}" ?',
    decimals: 'Numéro FINESS {value} : l’écrire sans décimales, "{expected}".',
    several: 'Plusieurs numéros FINESS dans un seul texte, {value} : un texte par numéro, séparés par des virgules.',
    'text-around': 'Numéro FINESS {value} : le numéro seul est attendu, "{expected}".',
    siret: 'Numéro FINESS {value} : 14 chiffres, c’est un SIRET. Le numéro FINESS géographique a 9 caractères.',
    'scientific-notation':
      'Numéro FINESS {value} : notation scientifique (tableur), des chiffres sont peut-être perdus. Reprendre le numéro à la source.',
    eight:
      'Numéro FINESS {value} : 8 caractères au lieu de 9 ; il manque un zéro de tête, ou le dernier chiffre, sa clé.',
    length: 'Numéro FINESS {value} : {length} caractères au lieu de 9.',
    characters: 'Numéro FINESS {value} : un chiffre, un chiffre ou une capitale, puis 7 chiffres.',
  },
  'valeur-fixe': {
    text: '« {key} » est le texte {value} : écrire {expected}, sans guillemets (3.2).',
    empty: '« {key} » est un texte vide : écrire {expected} (3.2).',
    'true-text':
      '« {key} » est le texte {value} : pour un logiciel {software}, la valeur est {expected}, sans guillemets (3.2).',
    'null-for-false': '« {key} » vaut null : pour un logiciel {software}, la valeur est {expected} (3.2).',
    true: '« {key} » vaut true : pour un logiciel {software}, la valeur est {expected} (3.2).',
    other: '« {key} » vaut {value} : la valeur est toujours {expected} (3.2).',
    'given-by-asp': '« {key} » porte la référence donnée par l’ASP : la remettre à {expected} avant un nouveau dépôt.',
  },
  'numero-ans': {
    lookalikes: 'numeroAns {value} : écrire "{expected}".',
    empty: 'numeroAns n’est pas rempli, {value} : indiquer les 10 caractères du numéro de référencement ANS.',
    spaces: 'numeroAns {value} : l’écrire sans espace ni tiret, "{expected}".',
    'scientific-notation':
      'numeroAns {value} : notation scientifique (tableur), des chiffres sont peut-être perdus. Reprendre le numéro à la source.',
    length: 'numeroAns {value} : {length} caractères au lieu de 10 (3.2).',
    characters:
      'numeroAns {value} : des lettres sans accent et des chiffres seulement, il figure dans le nom du fichier (3.3).',
  },
  'siret-format': {
    lookalikes: 'SIRET {value} : écrire "{expected}".',
    empty: 'SIRET n’est pas rempli, {value} : indiquer les 14 chiffres du numéro du fournisseur.',
    zeros: 'SIRET {value} : un numéro de 14 zéros n’existe pas.',
    spaces: 'SIRET {value} : l’écrire sans espace ni séparateur, "{expected}".',
    decimals: 'SIRET {value} : l’écrire sans décimales, "{expected}".',
    'scientific-notation':
      'SIRET {value} : notation scientifique (tableur), des chiffres sont peut-être perdus. Reprendre le numéro à la source.',
    'letter-o': 'SIRET {value} : lettre O au lieu du chiffre zéro, "{expected}" ?',
    siren: 'SIRET {value} : 9 chiffres sont un SIREN ; il manque les 5 chiffres de l’établissement.',
    length: 'SIRET {value} : {length} chiffres au lieu de 14.',
    characters: 'SIRET {value} : 14 chiffres sont attendus.',
  },
  'siret-cle': {
    key: 'SIRET {value} : sa clé de contrôle est fausse, un chiffre est sans doute mal saisi.',
  },
  'type-action': {
    lookalikes: 'typeAction {value} : écrire "{expected}".',
    case: 'typeAction {value} : la lettre est une capitale seule, "C" (3.2).',
    other: 'typeAction vaut {value} : la seule valeur possible est "C", la création d’une demande (3.2).',
  },
  'numero-asp-format': {
    lookalikes: 'numeroASP {value} : écrire "{expected}".',
    empty:
      'numeroASP n’est pas rempli, {value} : indiquer le numéro de dossier donné par l’ASP pour l’avance, {prefix} et 6 chiffres.',
    writing: 'numeroASP {value} : l’écrire en capitales, sans espace ni tiret, "{expected}" (3.2).',
    'letter-o': 'numeroASP {value} : lettre O au lieu du chiffre zéro, "{expected}" ? (3.2)',
    sector: 'numeroASP {value} est d’un autre couloir : {sector}, {prefix} et 6 chiffres (3.2).',
    digits: 'numeroASP {value} : 6 chiffres sont attendus après {prefix}, trouvé : {number} (3.2).',
    other: 'numeroASP {value} : {prefix} et 6 chiffres sont attendus (3.2).',
  },
  'numero-editeur-format': {
    lookalikes: 'numeroEditeur {value} : écrire "{expected}".',
    empty: 'numeroEditeur n’est pas rempli, {value} : indiquer les 5 caractères du numéro donné à la demande d’avance.',
    spaces: 'numeroEditeur {value} : l’écrire sans espace ni tiret, "{expected}".',
    zeros: 'numeroEditeur {value} : 5 caractères sont attendus, "{expected}" ? (3.2)',
    length: 'numeroEditeur {value} : {length} caractères au lieu de 5 (3.2).',
    characters:
      'numeroEditeur {value} : des lettres sans accent et des chiffres seulement, il figure dans le nom des pièces (3.3).',
  },
  traitement: {
    accepted: 'Réponse du portail : {value}.',
    refused:
      'Demande refusée par le portail : {value}. Corriger la demande, et remettre codeTraitement et libelleTraitement à null dans le nouveau fichier.',
    unclear: 'Réponse du portail : {value}. Ce libellé ne dit pas clairement si la demande est acceptée.',
    code: 'Réponse du portail : code {value}.',
    'a-null': '« {key} » vaut {value} : le fournisseur l’écrit null (3.2).',
  },
  'beneficiaires-vide': {
    none: 'beneficiaires est vide : au moins un numéro FINESS géographique est attendu (3.2).',
  },
  'finess-cle': {
    key: 'Numéro FINESS {value} : sa clé de contrôle (le dernier chiffre) est fausse, un chiffre est sans doute mal saisi.',
  },
  'finess-departement': {
    unknown: 'Numéro FINESS {value} : aucun département n’a le code {department}.',
  },
  'finess-double': {
    double: 'Numéro FINESS {value} : il est déjà dans cette demande. Retirer le double.',
  },
  'format-fichier': {
    empty: 'formatFichier n’est pas rempli, {value} : "PDF", "PNG" ou "JPG" (3.2).',
    writing: 'formatFichier {value} s’écrit "{expected}" (3.2).',
    other: 'formatFichier {value} : seuls "PDF", "PNG" et "JPG" sont acceptés (3.2).',
  },
  'type-fichier': {
    empty: 'typeFichier n’est pas rempli, {value} : {types} (3.2).',
    writing: 'typeFichier {value} s’écrit "{expected}" (3.2).',
    catalog:
      'typeFichier {value} : le tableau (3.2) demande "{expected}" ; le document écrit aussi {code}, {code}1, {code}2… (3.3).',
    other: 'typeFichier {value} : {types} (3.2).',
  },
  'json-cle-double': {
    equal: 'La clé « {key} » est deux fois dans le même objet, avec la même valeur : en retirer une.',
    different:
      'La clé « {key} » est deux fois dans le même objet, avec deux valeurs : on ne peut savoir laquelle compte.',
    first: 'La première fois.',
  },
  'balise-double': {
    double: 'La clé « {key} » est là deux fois, à deux endroits : en retirer une.',
    first: 'La première fois.',
  },
  'disposition-mixte': {
    other: 'Les blocs de cette demande ne sont pas disposés comme ceux de la première (2.2).',
    template: 'Les blocs de cette demande ne sont pas disposés comme dans le modèle que nomme solde.template (2.2).',
  },
  'logiciel-autre': {
    other:
      'Toutes les pièces sont nommées pour un autre logiciel ({software}) : ses règles propres ne sont pas connues ici (2.1).',
  },
  'logiciels-melanges': {
    mixed:
      'Cette demande est pour {other}, d’autres pour {software} : un fichier ne contient que des demandes d’un même type de logiciel (2.1).',
    first: 'Demande pour {software}.',
  },
  'numero-asp-double': {
    double: 'numeroASP "{value}" est déjà celui de la ligne {line} : chaque demande a son numéro de dossier (3.4).',
    first: 'Première demande avec ce numéro.',
  },
  'finess-autre-demande': {
    double:
      'Numéro FINESS "{value}" : il est déjà bénéficiaire de la ligne {line} ; une installation n’est payée qu’une fois (3.1).',
    first: 'Première demande avec ce bénéficiaire.',
  },
  'finess-hors-avance': {
    outside:
      '{value} n’est pas parmi les bénéficiaires de l’avance "{editeur}", ligne {line} de {file} : le corriger, ou le retirer.',
    all: 'Aucun de ces bénéficiaires n’est dans l’avance "{editeur}", ligne {line} de {file} : vérifier le numeroEditeur, puis eux.',
    advance: 'Les bénéficiaires de l’avance.',
  },
  'piece-double': {
    double:
      'nomFichier "{value}" est déjà celui d’une pièce de la ligne {line} : une pièce n’est nommée qu’une fois (3.3).',
    first: 'Première pièce de ce nom.',
  },
  'pieces-requises': {
    missing: 'Il manque {pieces} : {types} (3.1).',
  },
  'facture-multiple': {
    several:
      'Plusieurs factures dans la demande : une seule est prévue (3.1). Si le montant est leur somme (3.2), les réunir en un seul PDF.',
  },
  'nom-fichier': {
    lookalikes: 'nomFichier {value} : écrire "{expected}" (3.3).',
    empty: 'nomFichier est vide : {corridor}-{software}-{wave}-CODE-numeroEditeur.format (3.3){right}.',
    'null-text':
      'nomFichier est le texte {value}, où un programme n’avait pas de nom : {corridor}-{software}-{wave}-CODE-numeroEditeur.format (3.3){right}.',
    folder: 'nomFichier {value} contient un dossier : le nom du fichier seul est attendu (3.3){right}.',
    length: 'nomFichier {value} : {length} caractères, moins de 50 sont admis (3.2){right}.',
    form: 'nomFichier {value} ne suit pas la nomenclature {corridor}-{software}-{wave}-CODE-numeroEditeur.format (3.3){right}.',
    software:
      'nomFichier {value} est nommé pour {other} : dans une demande {software}, {corridor}-{software}-{wave}-… (3.3){right}.',
    code: 'nomFichier {value} : le code {code} n’existe pas, ce sont {codes} (3.3){right}.',
    extension:
      'nomFichier {value} : l’extension .{extension} n’est pas admise, ce sont .pdf, .png ou .jpg (3.3){right}.',
    catalog: 'nomFichier {value} : {code} est suivi d’un numéro, {code}1, {code}2… (3.3){right}.',
    case: 'nomFichier {value} n’a pas la casse de la nomenclature {corridor}-{software}-{wave}-CODE-numeroEditeur.format (3.3){right}.',
  },
  'nom-fichier-editeur': {
    other: 'nomFichier {value} porte le numéro {number}, mais le numeroEditeur de la demande est {editeur} (3.3).',
    all: 'numeroEditeur vaut {editeur}, mais les pièces de la demande portent toutes le numéro {number} (3.3).',
    piece: 'La première de ces pièces.',
    editeur: 'Le numéro de la demande.',
  },
  'nom-fichier-type': {
    other: 'nomFichier {value} ne correspond pas à typeFichier {type} (3.3).',
    type: 'Le type de la pièce.',
  },
  'nom-fichier-format': {
    other: 'nomFichier {value} ne correspond pas à formatFichier {format} (3.3).',
    format: 'Le format de la pièce.',
  },
  'nom-json': {
    copy: 'Le fichier se nomme « {name} », comme une copie : « {expected} » (3.3).',
    case: 'Le fichier se nomme « {name} », sans la casse de la norme : « {expected} » (3.3).',
    day: 'Le fichier se nomme « {name} », mais {day} n’est pas un jour qui existe : JSON-numeroAns-AAAAMMJJ-NNN.json (3.3).',
    number: 'Le fichier se nomme « {name} », mais les fichiers d’un jour se numérotent à partir de 001 (3.3).',
    form: 'Le fichier se nomme « {name} » : la norme est JSON-numeroAns-AAAAMMJJ-NNN.json, le jour étant celui du dépôt, par exemple « {expected} » (3.3).',
  },
  'nom-json-ans': {
    other: 'numeroAns est "{ans}", mais le nom du fichier porte le numéro {name} : ce doit être le même (3.3).',
  },
  'nom-json-suite': {
    one: 'Le fichier {absent} du même jour n’est pas dans le dossier de « {name} » : les fichiers d’un jour se suivent à partir de 001 (3.3).',
    several:
      'Les fichiers {absent} du même jour ne sont pas dans le dossier de « {name} » : les fichiers d’un jour se suivent à partir de 001 (3.3).',
  },
  'pieces-absentes': {
    one: 'La pièce de ce fichier n’est pas près de lui : ni dans son dossier, ni dans un sous-dossier direct, ni dans une archive zip.',
    none: 'Aucune des {number} pièces de ce fichier n’est près de lui : ni dans son dossier, ni dans un sous-dossier direct, ni dans une archive zip.',
  },
  'piece-introuvable': {
    absent:
      'La pièce "{value}" n’est pas près du fichier : ni dans son dossier, ni dans un sous-dossier direct, ni dans une archive zip.',
    near: 'La pièce "{value}" n’est pas près du fichier, mais "{near}" y est : écrire ce nom, ou renommer ce fichier.',
  },
  'piece-casse': {
    case: 'La pièce s’écrit autrement sur le disque, {location} : écrire "{found}", ou renommer ce fichier (majuscules et minuscules comptent).',
    'disk-case':
      'La pièce s’écrit autrement sur le disque, {location} : y renommer « {found} » en « {expected} » (majuscules et minuscules comptent).',
  },
  'piece-poids': {
    tooMany: 'La pièce {location} pèse {size} Mo : 3 Mo au plus (3.2). La réduire, ou la numériser moins finement.',
    limit:
      'La pièce {location} pèse {size} Mo : le document dit 3 Mo au plus (3.2), et 1 Mo peut y valoir 1 000 000 octets.',
  },
  'piece-vide': {
    empty: 'La pièce {location} est vide (0 octet) : la remplacer par le vrai document.',
  },
  'piece-contenu': {
    other:
      'La pièce {location} n’est pas un fichier {expected} mais {format} : la convertir en {expected}, changer l’extension ne suffit pas.',
    unknown: 'La pièce {location} ne commence pas comme un fichier {expected} : elle est abîmée, ou d’un autre format.',
  },
  'piece-orpheline': {
    one: 'La pièce {places} porte le numéro de cette demande, qui ne la nomme pas : l’ajouter à piecesJustificatives, ou retirer ce fichier.',
    several:
      '{number} pièces portent le numéro de cette demande, qui ne les nomme pas, {places} : les ajouter à piecesJustificatives, ou retirer ces fichiers.',
    'one-without-demande':
      'Aucune demande ne nomme la pièce {places}, ni ici ni dans les fichiers voisins : l’ajouter à sa demande, ou retirer ce fichier.',
    'without-demande':
      'Aucune demande ne nomme ces {number} pièces, ni ici ni dans les fichiers voisins, {places} : les ajouter à leurs demandes, ou retirer ces fichiers.',
  },
  'zip-poids': {
    tooMany: 'L’archive {location} pèse {size} Mo : 200 Mo au plus (2.1). Répartir les pièces sur plusieurs archives.',
    limit:
      'L’archive {location} pèse {size} Mo : le document dit 200 Mo au plus (2.1), et 1 Mo peut y valoir 1 000 000 octets.',
  },
  'zip-incomplet': {
    absent:
      'La pièce {location} n’est dans aucune archive, alors que d’autres de ce fichier sont dans {archives} : l’y ajouter (2.1).',
  },
  'asp-deja-utilise': {
    demande:
      'numeroASP "{value}" est déjà celui de la ligne {line} de {file} : chaque demande a son numéro de dossier (3.4).',
    returned:
      'numeroASP "{value}" est déjà celui de la ligne {line} de {file}, que le portail a rendu sans la refuser : ne pas la déposer deux fois.',
    copy: 'Ce fichier a les mêmes demandes que {file}, il en est une copie : n’en déposer qu’un des deux.',
    'returned-copy':
      'Ce fichier a les mêmes demandes que {file}, que le portail a rendu sans les refuser : ne pas les déposer deux fois.',
    other: 'La demande qui a déjà ce numéro.',
    first: 'La première de ces demandes.',
  },
  'asp-editeur-incoherent': {
    asp: 'numeroASP "{asp}" : à la ligne {line} de {file}, le numeroEditeur "{editeur}" va avec "{other}" ; les deux numéros sont ceux de l’avance (3.2).',
    editeur:
      'numeroEditeur "{editeur}" : à la ligne {line} de {file}, le numeroASP "{asp}" va avec "{other}" ; les deux numéros sont ceux de l’avance (3.2).',
    other: 'L’autre demande.',
  },
  'reponse-portail': {
    accepted: 'Réponse du portail, dans {file} : {value}.',
    refused:
      'Demande refusée par le portail : {value}, dans {file}. La corriger et la déposer de nouveau, dans un autre fichier (1.2).',
    unclear: 'Réponse du portail, dans {file} : {value}. Ce libellé ne dit pas clairement si la demande est acceptée.',
    code: 'Réponse du portail, dans {file} : code {value}.',
    'other-demandes':
      '{file}, que le portail a rendu, n’a pas les mêmes demandes que ce fichier ({communes} en commun, sur {number} ici et {returned} là-bas) : ses réponses ne sont pas montrées ici.',
    answer: 'La réponse du portail.',
    first: 'La première demande du fichier retourné.',
  },
} as const;

/** Words that messages fill in. */
export const frenchWords: Readonly<Record<string, string>> = {
  'one-of': '{before} ou {last}',
  'all-of': '{before} et {last}',
  'piece-of-type': 'une pièce de type {type}',
  'one-of-type': 'une de type {type}',
  'right-name': ' : écrire "{name}"',
  'writing-number': 'avec un point décimal, sans espace ni unité',
  'writing-integer': 'en chiffres seulement, sans zéro de tête',
  'lost-zeros': 'et des zéros de tête ont sans doute été perdus. Rétablir les zéros et mettre entre guillemets',
  'lost-finess': 'de 9 caractères. Rétablir le zéro de tête, ou le dernier chiffre, la clé, et mettre entre guillemets',
  'right-value': ' : {value}',
  megabytes: '{integer},{decimals}',
  'with-placeholder': 'C’est un repère que rien n’a remplacé : écrire la vraie valeur.',
  'with-characters': 'On y trouve {characters}.',
  character: '{code} ({name})',
  'other-characters': 'et {number} autres',
  'badly-decoded': 'de l’UTF-8 lu comme du Latin-1 : « {text} »',
  'character-cyrillic': 'lettre cyrillique, comme « {letter} »',
  'character-greek': 'lettre grecque, comme « {letter} »',
  'character-turkish': 'lettre turque, comme « {letter} »',
  'character-ligature': 'lettres liées',
  'character-full-width': '« {letter} » de pleine chasse',
  'character-mathematical': '« {letter} » mathématique',
  'character-soft-hyphen': 'trait d’union conditionnel, invisible',
  'character-zero-width-space': 'espace sans chasse, invisible',
  'character-non-joiner': 'antiliant sans chasse, invisible',
  'character-joiner': 'liant sans chasse, invisible',
  'character-word-joiner': 'gluon de mots, invisible',
  'character-bom': 'BOM, invisible',
  'character-direction': 'marque du sens de lecture, invisible',
  'character-invisible': 'caractère invisible',
  'character-no-break-space': 'espace insécable',
  'character-thin-space': 'espace fine',
  'character-other-space': 'espace typographique',
  'character-hyphen': 'trait d’union typographique',
  'character-no-break-hyphen': 'trait d’union insécable',
  'character-dash': 'tiret typographique',
  'character-minus': 'signe moins',
  'character-slash': 'barre de fraction',
  'character-point': 'point de conduite',
  string: 'un texte',
  number: 'un nombre',
  integer: 'un nombre entier',
  boolean: 'un booléen',
  null: 'null',
  array: 'une liste',
  object: 'un objet',
  hole: 'un objet',
  'beneficiaires[]': 'élément de beneficiaires',
  month1: 'janvier',
  month2: 'février',
  month3: 'mars',
  month4: 'avril',
  month5: 'mai',
  month6: 'juin',
  month7: 'juillet',
  month8: 'août',
  month9: 'septembre',
  month10: 'octobre',
  month11: 'novembre',
  month12: 'décembre',
  day0: 'dimanche',
  day1: 'lundi',
  day2: 'mardi',
  day3: 'mercredi',
  day4: 'jeudi',
  day5: 'vendredi',
  day6: 'samedi',
  'reason-unreadable': '{places} (abîmé, ou lecture interdite)',
  'reason-encrypted': '{places} (chiffré : seuls les noms sont connus)',
  'reason-size': '{places} (trop gros pour être lu ici)',
  'reason-number': '{places} (trop de fichiers : seuls les premiers sont regardés)',
  'reason-link': '{places} (lien symbolique, ou autre chose qu’un fichier ordinaire : non suivi)',
  'reason-whole': '{places} (trop à lire en tout : le plus proche est regardé d’abord)',
  'reason-time': '{places} (trop long à lire : sera repris)',
};
