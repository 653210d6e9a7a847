import type { LanguageTexts } from "../texts.ts";

export const th: LanguageTexts = {
  spelling: { alphabet: "ucs-2", orthography: "full", reason: "Thai script." },
  words: { stop: "ยกเลิก", yes: "ยืนยัน", start: "สมัคร", help: "ช่วยเหลือ", erase: "ลบข้อมูลของฉัน" },
  scopes: { program: "ข้อความ {program} ", brand: "ข้อความโฆษณา", all: "ข้อความ" },
  notice: "ความเป็นส่วนตัว",
  replies: {
    optedOut: '{brand}: ยกเลิกเรียบร้อยแล้ว เราจะไม่ส่ง{scope}อีก กลับมารับ: ตอบ "{start}" ช่วยเหลือ: ตอบ "{help}"',
    optedOutAskErasure: '{brand}: ยกเลิกเรียบร้อยแล้ว เราจะไม่ส่ง{scope}อีก ต้องการให้ลบข้อมูลของคุณด้วยหรือไม่ ตอบ "{erase}"',
    optedOutChoose: "{brand}: เราจะไม่ส่ง{scope}อีก หากต้องการรับบางข้อความ: {url}",
    alreadyOut: '{brand}: คุณยกเลิกไว้แล้ว เราไม่ส่ง{scope}ให้คุณ กลับมารับ: ตอบ "{start}" ช่วยเหลือ: ตอบ "{help}"',
    optedIn: '{brand} ({program}): สมัครรับข้อความเรียบร้อยแล้ว ยกเลิก: ตอบ "{stop}" ช่วยเหลือ: ตอบ "{help}"',
    alreadyIn: '{brand} ({program}): คุณสมัครไว้แล้ว ยกเลิก: ตอบ "{stop}" ช่วยเหลือ: ตอบ "{help}"',
    confirm: '{brand} ({program}): หากต้องการรับข้อความจากเรา โปรดตอบ "{yes}" หากไม่ต้องการ โปรดตอบ "{stop}" หรือไม่ต้องตอบ',
    help: '{brand} ({program}): หยุดรับข้อความ: ตอบ "{stop}" ติดต่อ: {support}',
    requestReceived: "{brand}: เราได้รับคำขอเกี่ยวกับข้อมูลของคุณแล้ว เลขที่ {reference} เราจะตอบภายในวันที่ {due}",
    requestLink: "{brand}: ลิงก์ส่วนตัวสำหรับข้อมูลและตัวเลือกของคุณ (โปรดอย่าส่งต่อ): {url}",
    dataDeleted:
      "{brand}: ลบข้อมูลของคุณแล้ว เลขที่ {reference} เราเก็บไว้เพียงหลักฐานความยินยอมและการงดส่ง SMS โดยไม่มีหมายเลขของคุณ",
    verifyRequest: "{brand}: มีคำขอเกี่ยวกับข้อมูลของหมายเลขนี้ ({reference}) ใช่คุณหรือไม่ {url}",
    requestReady: "{brand}: ข้อมูลของคุณพร้อมแล้ว ({reference}) โปรดอย่าส่งต่อลิงก์: {url}",
    requestExtended: "{brand}: คำขอ {reference}: ตอบภายใน {due} เหตุผล: {url}",
    requestRefused: "{brand}: คำขอ {reference} ถูกปฏิเสธ เหตุผลและสิทธิของคุณ: {url}",
    requestCompleted: "{brand}: คำขอ {reference} เกี่ยวกับข้อมูลของคุณเสร็จแล้ว",
  },
};
