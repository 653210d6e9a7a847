import type { LanguageRules } from "../rules.ts";

export const en: LanguageRules = {
  keywords: {
    "opt-out":
      "STOP PLEASE!, STOP TEXTING!, STOP TEXTING ME!, STOP MESSAGING ME!, STOP IT!, STOP THIS!, STOP THAT, STOP THESE!, STOP NOW!, STOP ALREADY!, STOP IMMEDIATELY!, STOPPED, JUST STOP!, STOP CONTACT!, STOP TXT!, STOP TXTS!, NO MORE!, ENOUGH, THATS ENOUGH, ENOUGH ALREADY, NO MORE TEXTS! {C}, LEAVE ME ALONE!, TAKE ME OFF!, UNSUBSCRIBE ME!, UNSUBSCRIBED, UNSUSCRIBE!, OPT ME OUT! {C}, OPTED OUT, OPTING OUT, DO NOT TEXT!, DONT TEXT!, DNC, DND, DO NOT DISTURB, DO NOT CONTACT!, DONT CONTACT!, I REVOKE!, I WITHDRAW!, WITHDRAW, CEASE!, CEASE AND DESIST!, DESIST, HALT?, OFF?, TURN OFF, REMOVE ME!, LOSE MY NUMBER!, WRONG NUMBER!, WRONG PERSON, FUCK OFF!, PISS OFF!, GO AWAY!, GET LOST!, CANCEL SMS, CANCEL TEXTS, CANCEL ALL, END TEXTS, END SMS, QUIT IT!, QUIT TEXTING!, NOT INTERESTED!, IM NOT INTERESTED!, NO LONGER INTERESTED!, ∀STOP EVERYTHING!, ∀END ALL, ~SPAM, THIS IS SPAM!, ~SHUT UP, ≈DELETE, ≈DELETE ME!, ≈ERASE ME!, ≈ERASE, ≈DELETE MY NUMBER!",
    "opt-in":
      "SIGN ME UP!, SIGN UP, OPT ME IN!, OPT ME BACK IN!, SUBSCRIBE ME!, RESUBSCRIBE, RE SUBSCRIBE, COUNT ME IN, ADD ME BACK, START TEXTS, START AGAIN, RESTART, START SMS, JOIN BACK, REJOIN",
    confirm:
      "Y?, YES I CONFIRM, YES I AGREE, YES I DO, YES CONFIRM, CONFIRM, CONFIRMED, I CONFIRM, I AGREE, AGREE, AGREED, I ACCEPT, ACCEPT, I CONSENT, YEP?, YEAH?, YES SIGN ME UP, YES SUBSCRIBE ME",
    help: "HELP ME, HELP ME PLEASE, I NEED HELP, NEED HELP, INFORMATION, MORE INFO, SUPPORT, CUSTOMER SERVICE, CUSTOMER SUPPORT, CONTACT SUPPORT, WHO IS THIS, WHO ARE YOU, WHOS THIS, WHO DIS, WHAT IS THIS, WHATS THIS, WHO IS TEXTING ME, WHO IS MESSAGING ME, WHO THIS",
    access:
      "MY DATA, DATA REQUEST, SUBJECT ACCESS REQUEST, ACCESS REQUEST, SAR?, DSAR, SEND ME MY DATA, WHAT DO YOU KNOW ABOUT ME, MY PERSONAL DATA, GDPR REQUEST, DATA ACCESS",
    erasure:
      "DELETE MY DATA, DELETE DATA, ERASE DATA, FORGET ME, DELETE EVERYTHING, ERASE EVERYTHING, RIGHT TO BE FORGOTTEN, RIGHT TO ERASURE, DELETE ACCOUNT, REMOVE MY DATA, DELETE ALL",
    rectification: "WRONG NAME, MY NAME IS WRONG, THATS NOT MY NAME, NOT MY NAME, CORRECT MY DATA, UPDATE MY DETAILS",
    portability:
      "EXPORT MY DATA, DOWNLOAD MY DATA, TRANSFER MY DATA, DATA PORTABILITY, DATA EXPORT, PORTABILITY REQUEST",
    restriction: "RESTRICT PROCESSING, FREEZE MY DATA, RESTRICT MY DATA",
    objection:
      "I OBJECT, OBJECT, OBJECTION, DO NOT SELL MY INFO, DO NOT SELL, DO NOT SELL MY DATA, DO NOT SHARE MY DATA",
    no: "NO, N?, NOPE, NO THANKS, NO THANK YOU, NAH",
  },
  words: {
    STOP: "stop stoop stopping cease quit halt discontinue cancel end turn_off switch_off knock_it_off",
    NOT: "dont don_t do_not never no_more no_longer nor neither",
    MORE: "more anymore again further longer another ever future",
    SEND: "send text txt message msg contact write bother spam harass call bug sms mail email ping pester disturb solicit reach annoy",
    SENDING:
      "texting txting messaging msging sending contacting bothering spamming harassing calling blasting bugging writing emailing pinging pestering annoying soliciting",
    MSG: "text texts txt txts message messages msg msgs sms texting txting messaging spam spamming notifications notification alerts alert promos promo promotions promotion promotional ads adverts marketing offers newsletter newsletters coupons deals communications communication contact soliciting",
    WANT: "want wanna wish need care interested like",
    GET: "receive receiving recieve recieving hear hearing",
    OUT: "unsubscribe unsubscribing unsub unsubcribe unsuscribe unsubscirbe unsubscrib unsubs optout opt_out opt_me_out opting_out opt_us_out",
    REMOVE:
      "remove delete erase removing deleting erasing wipe destroy purge scrub clear deleted removed erased removal deletion erasure eliminate",
    ME: "me us myself",
    MY: "my mine about_me on_me of_me concerning_me regarding_me me_personally",
    NUM: "number numbers phone cell mobile num nbr digits",
    LIST: "list lists mailing subscription subscriptions subscriber subscribers distribution directory",
    REVOKE: "revoke withdraw revoking withdrawing rescind retract revoked withdrawn pull take_back",
    CONSENT: "consent permission authorization authorisation opt_in approval agreement",
    DATA: "data info information details file files profile pii",
    ALL: "all everything anything every entire whatever",
    HAVE: "have hold holding store stored got keep collect collected know stored possess gathered process kept held saved having",
    WHAT: "what which copy access give provide request want send_me give_me show_me tell_me sar view disclose disclosure obtain",
    FIX: "correct update change fix rectify amend edit correction modify rectification",
    WRONG: "wrong incorrect misspelled misspelt inaccurate outdated mistake error",
    NAME: "name date_of_birth surname address email birthday birthdate postcode zip spelling dob lastname firstname",
    MOVE: "transfer export portable portability",
    LIMIT: "restrict freeze restriction restricting",
    PROC: "process processing use using profile profiling sell selling share sharing handle handling track tracking disclose",
    AGAINST: "object objecting oppose objection against opposed objected",
    ADS: "marketing advertising ads profiling advertisements promotion promotions promos promotional purposes third_parties third_party targeting commercial",
    ACCOUNT: "account acct profile",
    THING:
      "order orders appointment appt reservation booking delivery driver table meeting package parcel ride trip game class lesson pizza food refund payment invoice bill plan usage roaming ticket tickets photo photos pic pics flight room cab uber taxi lunch dinner money cash kids check item items cart interview shift roaming card cards bus train",
    KEEP: "keep except only just still but continue",
  },
  phrases: {
    "opt-out":
      "take me off, take us off, take my .. off, take this number off, get me off, i want out, want off this, want off your, want off the list, dont want anything from, dont want any .. from you, dont want to hear, do not want to hear, fed up with .. texts, fed up with .. messages, fed up with .. spam, enough of this, enough of these, enough of your, rather not receive, rather not get, rather not hear, rather you didnt, not want to get .. texts, want to stop .. these, want this to stop, want these to stop, make it stop, make this stop, make these stop, how do i stop this, how do i stop these, how can i stop these, how to stop these, how do i get off, how do i cancel these, how to cancel these, stop with the, stop it with the, stop w the, texted stop, typed stop, replied stop, said stop, sent stop, say stop, told you to stop, told you guys to stop, asked you to stop, ask you to stop, please stop, pls stop, plz stop, just stop, now stop, stop please, stop pls, stop plz, stop it now, ~leave me alone, ~leave me be, leave us alone, ~lose my number, lose this number, delete my number, ~wrong number, ~wrong person, wrong phone number, ~not interested, ~no longer interested, ~no interest in, ~never contact me, ~never text me, ~never message me, no longer want, no longer wish, dont text me, dont message me, dont contact me, do not text me, do not message me, do not contact me, do not text this, dont text this, do not contact this, do not call or text, stop contacting, no longer want to receive, no more texts, no texts, no messages, no more spam, not want to receive, not wish to receive, dont want these, dont need these, sick of .. texts, sick of .. messages, tired of .. texts, tired of .. messages, tired of .. spam, sick of .. spam, enough with the, cut it out, knock it off, ~fuck off, ~piss off, ~get lost, quit it, remove me, remove us, remove my number, remove this number, remove my phone, remove my cell, remove my name, remove from list, remove from your, off your list, off this list, off the list, off of your, off of this, block you, blocking you, report you, reporting you, reported as spam, report as spam, reporting this, reporting as spam, cease and desist, cease all, do not call list, do not contact list, do not call registry, opt out, opt me out, opt us out, unsubscribe me, mark me as unsubscribed, i never signed up, i didnt sign up, never signed up, did not sign up, didnt subscribe, never subscribed, did not subscribe, ~didnt ask for, ~never asked for, ~who gave you permission, stop blowing up, quit blowing up, stop bugging me, ≈delete me, ≈erase me, not who you think, number belongs to someone, not the right person, ~deactivate, turn off .. texts, turn off .. messages, turn off .. alerts, turn these off, cancel these, cancel .. alerts, cancel .. texts, cancel my subscription, cancel .. notifications, cancel .. subscription, end .. subscription, end these, i withdraw, i revoke, stop ALL of this, stop all communication, stop all contact, no thanks stop",
    "opt-in":
      "sign me up, sign me back up, opt me in, opt me back in, opt in again, subscribe me, resubscribe me, re subscribe me, add me to .. list, add me back, put me back on, start texting me again, start sending me, i want to join, want to subscribe, like to subscribe, like to join, want to join your, join your .. list, join the .. list, want to sign up, like to sign up, resume .. messages, resume .. texts, want to opt in, like to opt in, i changed my mind start, start messages",
    help: "i need help, need some help, who is this, who are you, who is texting, who r u, whos this, what is this about, what is this number, how does this work, what company is this, which company is this, can someone help, can you help me, how do i reach, how do i contact you",
    access:
      "what do you know about me, what you know about me, you know about me, know about me, what do you have on me, what you have on me, what have you got on me, everything you have on me, everything you know about me, everything you hold, subject access, data access request, access request, dsar, where did you get my, how did you get my, how do you have my, where did you find my, where you got, where did you get this, who gave you my, why do you have my, how u get my, how did u get my, where u get my, where did u get my, how you got my, where you got my, copy of my, copy of all, copy of everything, copy of the data, copy of the information, right of access, article 15, access to my, gdpr request, see my data, request my data, my file, info on my, info about me, information about me, details on me",
    erasure:
      "forget me, forget about me, right to be forgotten, right to erasure, delete everything, erase everything, wipe everything, delete all of my, remove all trace, delete it all, erase it all, wipe my, get rid of .. DATA, get rid of everything, then delete it, then delete them, then delete all, then erase it, destroy my, destroy all, article 17, remove my personal, delete my account, close my account and delete, purge my, delete me from .. records, delete me and",
    rectification:
      "my name is not, name is wrong, not my name, misspelled my, spelled my name, spelt my name, got my name wrong, have my name wrong, name is spelled, have the wrong name, have the wrong address, have wrong name, wrong address on, wrong email, update my address, change my address, change my name, change my email, update my email, update my details, update my info, update my name, changed my name, moved please update, correct my, right to rectification, article 16, call me by",
    portability:
      "data portability, right to portability, portable format, machine readable, export my, export all my, download my data, download all my, transfer my data, send my data to, article 20, move my data",
    restriction:
      "restrict processing, restrict the processing, restrict my, restriction of processing, stop processing, pause processing, freeze my, freeze processing, suspend processing, limit the processing, limit processing, limit how you use, article 18, halt processing",
    objection:
      "i object, object to, right to object, article 21, do not profile, dont profile, stop profiling, do not sell, dont sell, stop selling, do not share my, dont share my, stop sharing my, dont use my DATA, do not use my DATA, dont use my number, do not use my number, stop using my data, opt out of profiling, opt out of sale, opt out of the sale",
    none: "is my DATA|NAME correct, is my DATA|NAME wrong, stop by, stop bye, stopping by, stopped by, stop over, stop in, stop off, stop at, stop for, stop light, stop sign, stop lights, bus stop, train stop, tram stop, subway stop, truck stop, pit stop, rest stop, next stop, last stop, first stop, one stop, non stop, full stop, quick stop, a stop, stop and shop, stop shop, stop n shop, my stop, our stop, doc stop, dont stop, do not stop, dont ever stop, never stop, cant stop, can t stop, cannot stop, could not stop, couldnt stop, wont stop, wouldnt stop, didnt stop, doesnt stop, not stop, never stops, stop laughing, stop crying, stop lying, stop worrying, stop thinking, stop talking about, stop smoking, stop drinking, stop eating, stop playing, stop raining, stop snowing, stop joking, stop being, stop watching, stop working, stop payment, stop the car, stop the bus, stop the music, stop the bleeding, stop the order, stop the delivery, stop the driver, stop the clock, stop the press, stop my order, stop your car, stop the presses, stop if, stop when, stop until, stop before, when does .. stop, what time .. stop, does it stop, did you stop, why did you stop, have you stopped, where do you stop, where does .. stop, have to stop, had to stop, need to stop THING, going to stop, gonna stop, ill stop, i will stop, we stop, they stop, it stop, to stop at, to stop on, to stop in, didnt text me, didnt send me, did not send me, did not text me, not text me back, dont text me back, you never, text me instead, text instead, text me back, text me when, text me if, dont call THING, dont call me THING, dont text and drive, did not receive, didnt receive, havent received, not received, didnt get, did not get, havent gotten, not get my, dont want to miss, dont need to call, dont forget to, do not forget to, no more than, no need to, if you dont, why dont you, dont send the THING, no more THING, no more questions, no more room, no more left, any more THING, dont write me off, stop me if, nothing more, did you unsubscribe, why was i unsubscribed, been unsubscribed, got unsubscribed, dont unsubscribe, do not unsubscribe, didnt unsubscribe, did not unsubscribe, an opt out, the opt out, opt out fee, opt out option, opt out clause, not unsubscribe, never unsubscribe, dont remove, do not remove, dont delete, do not delete, dont take me off, delete that, delete this order, delete my THING, no more today, no more for me, enough of a, enough of the sauce, no interest in that, no interest rate, not interested in the THING, delete my last, delete the last, delete last, dont cancel, do not cancel, cancel my THING, cancel the THING, cancel our THING, cancel that, cancel THING, cancel or, end of, in the end, week end, dead end, the end, end up, by the end, end date, end time, end my shift, quit my job, quit smoking, how often .. stop",
  },
  common:
    "the a an and or but if is are was were be been am i you he she it we they them this that these those of in on at to for from with about by as so too very just can could will would should may might must do does did has had have not no yes what when where who why how there here my your his her our their me him us out up down off over under again still only also than then now today tomorrow tonight morning evening time day week month year good great nice thank see let know think like want need go going come back get got make made take shop step steps spot soap post stock shops stops stopped stopper strop slop snop store start shot show chop crop drop prop top stomp scope stove stone stole stored stand story cancelled canceled canceling cancer remote removed recover subscribe subscribed subscriber prescribe describe inscribe",
  polite:
    "please, pls, plz, thanks, thank you, thank u, thx, ty, now, ok, okay, hi, hello, hey, sir, madam, maam, guys, kindly, right now, immediately, asap, already, man, dude, bro, im begging you, yes please, sorry, at once, today, just, and, dear sir, good morning, good evening, team, everyone, and thank you, i said, for the last time, ffs, damn it, dammit, again, cheers, regards, best regards, god bless, have a nice day, from now on, immediately please, today please, thanks in advance, lol",
};
