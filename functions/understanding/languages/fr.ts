import type { LanguageRules } from "../rules.ts";

export const fr: LanguageRules = {
  keywords: {
    "opt-out":
      "STOP {FR}, ARRET! {A,TP}, ARRETE! {TP}, ARRÊTEZ!, ARRETER!, STOP PUB!, STOPPUB!, STOP SMS! {FR}, STOP PROMO!, FIN?, DÉSABONNER!, SE DÉSABONNER!, ME DÉSABONNER!, DÉSABONNEZ-MOI!, DÉSABONNE-MOI!, DÉSABONNEMENT!, DÉSINSCRIRE!, ME DÉSINSCRIRE!, DÉSINSCRIVEZ-MOI!, DÉSINSCRIPTION!, ANNULER, RÉSILIER, RÉSILIATION, PLUS DE SMS!, PLUS DE MESSAGES!, PLUS DE PUB!, JE NE VEUX PLUS!, JE VEUX PLUS!, JE N'EN VEUX PLUS!, ASSEZ, ÇA SUFFIT!, Y EN A MARRE!, MARRE, NON MERCI, FICHEZ-MOI LA PAIX!, FOUTEZ-MOI LA PAIX!, LAISSEZ-MOI TRANQUILLE!, LAISSEZ MOI!, PAS INTÉRESSÉ!, PAS INTÉRESSÉE!, JE NE SUIS PAS INTÉRESSÉ!, JE NE SUIS PAS INTÉRESSÉE!, PAS INTERESSER!, MAUVAIS NUMÉRO!, FAUX NUMÉRO!, ERREUR DE NUMÉRO!, RETIREZ-MOI!, ENLEVEZ-MOI!, RÉVOQUER, JE RÉVOQUE!, JE RETIRE MON CONSENTEMENT!, RETRAIT, ∀STOP TOUT!, ∀TOUT ARRÊTER!, ∀ARRÊTEZ TOUT!, ∀TOUT STOPPER!, ∀ARRÊT TOTAL!, ≈SUPPRIMER, ≈SUPPRIMEZ-MOI!, ≈SUPPRIME-MOI!, ≈EFFACER, ≈EFFACEZ-MOI!, ≈RADIER, ≈RADIEZ-MOI!, ≈SUPPRESSION",
    "opt-in":
      "REPRENDRE, ABONNER, S'ABONNER, M'ABONNER, ABONNEZ-MOI, INSCRIRE, S'INSCRIRE, M'INSCRIRE, INSCRIVEZ-MOI, OUI JE M'ABONNE, JE M'ABONNE, JE M'INSCRIS, INSCRIPTION, REDÉMARRER, COMMENCER, ACTIVER",
    help: "AIDE {C}, AIDE SVP, INFOS, INFO?, BESOIN D'AIDE, AIDEZ-MOI, J'AI BESOIN D'AIDE, ASSISTANCE, RENSEIGNEMENTS, QUI EST-CE, QUI ÊTES-VOUS, C'EST QUI, QUI ES-TU, C'EST QUOI, SERVICE CLIENT",
    confirm:
      "OUI, JE CONFIRME, J'ACCEPTE, D'ACCORD?, OUI JE CONFIRME, OUI J'ACCEPTE, CONFIRMER, CONFIRME, ACCEPTER, JE SUIS D'ACCORD, OUI D'ACCORD, JE CONSENS, O?",
    access: "MES DONNÉES, DROIT D'ACCÈS, ACCÈS À MES DONNÉES, COPIE DE MES DONNÉES",
    erasure:
      "SUPPRIMER MES DONNÉES, EFFACER MES DONNÉES, DROIT À L'OUBLI, DROIT À L'EFFACEMENT, OUBLIEZ-MOI, TOUT SUPPRIMER, TOUT EFFACER",
    rectification: "RECTIFICATION, RECTIFIER, DROIT DE RECTIFICATION, MON NOM EST FAUX, CE N'EST PAS MON NOM",
    portability: "PORTABILITÉ DES DONNÉES, PORTABILITÉ DE MES DONNÉES, EXPORTER MES DONNÉES",
    restriction: "LIMITATION DU TRAITEMENT, GELEZ MES DONNÉES",
    objection: "JE M'OPPOSE, OPPOSITION, DROIT D'OPPOSITION, OPPOSITION À LA PROSPECTION, JE M'Y OPPOSE",
    no: "NON",
  },
  words: {
    STOP: "stop arreter arretez arrete arret stopper stoppez stoppe cesser cessez cesse annuler annulez annule suspendre suspendez finir terminer resilier resiliez interrompre",
    NOT: "ne pas plus jamais aucun aucune ni n",
    MORE: "plus encore jamais davantage nouveau",
    SEND: "envoyez envoie envoyer envoye ecrivez ecris ecrire ecrive contactez contacte contacter contactiez derangez derange deranger derangiez embetez embete embeter harcelez harcele harceler appelez appeler spammez spammer sollicitez solliciter relancez",
    SENDING:
      "envoyer envoyez envoi envois envoyiez ecrire ecriviez contacter contactiez deranger harceler appeler spammer solliciter embeter emmerder",
    MSG: "sms texto textos message messages msg msgs pub pubs publicite publicites publicitaires publicitaire promo promos promotion promotions offre offres spam spams newsletter notification* sollicitation* demarchage prospection communication* alerte alertes mail mails campagnes",
    WANT: "veux voudrais souhaite desire veut voulons souhaitons aimerais envie",
    GET: "recevoir reçois",
    OUT: "desabonn* desinscri* desinscript*",
    REMOVE:
      "supprimer supprimez supprime suppression effacer effacez efface effacement retirer retirez retire enlever enlevez enleve radier radiez oter otez rayer rayez ôter sortez detruire detruisez eliminer virez sortir",
    ME: "moi me m nous",
    MY: "mon ma mes me_concernant me_concerne sur_moi de_moi a_mon_sujet",
    NUM: "numero num tel telephone portable no mobile",
    LIST: "liste listes fichier fichiers base bases abonnement diffusion repertoire mailing",
    REVOKE: "retire retirer revoque revoquer retrait annule annuler",
    CONSENT: "consentement accord autorisation permission",
    DATA: "donnees informations infos information donnee coordonnees",
    ALL: "tout toutes tous toute rien",
    HAVE: "avez as detenez possedez conservez stockez savez sais",
    WHAT: "quelles quels quelle copie acces acceder consulter communiquez communiquer transmettez demande voir obtenir envoyez_moi connaitre voudrais savoir",
    FIX: "corriger corrigez rectifier rectifiez modifier modifiez changer changez rectification actualiser mettre_a_jour mettez_a_jour",
    WRONG:
      "faux fausse incorrect incorrecte incorrectes errone erronee erronees inexact inexactes mal_orthographie mal_ecrit erreur",
    NAME: "nom prenom adresse email mail naissance",
    MOVE: "transferer transferez transfert exporter exportez portabilite telecharger recuperer",
    LIMIT: "limiter limitez limitation gelez geler gel bloquez bloquer verrouiller restreindre suspendez",
    PROC: "traiter traitez traitement utiliser utilisez utilisation vendre vendez ceder cedez partager partagez exploiter",
    AGAINST: "oppose opposer opposition objecte opposons",
    ADS: "marketing publicite publicitaires prospection commercial commerciale commerciales profilage demarchage publicitaire tiers",
    ACCOUNT: "compte profil",
    THING:
      "commande commandes rdv rendez-vous rendez reservation table reunion colis livraison livreur chauffeur trajet cours repas paiement facture achat vol hotel photo photos forfait taxi train bus billet billets visite devis cle dossier article voiture place",
    KEEP: "gardez garder sauf seulement uniquement mais continuez continuer conserver",
  },
  phrases: {
    "opt-out":
      "ne m envoyez plus, ne menvoyez plus, ne m envoie plus, ne menvoie plus, ne m ecrivez plus, ne mecrivez plus, ne me contactez, ne me contacte, ne me derangez, ne m appelez plus, ne mappelez plus, m envoyez plus, menvoyez plus, me contactez plus, mecrivez plus, arretez de m*, arrete de m*, arreter de m*, arretez avec, arretez vos, arretez ca, arretez svp, arretez s il vous plait, arretez sil vous plait, arretez maintenant, merci d arreter, merci darreter, merci de cesser, merci de ne plus, merci de me retirer, merci de me desabonner, plus de sms, plus de message*, plus de pub*, plus vos, plus aucun sms, plus aucun message, plus aucune pub*, ne veux plus, veux plus recevoir, veux plus de, souhaite plus, ne desire plus, plus recevoir, ne plus recevoir, ne pas recevoir, ne plus etre contacte*, pas etre contacte*, laissez moi tranquille, laisse moi tranquille, lachez moi, foutez moi la paix, fichez moi la paix, fiche moi la paix, ~pas interess*, ~plus interess*, mauvais numero, faux numero, erreur de numero, trompez de numero, vous vous trompez de, ce n est pas le bon numero, cest pas le bon numero, retirez moi, enlevez moi, sortez moi de, retirer de .. liste, retirez mon numero, supprimez mon numero, enlevez mon numero, effacez mon numero, supprimer mon numero, marre de, marre des, ras le bol, j en ai assez, jen ai assez, stop svp, stop merci, stop a, stop au, stop aux, stop vos, stop les, stop le harcelement, stop s il, stop sil, oubliez mon numero, comment me desabonner, comment arreter, comment faire pour arreter, comment ne plus, jamais demande a, je n ai jamais, jamais inscrit*, jamais donne mon, pas autorise, je vais porter plainte, je porte plainte, signaler a la cnil, bloctel, cnil, deja envoye stop, deja dit stop, envoye stop, ecrit stop, ~allez vous faire, ~va te faire, ~allez vous faire foutre, ~degagez, casse toi, resilier mon abonnement, annuler mon abonnement, annulez mon abonnement",
    "opt-in":
      "abonnez moi, inscrivez moi, je m abonne, je mabonne, je m inscris, minscrire, m inscrire, m abonner, mabonner, me reabonner, reabonnez moi, recommencer a recevoir, recevoir a nouveau, veux recevoir, souhaite recevoir, reprendre les envois",
    help: "besoin d aide, besoin daide, aidez moi, qui etes vous, qui est ce, c est qui, cest qui, qui m ecrit, qui mecrit, de la part de qui, c est quoi, quelle societe, quelle entreprise, pouvez vous m aider, comment ca marche",
    access:
      "droit d acces, droit dacces, que savez vous, ce que vous avez sur moi, ce que vous savez sur moi, tout ce que vous avez, d ou tenez vous, dou tenez vous, d ou vous tenez, d ou sort, comment avez vous eu, comment avez vous obtenu, comment vous avez eu, ou avez vous eu, ou avez vous trouve, qui vous a donne, comment as tu eu, copie de mes, copie des DATA, copie de toutes, acces a mes, article 15, avez vous sur moi, vous avez mon numero comment",
    erasure:
      "droit a l oubli, droit a loubli, droit a l effacement, droit a leffacement, tout supprimer, tout effacer, effacez tout, supprimez tout, oubliez moi, article 17, suppression de mon compte, supprimer mon compte, supprimez mon compte",
    rectification:
      "droit de rectification, mon nom est, mon nom n est pas, mon nom nest pas, pas mon nom, pas mon prenom, mal ecrit mon, mon prenom est, je ne m appelle pas, je ne mappelle pas, changer mon adresse, changez mon adresse, modifier mon adresse, corrigez mon, corriger mon, mon adresse a change, article 16, mettre a jour mes, mettez a jour mes, mettez a jour mon",
    portability:
      "portabilite des, portabilite de mes, droit a la portabilite, format lisible, format structure, article 20",
    restriction:
      "limitation du traitement, limiter le traitement, limitez le traitement, limiter l utilisation, gelez mes, gel de mes, geler mes, cessez de traiter, arretez de traiter, arretez le traitement, suspendez le traitement, article 18",
    objection:
      "je m oppose, je moppose, droit d opposition, droit dopposition, m opposer, mopposer, n utilisez pas mes, nutilisez pas mes, n utilisez plus mes, ne vendez pas mes, ne partagez pas mes, ne cedez pas mes, ne traitez plus mes, cessez d utiliser mes, arretez d utiliser mes, article 21, pas de profilage",
    none: "n arretez pas, narretez pas, n arrete pas, narrete pas, ne stoppez pas, ne t arrete pas, ne tarrete pas, ne vous arretez pas, arret de bus, arret de tram, arret maladie, en arret, l arret, larret, prochain arret, arret a, arrete a, arretez vous, arrete toi, m arreter, marreter, sans arret, n ai pas recu, nai pas recu, pas recu, pas encore recu, jamais recu, ne recois pas, n avez pas, ne m avez pas, ne m a pas, pas de probleme, pas de souci, plus tard, plus de details, plus d informations, plus dinformations, plus dinfos, plus de renseignements, plus d info, en plus, non plus, pas encore, je ne peux pas, ne peux plus, ne veux pas de THING, annuler ma THING, annuler mon THING, annuler le THING, annuler la THING, annuler notre THING, fin de, a la fin, en fin, ne veux pas annuler, ne pas annuler, n annulez pas, nannulez pas, ne me desabonnez pas, ne pas me desabonner, pas me desabonner, pourquoi .. desabonne*, plus de pain, plus de place, plus de THING, ne t inquiete, ne vous inquietez, ne pas oublier, n oubliez pas, noubliez pas, ne me rappelez pas, envoyez plus de, je vous envoie, je t envoie, vous ne m avez, stop a la, stop a l",
  },
  common:
    "le la les l un une des de du et ou a au aux en dans sur pour par avec sans chez est sont suis es sommes etes etait sera ete avoir ai as avons ont j je tu il elle on nous vous ils elles ce cette ces ca cela qui que quoi quand comment pourquoi combien ne pas plus tres bien mal oui non merci bonjour bonsoir salut demain aujourd hui hier matin soir mon ma mes ton ta tes son sa ses votre vos notre nos me te se lui leur moi toi y si mais donc car fait faire peux peut pouvez veux dois doit voir venir viens passe heure heures arretee arrete annulee annule desolee desole",
  polite:
    "svp, stp, s'il vous plaît, s'il te plaît, sil vous plait, sil te plait, s'il vous plait, merci, merci beaucoup, merci bien, merci d'avance, bonjour, bonsoir, salut, cordialement, maintenant, tout de suite, immédiatement, enfin, ok, de suite, madame, monsieur, messieurs, bonne journée, bonne soirée, pardon, désolé, désolée, je vous prie, la prochaine fois, rapidement, urgent, par pitié, à la fin, putain, allez",
};
