// Colleagues by name: the administrator hands them a password link, they set a password and are in.
import { assert } from "./check.mjs";

/** What every colleague of the journeys types. */
export const PASSWORD = "有人接有人去有回音2026";

/** Opens a password link and sets the password; the person's context stays logged in. */
export async function setPassword(context, link, { name } = {}) {
  const page = await context.newPage();
  await page.goto(link);
  if (name) await page.fill("#name", name);
  await page.fill("#password", PASSWORD);
  await page.fill("#again", PASSWORD);
  await page.click("form.login button");
  await page.waitForURL((url) => !url.pathname.startsWith("/password"));
  return page;
}

/** The once-only link from a colleague's page, made by whoever may grant. */
export async function passwordLink(page) {
  await page.click("#do-password_link button");
  const code = page.locator("#once code");
  await code.waitFor();
  const link = (await code.innerText()).trim();
  assert.match(link, /^http.*\/password\/\S+$/);
  return link;
}

/** Lets a colleague of the demo in by name, so that `people.as(name)` works from then on. */
export async function letIn(people, community, name) {
  if (people.cookies.has(name)) return;
  const admin = await people.as("admin");
  await admin.goto(`${community}/staff?q=${encodeURIComponent(name)}`);
  await admin.locator("#rows td.main a", { hasText: name }).first().click();
  await admin.waitForURL(/\/staff\/[0-9a-f-]{36}/);
  const link = await passwordLink(admin);
  const context = await people.context();
  await setPassword(context, link);
  await people.keep(name, context);
  await context.close();
  await admin.context().close();
}
