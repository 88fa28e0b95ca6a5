import { saying } from '../texts.ts';

/** What answers say that is no problem. */
export const say = saying({
  fr: {
    corrigerPartout: 'Corriger partout dans ce fichier : {titre}',
    toutCorriger: 'Tout corriger (ce qui est sûr)',
    confirmerFichiers: 'Renommer les fichiers sur le disque',
    confirmerAns: 'Reporter dans l’en-tête le numéro ANS du nouveau nom',
    expliquer: 'Expliquer la règle « {code} »',
    desactiver: 'Désactiver la règle « {code} »',
    refusees: 'Nouveau fichier avec les demandes refusées',
    refuseesNom: 'Nouveau fichier avec les demandes refusées : {nom}',
    masquer: 'Ne plus afficher la réponse du portail',
    archives: 'Archives du dépôt',
    'depot-oublie': 'Ce dépôt n’est plus préparé : recommencer.',
    'depot-en-cours': 'Le dépôt de ce fichier est déjà en cours de préparation.',
    rapportSansFichier:
      'Enregistrer d’abord le fichier : un rapport se fait d’un fichier de solde ouvert et enregistré.',
    pasUtf8: 'Ses octets ne sont pas de l’UTF-8 : l’enregistrer d’abord en UTF-8.',
    dossierIllisible: 'Le dossier n’a pas pu être lu : un fichier pourrait y prendre la place d’un autre.',
    illisible: 'Le fichier n’a pas pu être lu : {raison}',
    rapportTropLong: 'Le fichier pèse plus de {limite} Mo : il n’est pas lu.',
  },
  en: {
    corrigerPartout: 'Repair everywhere in this file: {titre}',
    toutCorriger: 'Repair all (what is safe)',
    confirmerFichiers: 'Rename the files on the disk',
    confirmerAns: 'Write the ANS number of the new name into the header',
    expliquer: 'Explain the rule “{code}”',
    desactiver: 'Disable the rule “{code}”',
    refusees: 'New file with the refused claims',
    refuseesNom: 'New file with the refused claims: {nom}',
    masquer: 'No longer show the portal’s answer',
    archives: 'Archives of the deposit',
    'depot-oublie': 'This deposit is no longer prepared: start again.',
    'depot-en-cours': 'The deposit of this file is already being prepared.',
    rapportSansFichier: 'Save the file first: a report is made on a claim file that is open and saved.',
    pasUtf8: 'Its bytes are not UTF-8: save it as UTF-8 first.',
    dossierIllisible: 'The folder could not be read: a file might take the place of another there.',
    illisible: 'The file could not be read: {raison}',
    rapportTropLong: 'The file is longer than {limite} MB: it is not read.',
  },
});
