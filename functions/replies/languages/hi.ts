import type { LanguageTexts } from "../texts.ts";

export const hi: LanguageTexts = {
  spelling: { alphabet: "ucs-2", orthography: "full", reason: "Devanagari." },
  words: { stop: "STOP", yes: "हाँ", start: "शुरू", help: "मदद", erase: "मेरा डेटा हटाएं" },
  scopes: { program: "{program} के SMS", brand: "विज्ञापन SMS", all: "SMS" },
  notice: "गोपनीयता",
  replies: {
    optedOut: '{brand}: सदस्यता बंद हो गई है, अब {scope} नहीं भेजे जाएँगे। वापसी: "{start}", मदद: "{help}" लिखें।',
    optedOutAskErasure: "{brand}: सदस्यता बंद हो गई है, अब {scope} नहीं भेजे जाएँगे। क्या डेटा भी हटाएँ? उत्तर दें: {erase}",
    optedOutChoose: "{brand}: अब {scope} नहीं भेजे जाएँगे। कुछ SMS रखने के लिए: {url}",
    alreadyOut: '{brand}: सदस्यता पहले से बंद है, {scope} नहीं भेजे जाते। वापसी: "{start}", मदद: "{help}" लिखें।',
    optedIn: '{brand} ({program}): सदस्यता की पुष्टि हो गई। बंद करने के लिए {stop}, मदद के लिए "{help}" लिखें।',
    alreadyIn: '{brand} ({program}): सदस्यता पहले से चालू है। बंद करने के लिए {stop}, मदद के लिए "{help}" लिखें।',
    confirm: '{brand} ({program}): हमारे SMS पाने के लिए "{yes}" लिखें। नहीं चाहिए तो {stop} लिखें या उत्तर न दें।',
    help: "{brand} ({program}): SMS बंद करने के लिए {stop} लिखें। मदद: {support}",
    requestReceived: "{brand}: आपके डेटा से जुड़ा अनुरोध मिल गया है, संख्या {reference}। हम {due} तक उत्तर देंगे।",
    requestLink: "{brand}: आपके डेटा और विकल्पों का निजी लिंक (किसी को न दें): {url}",
    dataDeleted:
      "{brand}: आपका डेटा हटा दिया गया है, संख्या {reference}। आपके नंबर के बिना हम केवल सहमति का प्रमाण और SMS पर रोक रखते हैं।",
    verifyRequest: "{brand}: इस नंबर के डेटा का अनुरोध आया ({reference})। क्या यह आप थे? {url}",
    requestReady: "{brand}: आपका डेटा तैयार है ({reference})। निजी लिंक, किसी को न दें: {url}",
    requestExtended: "{brand}: अनुरोध {reference}: {due} तक जवाब। कारण: {url}",
    requestRefused: "{brand}: अनुरोध {reference} अस्वीकृत। कारण और आपके अधिकार: {url}",
    requestCompleted: "{brand}: आपके डेटा का अनुरोध {reference} पूरा हुआ।",
  },
};
