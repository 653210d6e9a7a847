import type { PageWords } from "../words.ts";

export const fr: PageWords = {
  title: "Vos choix pour les SMS",
  number: "Pour le numéro se terminant par {digits}",
  choose: "Quels SMS souhaitez-vous recevoir de {brand} ?",
  marketing: "publicité",
  service: "messages de service",
  agree:
    "En cochant une case et en enregistrant, vous acceptez de recevoir ces SMS de {brand}. Vous pouvez arrêter à tout moment. Ce n'est pas une condition d'achat.",
  save: "Enregistrer mes choix",
  pending: "En attente de confirmation : répondez {yes} à notre SMS.",
  stop: "Arrêter tous les SMS",
  stopHint: "Met fin à tous les SMS de {controller}, messages de service compris.",
  saved: "Vos choix sont enregistrés.",
  stopped: "Vous ne recevrez plus de SMS de notre part.",
  asked: "Pour activer ce que vous avez coché, répondez {yes} au SMS que nous venons de vous envoyer.",
  notice: "Politique de confidentialité, version {version}",
  contact: "Questions : {support}",
  gpc: "Votre navigateur s'oppose au suivi (Global Privacy Control). Nous le respectons : rien de cette page n'est vendu, partagé ni utilisé pour du profilage.",
  gone: "Ce lien ne fonctionne plus. Pour arrêter nos SMS, répondez {stop} à l'un d'eux.",
  failed: "Rien n'a été modifié. Veuillez réessayer dans quelques minutes.",
};
