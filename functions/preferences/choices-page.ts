import { choicesOf } from "./choices.ts";
import { submissionOf } from "./form.ts";
import { failedPage, preferencePage } from "./page.ts";
import { isResult, submit } from "./save.ts";
import { type ChoicesLink, html, type Page, seeDone, type Visit } from "./visit.ts";

const choicesAt = ({ state, program, context }: Visit<ChoicesLink>) =>
  choicesOf(state, context.deployment, program, context.now);

/** What a link to the preferences opens. */
export const CHOICES_PAGE: Page<ChoicesLink> = {
  async show(visit, done) {
    return html(200, preferencePage(choicesAt(visit), isResult(done) ? done : undefined, visit));
  },
  async submit(form, visit) {
    const submission = submissionOf(form);
    if (submission === undefined) return html(403, failedPage(visit.language));
    return seeDone(await submit(submission, choicesAt(visit), visit));
  },
};
