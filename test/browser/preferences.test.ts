import { existsSync } from "node:fs";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { CONFIGURATION } from "../integration/configuration.ts";
import { askForLink } from "../integration/preference-page.ts";
import { check, freshNumber, startTestStack, text } from "../integration/stack.ts";

const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const DESK = { viewport: { width: 1280, height: 800 } };

const [acme, club] = CONFIGURATION.programs;
const configuration = {
  ...CONFIGURATION,
  programs: [
    {
      ...acme,
      purposes: [
        { id: "promotions", kind: "marketing", name: { en: "Offers", ar: "عروض", de: "Angebote" } },
        { id: "orders", kind: "service", name: { en: "Your orders", ar: "طلباتكم", de: "Ihre Bestellungen" } },
      ],
    },
    club,
  ],
};

if (!existsSync(CHROMIUM))
  console.warn(`no Chromium at ${CHROMIUM}: name one in CHROMIUM_PATH to have the page tested`);

describe.skipIf(!existsSync(CHROMIUM))("The preference page in a browser", () => {
  let stack: LocalStack;
  let browser: Browser;
  beforeAll(async () => {
    stack = await startTestStack({ configuration });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser.close();
    await stack.stop();
  });

  /** Somebody who has agreed, in the language of their words. */
  async function member(words: string): Promise<string> {
    const person = freshNumber("+1");
    await text(stack, person, "START");
    await text(stack, person, "YES");
    await text(stack, person, words);
    return person;
  }

  async function opened(link: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      await page.goto(link);
      await look(page);
    } finally {
      await context.close();
    }
  }

  /** What axe finds wrong. It runs in a world of its own, which the page's policy does not reach. */
  async function violations(page: Page): Promise<readonly string[]> {
    const client = await page.context().newCDPSession(page);
    const { frameTree } = await client.send("Page.getFrameTree");
    const { executionContextId } = await client.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
    await client.send("Runtime.evaluate", { expression: axe.source, contextId: executionContextId });
    const rules = JSON.stringify({ runOnly: WCAG });
    const { result } = await client.send("Runtime.evaluate", {
      expression: `axe.run(document, ${rules}).then(({ violations, passes }) => JSON.stringify({ passed: passes.length, violations: violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")) }))`,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    const found: { passed: number; violations: string[] } = JSON.parse(String(result.value));
    expect(found.passed).toBeGreaterThan(10);
    return found.violations;
  }

  const overflows = (page: Page) =>
    page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");

  const cases = [
    { language: "en", words: "START", direction: "ltr", size: PHONE, scheme: "light" },
    { language: "en", words: "START", direction: "ltr", size: DESK, scheme: "dark" },
    { language: "de", words: "Keine Werbung mehr", direction: "ltr", size: PHONE, scheme: "dark" },
    { language: "ar", words: "إيقاف", direction: "rtl", size: PHONE, scheme: "light" },
    { language: "ar", words: "إيقاف", direction: "rtl", size: DESK, scheme: "dark" },
  ] as const;

  it.each(cases)(
    "is accessible to WCAG 2.2 AA and fits the screen: $language, $size.viewport.width wide, $scheme",
    async ({ language, words, direction, size, scheme }) => {
      const link = await askForLink(stack, await member(words));
      await opened(`${link}?done=saved`, { ...size, colorScheme: scheme }, async (page) => {
        expect(await page.getAttribute("html", "lang")).toBe(language);
        expect(await page.getAttribute("html", "dir")).toBe(direction);
        expect(await overflows(page)).toBe(false);
        expect(await violations(page)).toEqual([]);
        const folder = process.env.SCREENSHOTS;
        const name = `${language}-${size.viewport.width}-${scheme}.png`;
        if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
      });
    },
  );

  it.each([
    { language: "en", words: "what data do you have about me", size: PHONE, scheme: "light" },
    { language: "ar", words: "ما هي البيانات التي لديكم عني", size: DESK, scheme: "dark" },
  ] as const)(
    "shows a person's data to WCAG 2.2 AA as well, behind a button: $language, $size.viewport.width wide, $scheme",
    async ({ language, words, size, scheme }) => {
      const { replies } = await text(stack, await member("START"), words);
      const link = /https?:\S+\/p\/[\w-]{22}/.exec(replies[0] ?? "")?.[0] ?? "";
      await opened(link, { ...size, colorScheme: scheme }, async (page) => {
        expect(await page.getAttribute("html", "lang")).toBe(language);
        expect(await violations(page)).toEqual([]);
        expect(await page.textContent("main")).not.toContain(words);
        await page.locator('form:has(input[value="show"]) button').click();
        await page.getByText(words).waitFor();
        expect(await overflows(page)).toBe(false);
        expect(await violations(page)).toEqual([]);
        const folder = process.env.SCREENSHOTS;
        const name = `data-${language}-${size.viewport.width}-${scheme}.png`;
        if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
      });
    },
  );

  it("is accessible where the link is none any more", async () => {
    await opened(`${stack.url}/p/AAAAAAAAAAAAAAAAAAAAAA`, PHONE, async (page) => {
      expect(await violations(page)).toEqual([]);
    });
  });

  it("works without JavaScript and by keyboard, asks nothing of anybody else, and leaves nothing in the browser", async () => {
    const person = await member("START");
    const link = await askForLink(stack, person);
    await opened("about:blank", { ...PHONE, javaScriptEnabled: false }, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).origin));
      await page.goto(link);
      await page.getByLabel("Your orders (service messages)").focus();
      await page.keyboard.press("Space");
      await page.getByRole("button", { name: "Save my choices" }).press("Enter");
      await page.getByRole("status").waitFor();
      expect(await page.getByRole("status").textContent()).toBe("Your choices are saved.");
      expect(await page.getByLabel("Your orders (service messages)").isChecked()).toBe(false);
      expect(await page.getByLabel("Offers (marketing)").isChecked()).toBe(true);
      expect(await check(stack, person, "acme", "orders")).toMatchObject({ status: "withdrawn" });
      await page.getByRole("button", { name: "Stop all texts" }).click();
      expect(await page.getByRole("status").textContent()).toBe("You will get no more texts from us.");
      expect(await check(stack, person)).toMatchObject({ status: "withdrawn" });
      expect(new Set(asked)).toEqual(new Set([new URL(stack.url).origin]));
      expect(await page.context().cookies()).toEqual([]);
    });
  });
});
