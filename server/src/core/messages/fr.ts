/** Every wording of every rule, in French: code of the rule, then kind of finding. `{name}` is filled in. */
export const fr = {
  'json-syntaxe': {
    html: 'Le texte est échappé pour HTML : ses guillemets y sont écrits "&quot;". Reprendre le texte avant cet échappement, ou le défaire.',
    vide: 'Le fichier est vide : un fichier de solde est un objet JSON « { … } ».',
    'pas-json': 'Ce texte n’est pas du JSON : un fichier de solde commence par « { ».',
    tronque:
      'Le fichier s’arrête ici, avant sa fin : ce qui suivait est perdu. L’exporter ou le copier de nouveau, en entier.',
    'demande-non-fermee': 'La demande n’est pas fermée : il manque « {texte} ».',
    'texte-apres': 'Il y a du texte après la fin du JSON : le supprimer.',
    'objet-apres':
      'Un autre objet « { … } » suit la fin du JSON : un fichier n’en contient qu’un. Mettre toutes les demandes dans lignesImport, ou retirer la copie.',
    'ferme-trop-tot':
      '« {texte} » ferme la demande trop tôt : la suite n’en fait plus partie. Supprimer cette fermeture, ou rétablir l’ouverture.',
    profondeur:
      'Plus de 100 niveaux imbriqués : aucun fichier de solde n’en a besoin, le contenu n’est pas lu plus loin.',
    'virgule-finale':
      'Virgule en trop avant la fermeture : JSON n’en admet pas après le dernier élément. La supprimer.',
    'virgule-manquante': 'Il manque une virgule après cette valeur.',
    'point-virgule': 'Point-virgule au lieu d’une virgule ou d’un deux-points.',
    'virgule-en-trop': 'Virgule en trop : aucune valeur ne la précède. La supprimer.',
    'deux-points-manquants': 'Il manque « : » entre la clé « {texte} » et sa valeur.',
    'cle-sans-guillemets': 'La clé {texte} doit être entre guillemets droits : "{texte}".',
    'cle-manquante': 'Cette valeur n’a pas de clé : dans un objet, chaque valeur s’écrit "clé": valeur.',
    'valeur-manquante': 'La clé « {texte} » n’a pas de valeur.',
    'accolade-ouvrante': 'Il manque une accolade ouvrante « {{ » ici.',
    'accolade-manquante': 'Il manque une accolade fermante « }} » ici.',
    'crochet-manquant': 'Il manque un crochet fermant « ] » ici.',
    'fermeture-en-trop':
      '« {texte} » ferme quelque chose qui n’est pas ouvert : le supprimer, ou rétablir l’ouverture.',
    commentaire: 'JSON n’admet pas de commentaire : le supprimer, le portail rejetterait tout le fichier.',
    'espace-interdit':
      'Caractère invisible {code} (espace insécable ou semblable) : JSON n’admet ici que des espaces ordinaires.',
    echappement: '« {texte} » n’est pas un échappement JSON : écrire « \\\\ » pour une barre oblique inverse.',
    apostrophes: 'Texte entre apostrophes : JSON n’admet que les guillemets droits, "{texte}".',
    'guillemets-typographiques': 'Guillemets typographiques : JSON n’admet que les guillemets droits, "{texte}".',
    'guillemet-interne': 'Guillemet à l’intérieur du texte : l’écrire \\".',
    'guillemet-manquant': 'Il manque le guillemet fermant de ce texte.',
    'saut-de-ligne': 'Saut de ligne à l’intérieur d’un texte : l’écrire \\n, ou mettre le texte sur une ligne.',
    'caractere-de-controle':
      'Tabulation ou caractère de contrôle à l’intérieur d’un texte : l’écrire \\t, ou le supprimer.',
    constante: '{texte} n’est pas du JSON (Python, JavaScript, ou autre casse) : écrire {attendu}.',
    'nombre-impossible':
      '{texte} n’existe pas en JSON : le calcul du script n’a pas donné de nombre. Écrire la vraie valeur.',
    'texte-sans-guillemets': 'Texte sans guillemets : écrire "{texte}".',
    'zero-initial':
      'Un nombre JSON ne commence pas par un zéro : {texte}. Un numéro s’écrit entre guillemets ; un montant ou un numéro de ligne, sans ce zéro.',
    'virgule-decimale': 'Virgule décimale dans {texte} : JSON veut un point, {attendu}.',
    'nombre-ecriture':
      '{texte} n’est pas un nombre JSON : des chiffres et un point décimal, sans espace, signe + ni unité.',
    inattendu: 'Texte inattendu : « {texte} ».',
    gabarit: '« {texte} » est un repère de modèle que rien n’a remplacé : écrire la valeur à sa place.',
    programme: '« {texte} » est du code de programme, pas une valeur JSON : écrire la valeur qu’il donne.',
    parentheses: 'Une liste JSON s’écrit entre crochets, « [ … ] », et non comme {texte}.',
    conflit:
      'Conflit de fusion non résolu (« {texte} ») : garder une seule des versions et supprimer les lignes de repère.',
    'texte-avant':
      'Du texte qui n’est pas du JSON précède l’objet (« {texte} ») : le fichier commence par « {{ » et finit par « }} ».',
    cellule:
      'Le JSON est enregistré comme une cellule de tableur : entre guillemets, les siens doublés. Reprendre le texte d’avant, ou défaire.',
    barres:
      'Les guillemets sont précédés d’une barre « \\ », comme dans un texte de programme. Reprendre le texte d’avant, ou défaire.',
    'guillemets-echappes': 'Guillemets écrits {ecrit}, comme dans un autre langage : JSON veut "{texte}".',
    'virgule-pour-deux-points': 'Virgule au lieu de « : » entre la clé « {texte} » et sa valeur.',
    'deux-points-en-trop':
      '« {texte} » en trop : un seul « : » sépare une clé de sa valeur, rien ne le suit. Le supprimer.',
    'fermeture-autre': '« {texte} » ferme ici ce qu’un autre signe a ouvert : écrire « {attendu} ».',
    'liste-sans-crochets':
      'Plusieurs valeurs pour une seule clé ({texte}) : une liste s’écrit entre crochets, « [ … ] ».',
    'lignes-prefixees':
      'Chaque ligne commence par « {texte} », comme dans un courriel ou un listage : le retirer de toutes les lignes.',
    'texte-derriere': '« {texte} » n’a pas sa place derrière cette valeur : le supprimer, ou corriger la valeur.',
    'crochet-ouvrant': 'Il manque un crochet ouvrant « [ » devant cette valeur : la liste n’est que fermée.',
  },
  'json-encodage': {
    bom: 'Le fichier commence par une marque d’ordre des octets (BOM), que JSON interdit : l’enregistrer en « UTF-8 » sans BOM.',
    utf16: 'Le fichier est en UTF-16 : l’enregistrer en UTF-8.',
    utf32: 'Le fichier est en UTF-32 : l’enregistrer en UTF-8.',
    latin1:
      'Octet {octet} qui n’est pas de l’UTF-8 (sans doute du Windows-1252 ou Latin-1, « {texte} ») : enregistrer le fichier en UTF-8.',
    binaire: 'Le fichier contient des octets nuls : ce n’est pas un texte JSON.',
  },
  'non-controle': {
    taille:
      'Le fichier pèse {taille} Mo : au-delà de {limite} Mo il n’est pas contrôlé. Un fichier de solde de 200 demandes pèse moins de 1 Mo.',
    ferme:
      'Le fichier pèse {taille} Mo : au-delà de {limite} Mo il n’est contrôlé qu’une fois ouvert. L’ouvrir, ou lancer solde check.',
    voisins: 'Non contrôlé près du fichier : {raisons}.',
    autres:
      'Problèmes non affichés, en plus de ceux-ci : {nombre}. Corriger d’abord ceux qui le sont : chaque règle en faute en montre un au moins.',
  },
  'structure-type': {
    racine: 'Un fichier de solde est un objet JSON « { … } » avec impId, numeroAns, SIRET et lignesImport.',
    'racine-enveloppee':
      'Le fichier est entouré de crochets « [ … ] » : les supprimer, un fichier de solde est un objet.',
    'racine-sous-cle':
      'Le fichier est sous une clé « {cle} » : la supprimer avec ses accolades, un fichier de solde commence par impId, numeroAns, SIRET et lignesImport.',
    'racine-demande':
      'Le fichier est une demande seule : la mettre dans « lignesImport », avec impId, numeroAns et SIRET autour (2.2).',
    'racine-liste':
      'Le fichier est une liste : les demandes se mettent dans « lignesImport », avec impId, numeroAns et SIRET autour (2.2).',
    'bloc-liste':
      'Ce bloc est dans une liste « [ … ] » : supprimer les crochets, un bloc est un objet « { … } » (2.2).',
    'liste-de-demandes':
      'Les demandes sont dans une liste de plus « [ … ] » : supprimer ces crochets, elles sont les éléments de lignesImport.',
    'demande-null':
      'Un élément de lignesImport vaut null : y mettre une demande, un objet « { … } », ou retirer l’élément.',
    'demande-objet': 'Chaque élément de lignesImport est une demande, un objet « { … } » ; trouvé : {valeur}.',
    'piece-objet':
      'Chaque pièce justificative est un objet avec nomFichier, formatFichier et typeFichier ; trouvé : {valeur}.',
    'piece-null':
      'Une pièce justificative vaut null : y mettre un objet avec nomFichier, formatFichier et typeFichier, ou retirer l’élément.',
    'beneficiaire-null':
      'Un bénéficiaire vaut null : écrire son numéro FINESS géographique, un texte de 9 caractères, ou retirer l’élément.',
    'null-obligatoire': '« {cle} » vaut null, mais la valeur est obligatoire : il faut {attendu}.',
    'liste-attendue': '« {cle} » doit être une liste « [ … ] », même pour un seul élément ; trouvé : {valeur}.',
    'nombre-au-lieu-de-texte':
      '« {cle} » est un nombre, {valeur} : c’est un texte qui est attendu, entre guillemets, "{valeur}".',
    'nombre-decimales':
      '« {cle} » est un nombre, {valeur} : c’est un texte qui est attendu, entre guillemets et sans décimales, "{attendu}".',
    'nombre-asp':
      '« {cle} » est un nombre, {valeur} : c’est un texte qui est attendu, FINBIO et 6 chiffres, entre guillemets.',
    'nombre-date':
      '« {cle} » est un nombre, {valeur} : c’est la date de la facture qui est attendue, un texte "JJ/MM/AAAA".',
    'date-tableur':
      '« {cle} » est un nombre, {valeur}, sans doute le numéro de jour d’un tableur : écrire la date de la facture, un texte "JJ/MM/AAAA".',
    nombre: '« {cle} » est un nombre, {valeur} : c’est un texte qui est attendu, entre guillemets.',
    'zeros-perdus': '« {cle} » est un nombre, {valeur} : c’est un texte qui est attendu, {perdu}.',
    'ecriture-scientifique':
      '« {cle} » est écrit {valeur}, en notation scientifique (tableur) : des chiffres sont peut-être perdus. Reprendre le numéro à la source, en texte.',
    'texte-au-lieu-de-nombre': '« {cle} » est un texte, {valeur} : c’est un nombre qui est attendu, sans guillemets.',
    'texte-a-recrire':
      '« {cle} » est un texte, {valeur} : c’est un nombre qui est attendu, sans guillemets, {ecriture}{juste}.',
    'texte-vide': '« {cle} » est un texte vide : il faut {attendu}.',
    'texte-null': '« {cle} » est le texte {valeur}, où un programme n’avait pas de valeur : il faut {attendu}.',
    autre: '« {cle} » est {trouve}, {valeur} : il faut {attendu}.',
  },
  'balise-manquante': {
    obligatoire: 'Il manque « {cle} », obligatoire (3.2).',
    fixe: 'Il manque « {cle} », obligatoire (3.2) : "{cle}": {fixe}.',
    demande: 'La demande est vide : il lui manque toutes ses clés (3.2). La remplir, ou la retirer.',
    nulle: 'Il manque « {cle} » : le modèle l’écrit toujours, "{cle}": {fixe} (3.2).',
  },
  'balise-inconnue': {
    casse: 'La clé « {cle} » n’a pas la bonne casse : « {attendu} » (3.2).',
    accent: 'La clé « {cle} » s’écrit « {attendu} », sans accent, espace ni tiret (3.2).',
    caracteres: 'La clé « {cle} » s’écrit « {attendu} » (3.2).',
    'mal-decodee': 'La clé « {cle} » s’écrit « {attendu} » (3.2) : un programme l’a mal décodée.',
    faute: 'La clé « {cle} » est inconnue : « {attendu} » ? (3.2)',
    graphie:
      'La clé « {cle} » est une autre écriture de « {attendu} », qu’imprime la documentation (3.2) : garder celle du modèle du portail.',
    'demandes-ailleurs':
      'La clé « {cle} » contient des demandes : les mettre dans « {attendu} », qui est déjà là, et supprimer « {cle} » (3.2).',
    ailleurs: 'La clé « {cle} » n’a pas sa place ici : elle appartient à un autre niveau du fichier (3.2).',
    inconnue:
      'La clé « {cle} » ne fait pas partie du modèle (3.2) : la renommer si sa valeur est celle d’une clé qui manque, sinon la supprimer.',
  },
  'lignes-nombre': {
    aucune: 'lignesImport est vide : un fichier de solde contient au moins une demande.',
    'sans-nombre':
      'Plus de {nombre} demandes : un fichier en contient 200 au plus (2.1), et seules les premières sont contrôlées.',
    trop: '{nombre} demandes : un fichier en contient 200 au plus (2.1). Répartir les demandes sur plusieurs fichiers.',
  },
  'num-ligne': {
    entier: 'numLigne s’écrit en chiffres, sans point ni exposant : {attendu} au lieu de {valeur}.',
    bornes: 'numLigne vaut {valeur} : les lignes se numérotent de 1 à 200, celle-ci est la ligne {attendu}.',
    premiere: 'numLigne vaut {valeur} : la première demande d’un fichier porte le numéro 1 (3.2).',
    suite: 'numLigne vaut {valeur} : les numéros se suivent de un en un, {attendu} est attendu (3.2).',
  },
  'numero-editeur-double': {
    double:
      'numeroEditeur "{valeur}" est déjà celui de la ligne {ligne} : il doit être unique, il relie la demande à ses pièces (3.2).',
    copie:
      'Cette demande est celle de la ligne {ligne} : même numeroEditeur "{valeur}", même numeroASP. La retirer, ou lui donner ses propres numéros (3.2).',
    premier: 'Première demande avec ce numéro.',
  },
  'date-format': {
    semblables: 'dateFacture {valeur} : écrire "{attendu}" (JJ/MM/AAAA).',
    vide: 'dateFacture est vide : la date de la facture s’écrit "JJ/MM/AAAA".',
    iso: 'dateFacture {valeur} est à l’envers (année, mois, jour) : écrire "{attendu}" (JJ/MM/AAAA).',
    tirets: 'dateFacture {valeur} a des tirets : écrire "{attendu}" (JJ/MM/AAAA).',
    points: 'dateFacture {valeur} a des points : écrire "{attendu}" (JJ/MM/AAAA).',
    espaces: 'dateFacture {valeur} contient des espaces : écrire "{attendu}" (JJ/MM/AAAA).',
    court: 'dateFacture {valeur} : le jour et le mois ont deux chiffres, "{attendu}" (JJ/MM/AAAA).',
    separateurs: 'dateFacture {valeur} : écrire "{attendu}", avec des barres (JJ/MM/AAAA).',
    fuseau: 'dateFacture {valeur} porte un fuseau horaire : la date seule est attendue, "{attendu}" (JJ/MM/AAAA).',
    'annee-courte': 'dateFacture {valeur} : l’année a quatre chiffres, "{attendu}" (JJ/MM/AAAA).',
    'sans-separateur': 'dateFacture {valeur} n’a pas de barres : écrire "{attendu}" (JJ/MM/AAAA).',
    heure: 'dateFacture {valeur} porte une heure : la date seule est attendue, "{attendu}" (JJ/MM/AAAA).',
    'heure-ailleurs':
      'dateFacture {valeur} porte une heure : la date seule est attendue (JJ/MM/AAAA), celle qui est inscrite sur la facture.',
    'mois-premier': 'dateFacture {valeur} met le mois avant le jour : écrire "{attendu}" (JJ/MM/AAAA).',
    'numero-de-serie':
      'dateFacture {valeur} est un numéro de jour de tableur : écrire la date "JJ/MM/AAAA" de la facture.',
    lettres: 'dateFacture {valeur} a le mois en lettres : écrire "{attendu}" (JJ/MM/AAAA).',
    'texte-null':
      'dateFacture est le texte {valeur}, où un programme n’avait pas de date : écrire la date de la facture, "JJ/MM/AAAA".',
    inexistante: 'dateFacture {valeur} n’est pas un jour qui existe ; la date de la facture s’écrit JJ/MM/AAAA.',
    autre: 'dateFacture {valeur} : il faut une date écrite JJ/MM/AAAA, par exemple "13/02/2023".',
  },
  'date-calendrier': {
    jour: 'dateFacture {valeur} n’existe pas : {mois} {annee} va du 1 au {jours}.',
    mois: 'dateFacture {valeur} n’existe pas : il n’y a pas de mois {mois}.',
    annee: 'dateFacture {valeur} : l’année {annee} est impossible.',
  },
  'date-future': {
    aujourdhui: 'dateFacture {valeur} est dans l’avenir : la facture est émise avant le dépôt.',
    depot: 'dateFacture {valeur} est après le jour du dépôt qui est dans le nom du fichier, le {depot} (3.3).',
  },
  'montant-format': {
    'sans-decimales': 'montantSegurHTFacture {valeur} : deux chiffres après le point, même 00 : {attendu} (3.2).',
    decimales: 'montantSegurHTFacture {valeur} : deux chiffres après le point, ni plus ni moins : {attendu} (3.2).',
    exposant: 'montantSegurHTFacture {valeur} : sans exposant, {attendu} (3.2).',
    'trop-precis':
      'montantSegurHTFacture {valeur} : deux chiffres après le point (3.2). Reprendre le montant de la facture, arrondi au centime.',
  },
  'montant-valeur': {
    nul: 'montantSegurHTFacture {valeur} : le montant doit être supérieur à zéro.',
    plafond:
      'montantSegurHTFacture {valeur} : dépasse le maximum de {maximum} € HT (3.1), la demande pourrait être refusée.',
  },
  'finess-format': {
    semblables: 'Numéro FINESS {valeur} : écrire "{attendu}".',
    vide: 'Numéro FINESS vide : indiquer les 9 caractères du numéro géographique, ou retirer l’élément.',
    'texte-null':
      'Bénéficiaire {valeur}, où un programme n’avait pas de numéro : indiquer les 9 caractères du numéro FINESS géographique, ou retirer l’élément.',
    espaces: 'Numéro FINESS {valeur} : l’écrire sans espace ni séparateur, "{attendu}".',
    minuscule: 'Numéro FINESS {valeur} : la lettre est une capitale, "{attendu}".',
    'lettre-o': 'Numéro FINESS {valeur} : lettre O au lieu du chiffre zéro, "{attendu}" ?',
    decimales: 'Numéro FINESS {valeur} : l’écrire sans décimales, "{attendu}".',
    plusieurs: 'Plusieurs numéros FINESS dans un seul texte, {valeur} : un texte par numéro, séparés par des virgules.',
    'texte-autour': 'Numéro FINESS {valeur} : le numéro seul est attendu, "{attendu}".',
    siret: 'Numéro FINESS {valeur} : 14 chiffres, c’est un SIRET. Le numéro FINESS géographique a 9 caractères.',
    'ecriture-scientifique':
      'Numéro FINESS {valeur} : notation scientifique (tableur), des chiffres sont peut-être perdus. Reprendre le numéro à la source.',
    huit: 'Numéro FINESS {valeur} : 8 caractères au lieu de 9 ; il manque un zéro de tête, ou le dernier chiffre, sa clé.',
    longueur: 'Numéro FINESS {valeur} : {longueur} caractères au lieu de 9.',
    caracteres: 'Numéro FINESS {valeur} : un chiffre, un chiffre ou une capitale, puis 7 chiffres.',
  },
  'valeur-fixe': {
    texte: '« {cle} » est le texte {valeur} : écrire {attendu}, sans guillemets (3.2).',
    vide: '« {cle} » est un texte vide : écrire {attendu} (3.2).',
    'texte-true':
      '« {cle} » est le texte {valeur} : pour un logiciel LOINC, la valeur est {attendu}, sans guillemets (3.2).',
    'null-au-lieu-de-false': '« {cle} » vaut null : pour un logiciel LOINC, la valeur est {attendu} (3.2).',
    true: '« {cle} » vaut true : pour un logiciel LOINC, la valeur est {attendu} (3.2).',
    autre: '« {cle} » vaut {valeur} : la valeur est toujours {attendu} (3.2).',
    'donnee-par-asp': '« {cle} » porte la référence donnée par l’ASP : la remettre à {attendu} avant un nouveau dépôt.',
  },
  'numero-ans': {
    semblables: 'numeroAns {valeur} : écrire "{attendu}".',
    vide: 'numeroAns n’est pas rempli, {valeur} : indiquer les 10 caractères du numéro de référencement ANS.',
    espaces: 'numeroAns {valeur} : l’écrire sans espace ni tiret, "{attendu}".',
    'ecriture-scientifique':
      'numeroAns {valeur} : notation scientifique (tableur), des chiffres sont peut-être perdus. Reprendre le numéro à la source.',
    longueur: 'numeroAns {valeur} : {longueur} caractères au lieu de 10 (3.2).',
    caracteres:
      'numeroAns {valeur} : des lettres sans accent et des chiffres seulement, il figure dans le nom du fichier (3.3).',
  },
  'siret-format': {
    semblables: 'SIRET {valeur} : écrire "{attendu}".',
    vide: 'SIRET n’est pas rempli, {valeur} : indiquer les 14 chiffres du numéro du fournisseur.',
    zeros: 'SIRET {valeur} : un numéro de 14 zéros n’existe pas.',
    espaces: 'SIRET {valeur} : l’écrire sans espace ni séparateur, "{attendu}".',
    decimales: 'SIRET {valeur} : l’écrire sans décimales, "{attendu}".',
    'ecriture-scientifique':
      'SIRET {valeur} : notation scientifique (tableur), des chiffres sont peut-être perdus. Reprendre le numéro à la source.',
    'lettre-o': 'SIRET {valeur} : lettre O au lieu du chiffre zéro, "{attendu}" ?',
    siren: 'SIRET {valeur} : 9 chiffres sont un SIREN ; il manque les 5 chiffres de l’établissement.',
    longueur: 'SIRET {valeur} : {longueur} chiffres au lieu de 14.',
    caracteres: 'SIRET {valeur} : 14 chiffres sont attendus.',
  },
  'siret-cle': {
    cle: 'SIRET {valeur} : sa clé de contrôle est fausse, un chiffre est sans doute mal saisi.',
  },
  'type-action': {
    semblables: 'typeAction {valeur} : écrire "{attendu}".',
    casse: 'typeAction {valeur} : la lettre est une capitale seule, "C" (3.2).',
    autre: 'typeAction vaut {valeur} : la seule valeur possible est "C", la création d’une demande (3.2).',
  },
  'numero-asp-format': {
    semblables: 'numeroASP {valeur} : écrire "{attendu}".',
    vide: 'numeroASP n’est pas rempli, {valeur} : indiquer le numéro de dossier donné par l’ASP pour l’avance, FINBIO et 6 chiffres.',
    ecriture: 'numeroASP {valeur} : l’écrire en capitales, sans espace ni tiret, "{attendu}" (3.2).',
    'lettre-o': 'numeroASP {valeur} : lettre O au lieu du chiffre zéro, "{attendu}" ? (3.2)',
    couloir: 'numeroASP {valeur} est d’un autre couloir : en biologie, FINBIO et 6 chiffres (3.2).',
    chiffres: 'numeroASP {valeur} : 6 chiffres sont attendus après FINBIO, trouvé : {nombre} (3.2).',
    autre: 'numeroASP {valeur} : FINBIO et 6 chiffres sont attendus (3.2).',
  },
  'numero-editeur-format': {
    semblables: 'numeroEditeur {valeur} : écrire "{attendu}".',
    vide: 'numeroEditeur n’est pas rempli, {valeur} : indiquer les 5 caractères du numéro donné à la demande d’avance.',
    espaces: 'numeroEditeur {valeur} : l’écrire sans espace ni tiret, "{attendu}".',
    zeros: 'numeroEditeur {valeur} : 5 caractères sont attendus, "{attendu}" ? (3.2)',
    longueur: 'numeroEditeur {valeur} : {longueur} caractères au lieu de 5 (3.2).',
    caracteres:
      'numeroEditeur {valeur} : des lettres sans accent et des chiffres seulement, il figure dans le nom des pièces (3.3).',
  },
  traitement: {
    acceptee: 'Réponse du portail : {valeur}.',
    refusee:
      'Demande refusée par le portail : {valeur}. Corriger la demande, et remettre codeTraitement et libelleTraitement à null dans le nouveau fichier.',
    incertaine: 'Réponse du portail : {valeur}. Ce libellé ne dit pas clairement si la demande est acceptée.',
    code: 'Réponse du portail : code {valeur}.',
    'a-null': '« {cle} » vaut {valeur} : le fournisseur l’écrit null (3.2).',
  },
  'beneficiaires-vide': {
    aucun: 'beneficiaires est vide : au moins un numéro FINESS géographique est attendu (3.2).',
  },
  'finess-cle': {
    cle: 'Numéro FINESS {valeur} : sa clé de contrôle (le dernier chiffre) est fausse, un chiffre est sans doute mal saisi.',
  },
  'finess-departement': {
    inconnu: 'Numéro FINESS {valeur} : aucun département n’a le code {departement}.',
  },
  'finess-double': {
    double: 'Numéro FINESS {valeur} : il est déjà dans cette demande. Retirer le double.',
  },
  'format-fichier': {
    vide: 'formatFichier n’est pas rempli, {valeur} : "PDF", "PNG" ou "JPG" (3.2).',
    ecriture: 'formatFichier {valeur} s’écrit "{attendu}" (3.2).',
    autre: 'formatFichier {valeur} : seuls "PDF", "PNG" et "JPG" sont acceptés (3.2).',
  },
  'type-fichier': {
    vide: 'typeFichier n’est pas rempli, {valeur} : "FACTURE", "VA" ou "CTX" (3.2).',
    ecriture: 'typeFichier {valeur} s’écrit "{attendu}" (3.2).',
    catalogue: 'typeFichier {valeur} : le tableau (3.2) demande "CTX" ; le document écrit aussi CT, CT1, CT2… (3.3).',
    autre: 'typeFichier {valeur} : "FACTURE", "VA" ou "CTX" (3.2).',
  },
  'json-cle-double': {
    egales: 'La clé « {cle} » est deux fois dans le même objet, avec la même valeur : en retirer une.',
    differentes:
      'La clé « {cle} » est deux fois dans le même objet, avec deux valeurs : on ne peut savoir laquelle compte.',
    premiere: 'La première fois.',
  },
  'balise-double': {
    double: 'La clé « {cle} » est là deux fois, à deux endroits : en retirer une.',
    premiere: 'La première fois.',
  },
  'disposition-mixte': {
    autre: 'Les blocs de cette demande ne sont pas disposés comme ceux de la première (2.2).',
    modele: 'Les blocs de cette demande ne sont pas disposés comme dans le modèle que nomme solde.modele (2.2).',
  },
  'logiciel-autre': {
    autre:
      'Toutes les pièces sont nommées pour un autre logiciel ({logiciel}) : ses règles propres ne sont pas connues ici (2.1).',
  },
  'logiciels-melanges': {
    melange:
      'Cette demande est pour {autre}, d’autres pour {logiciel} : un fichier ne contient que des demandes d’un même type de logiciel (2.1).',
    premier: 'Demande pour {logiciel}.',
  },
  'numero-asp-double': {
    double: 'numeroASP "{valeur}" est déjà celui de la ligne {ligne} : chaque demande a son numéro de dossier (3.4).',
    premier: 'Première demande avec ce numéro.',
  },
  'finess-autre-demande': {
    double:
      'Numéro FINESS "{valeur}" : il est déjà bénéficiaire de la ligne {ligne} ; une installation n’est payée qu’une fois (3.1).',
    premier: 'Première demande avec ce bénéficiaire.',
  },
  'finess-hors-avance': {
    hors: '{valeur} n’est pas parmi les bénéficiaires de l’avance "{editeur}", ligne {ligne} de {fichier} : le corriger, ou le retirer.',
    tous: 'Aucun de ces bénéficiaires n’est dans l’avance "{editeur}", ligne {ligne} de {fichier} : vérifier le numeroEditeur, puis eux.',
    avance: 'Les bénéficiaires de l’avance.',
  },
  'piece-double': {
    double:
      'nomFichier "{valeur}" est déjà celui d’une pièce de la ligne {ligne} : une pièce n’est nommée qu’une fois (3.3).',
    premier: 'Première pièce de ce nom.',
  },
  'pieces-requises': {
    aucune:
      'Il manque la facture et l’attestation de vérification d’aptitude : une pièce de type FACTURE et une de type VA (3.1).',
    facture: 'Il manque la facture : une pièce de type FACTURE (3.1).',
    va: 'Il manque l’attestation de vérification d’aptitude : une pièce de type VA (3.1).',
  },
  'facture-multiple': {
    plusieurs:
      'Plusieurs factures dans la demande : une seule est prévue (3.1). Si le montant est leur somme (3.2), les réunir en un seul PDF.',
  },
  'nom-fichier': {
    semblables: 'nomFichier {valeur} : écrire "{attendu}" (3.3).',
    vide: 'nomFichier est vide : BIO-{logiciel}-Va1-CODE-numeroEditeur.format (3.3){juste}.',
    'texte-null':
      'nomFichier est le texte {valeur}, où un programme n’avait pas de nom : BIO-{logiciel}-Va1-CODE-numeroEditeur.format (3.3){juste}.',
    dossier: 'nomFichier {valeur} contient un dossier : le nom du fichier seul est attendu (3.3){juste}.',
    longueur: 'nomFichier {valeur} : {longueur} caractères, moins de 50 sont admis (3.2){juste}.',
    forme: 'nomFichier {valeur} ne suit pas la nomenclature BIO-{logiciel}-Va1-CODE-numeroEditeur.format (3.3){juste}.',
    logiciel:
      'nomFichier {valeur} est nommé pour {autre} : dans une demande {logiciel}, BIO-{logiciel}-Va1-… (3.3){juste}.',
    code: 'nomFichier {valeur} : le code {code} n’existe pas, ce sont FACTURE, VA ou CT1, CT2… (3.3){juste}.',
    extension:
      'nomFichier {valeur} : l’extension .{extension} n’est pas admise, ce sont .pdf, .png ou .jpg (3.3){juste}.',
    catalogue: 'nomFichier {valeur} : le catalogue est numéroté, CT1, CT2… (3.3){juste}.',
    casse:
      'nomFichier {valeur} n’a pas la casse de la nomenclature BIO-{logiciel}-Va1-CODE-numeroEditeur.format (3.3){juste}.',
  },
  'nom-fichier-editeur': {
    autre: 'nomFichier {valeur} porte le numéro {numero}, mais le numeroEditeur de la demande est {editeur} (3.3).',
    toutes: 'numeroEditeur vaut {editeur}, mais les pièces de la demande portent toutes le numéro {numero} (3.3).',
    piece: 'La première de ces pièces.',
    editeur: 'Le numéro de la demande.',
  },
  'nom-fichier-type': {
    autre: 'nomFichier {valeur} ne correspond pas à typeFichier {type} (3.3).',
    type: 'Le type de la pièce.',
  },
  'nom-fichier-format': {
    autre: 'nomFichier {valeur} ne correspond pas à formatFichier {format} (3.3).',
    format: 'Le format de la pièce.',
  },
  'nom-json': {
    copie: 'Le fichier se nomme « {nom} », comme une copie : « {attendu} » (3.3).',
    casse: 'Le fichier se nomme « {nom} », sans la casse de la norme : « {attendu} » (3.3).',
    jour: 'Le fichier se nomme « {nom} », mais {jour} n’est pas un jour qui existe : JSON-numeroAns-AAAAMMJJ-NNN.json (3.3).',
    numero: 'Le fichier se nomme « {nom} », mais les fichiers d’un jour se numérotent à partir de 001 (3.3).',
    forme:
      'Le fichier se nomme « {nom} » : la norme est JSON-numeroAns-AAAAMMJJ-NNN.json, le jour étant celui du dépôt, par exemple « {attendu} » (3.3).',
  },
  'nom-json-ans': {
    autre: 'numeroAns est "{ans}", mais le nom du fichier porte le numéro {nom} : ce doit être le même (3.3).',
  },
  'nom-json-suite': {
    un: 'Le fichier {absents} du même jour n’est pas dans le dossier de « {nom} » : les fichiers d’un jour se suivent à partir de 001 (3.3).',
    plusieurs:
      'Les fichiers {absents} du même jour ne sont pas dans le dossier de « {nom} » : les fichiers d’un jour se suivent à partir de 001 (3.3).',
  },
  'pieces-absentes': {
    une: 'La pièce de ce fichier n’est pas près de lui : ni dans son dossier, ni dans un sous-dossier direct, ni dans une archive zip.',
    aucune:
      'Aucune des {nombre} pièces de ce fichier n’est près de lui : ni dans son dossier, ni dans un sous-dossier direct, ni dans une archive zip.',
  },
  'piece-introuvable': {
    absente:
      'La pièce "{valeur}" n’est pas près du fichier : ni dans son dossier, ni dans un sous-dossier direct, ni dans une archive zip.',
    proche:
      'La pièce "{valeur}" n’est pas près du fichier, mais "{proche}" y est : écrire ce nom, ou renommer ce fichier.',
  },
  'piece-casse': {
    casse:
      'La pièce s’écrit autrement sur le disque, {lieu} : écrire "{trouve}", ou renommer ce fichier (majuscules et minuscules comptent).',
    'casse-disque':
      'La pièce s’écrit autrement sur le disque, {lieu} : y renommer « {trouve} » en « {attendu} » (majuscules et minuscules comptent).',
  },
  'piece-poids': {
    trop: 'La pièce {lieu} pèse {taille} Mo : 3 Mo au plus (3.2). La réduire, ou la numériser moins finement.',
    limite:
      'La pièce {lieu} pèse {taille} Mo : le document dit 3 Mo au plus (3.2), et 1 Mo peut y valoir 1 000 000 octets.',
  },
  'piece-vide': {
    vide: 'La pièce {lieu} est vide (0 octet) : la remplacer par le vrai document.',
  },
  'piece-contenu': {
    autre:
      'La pièce {lieu} n’est pas un fichier {attendu} mais {format} : la convertir en {attendu}, changer l’extension ne suffit pas.',
    inconnu: 'La pièce {lieu} ne commence pas comme un fichier {attendu} : elle est abîmée, ou d’un autre format.',
  },
  'piece-orpheline': {
    une: 'La pièce {lieux} porte le numéro de cette demande, qui ne la nomme pas : l’ajouter à piecesJustificatives, ou retirer ce fichier.',
    plusieurs:
      '{nombre} pièces portent le numéro de cette demande, qui ne les nomme pas, {lieux} : les ajouter à piecesJustificatives, ou retirer ces fichiers.',
    'une-sans-demande':
      'Aucune demande ne nomme la pièce {lieux}, ni ici ni dans les fichiers voisins : l’ajouter à sa demande, ou retirer ce fichier.',
    'sans-demande':
      'Aucune demande ne nomme ces {nombre} pièces, ni ici ni dans les fichiers voisins, {lieux} : les ajouter à leurs demandes, ou retirer ces fichiers.',
  },
  'zip-poids': {
    trop: 'L’archive {lieu} pèse {taille} Mo : 200 Mo au plus (2.1). Répartir les pièces sur plusieurs archives.',
    limite:
      'L’archive {lieu} pèse {taille} Mo : le document dit 200 Mo au plus (2.1), et 1 Mo peut y valoir 1 000 000 octets.',
  },
  'zip-incomplet': {
    absente:
      'La pièce {lieu} n’est dans aucune archive, alors que d’autres de ce fichier sont dans {archives} : l’y ajouter (2.1).',
  },
  'asp-deja-utilise': {
    demande:
      'numeroASP "{valeur}" est déjà celui de la ligne {ligne} de {fichier} : chaque demande a son numéro de dossier (3.4).',
    retourne:
      'numeroASP "{valeur}" est déjà celui de la ligne {ligne} de {fichier}, que le portail a rendu sans la refuser : ne pas la déposer deux fois.',
    copie: 'Ce fichier a les mêmes demandes que {fichier}, il en est une copie : n’en déposer qu’un des deux.',
    'copie-retournee':
      'Ce fichier a les mêmes demandes que {fichier}, que le portail a rendu sans les refuser : ne pas les déposer deux fois.',
    autre: 'La demande qui a déjà ce numéro.',
    premiere: 'La première de ces demandes.',
  },
  'asp-editeur-incoherent': {
    asp: 'numeroASP "{asp}" : à la ligne {ligne} de {fichier}, le numeroEditeur "{editeur}" va avec "{autre}" ; les deux numéros sont ceux de l’avance (3.2).',
    editeur:
      'numeroEditeur "{editeur}" : à la ligne {ligne} de {fichier}, le numeroASP "{asp}" va avec "{autre}" ; les deux numéros sont ceux de l’avance (3.2).',
    autre: 'L’autre demande.',
  },
  'reponse-portail': {
    acceptee: 'Réponse du portail, dans {fichier} : {valeur}.',
    refusee:
      'Demande refusée par le portail : {valeur}, dans {fichier}. La corriger et la déposer de nouveau, dans un autre fichier (1.2).',
    incertaine:
      'Réponse du portail, dans {fichier} : {valeur}. Ce libellé ne dit pas clairement si la demande est acceptée.',
    code: 'Réponse du portail, dans {fichier} : code {valeur}.',
    'autres-demandes':
      '{fichier}, que le portail a rendu, n’a pas les mêmes demandes que ce fichier ({communes} en commun, sur {nombre} ici et {rendues} là-bas) : ses réponses ne sont pas montrées ici.',
    reponse: 'La réponse du portail.',
    premiere: 'La première demande du fichier retourné.',
  },
} as const;

/** Words that messages fill in. */
export const frMots: Readonly<Record<string, string>> = {
  'nom-juste': ' : écrire "{nom}"',
  'ecriture-number': 'avec un point décimal, sans espace ni unité',
  'ecriture-integer': 'en chiffres seulement, sans zéro de tête',
  'perdu-zeros': 'et des zéros de tête ont sans doute été perdus. Rétablir les zéros et mettre entre guillemets',
  'perdu-finess':
    'de 9 caractères. Rétablir le zéro de tête, ou le dernier chiffre, la clé, et mettre entre guillemets',
  'valeur-juste': ' : {valeur}',
  megaoctets: '{entier},{decimales}',
  'avec-repere': 'C’est un repère que rien n’a remplacé : écrire la vraie valeur.',
  'avec-caracteres': 'On y trouve {caracteres}.',
  caractere: '{code} ({nom})',
  'autres-caracteres': 'et {nombre} autres',
  'mal-decode': 'de l’UTF-8 lu comme du Latin-1 : « {texte} »',
  'caractere-cyrillique': 'lettre cyrillique, comme « {lettre} »',
  'caractere-grecque': 'lettre grecque, comme « {lettre} »',
  'caractere-turque': 'lettre turque, comme « {lettre} »',
  'caractere-ligature': 'lettres liées',
  'caractere-pleine-chasse': '« {lettre} » de pleine chasse',
  'caractere-mathematique': '« {lettre} » mathématique',
  'caractere-tiret-conditionnel': 'trait d’union conditionnel, invisible',
  'caractere-espace-sans-chasse': 'espace sans chasse, invisible',
  'caractere-antiliant': 'antiliant sans chasse, invisible',
  'caractere-liant': 'liant sans chasse, invisible',
  'caractere-gluon': 'gluon de mots, invisible',
  'caractere-bom': 'BOM, invisible',
  'caractere-sens-de-lecture': 'marque du sens de lecture, invisible',
  'caractere-invisible': 'caractère invisible',
  'caractere-espace-insecable': 'espace insécable',
  'caractere-espace-fine': 'espace fine',
  'caractere-autre-espace': 'espace typographique',
  'caractere-trait-union': 'trait d’union typographique',
  'caractere-trait-union-insecable': 'trait d’union insécable',
  'caractere-tiret': 'tiret typographique',
  'caractere-moins': 'signe moins',
  'caractere-barre': 'barre de fraction',
  'caractere-point': 'point de conduite',
  string: 'un texte',
  number: 'un nombre',
  integer: 'un nombre entier',
  boolean: 'un booléen',
  null: 'null',
  array: 'une liste',
  object: 'un objet',
  hole: 'un objet',
  'beneficiaires[]': 'élément de beneficiaires',
  mois1: 'janvier',
  mois2: 'février',
  mois3: 'mars',
  mois4: 'avril',
  mois5: 'mai',
  mois6: 'juin',
  mois7: 'juillet',
  mois8: 'août',
  mois9: 'septembre',
  mois10: 'octobre',
  mois11: 'novembre',
  mois12: 'décembre',
  jour0: 'dimanche',
  jour1: 'lundi',
  jour2: 'mardi',
  jour3: 'mercredi',
  jour4: 'jeudi',
  jour5: 'vendredi',
  jour6: 'samedi',
  'raison-illisible': '{lieux} (abîmé, ou lecture interdite)',
  'raison-chiffre': '{lieux} (chiffré : seuls les noms sont connus)',
  'raison-taille': '{lieux} (trop gros pour être lu ici)',
  'raison-nombre': '{lieux} (trop de fichiers : seuls les premiers sont regardés)',
  'raison-lien': '{lieux} (lien symbolique, ou autre chose qu’un fichier ordinaire : non suivi)',
  'raison-ensemble': '{lieux} (trop à lire en tout : le plus proche est regardé d’abord)',
  'raison-temps': '{lieux} (trop long à lire : sera repris)',
};
