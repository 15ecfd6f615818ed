// Hands of the journeys' own, hired on the pages as an office hires them: on shift round the clock, so that a journey
// walks the same at noon and at midnight.
import { assert } from "./check.mjs";
import { passwordLink, setPassword } from "./staff.mjs";

/** Hires somebody for a post; gives the address of the colleague's page. */
export async function hire(page, community, { name, login, post, phone }) {
  await page.goto(`${community}/staff/new`);
  await page.fill("#name", name);
  await page.fill("#login", login);
  if (phone) await page.fill("#phone", phone);
  await page.locator(`input[name=post][value="${post}"]`).check({ force: true });
  await page.locator("main form .btn.go").click();
  await page.waitForURL(/\/staff\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

/** Grants a certificate for a duty, from a colleague's page. */
export async function certify(page, duty) {
  await page.selectOption("#certificate-duty", duty);
  const before = await page.locator("#certificates tbody tr").count();
  await page.locator("#do-grant_certificate .actions button").click();
  await page.locator("#certificates tbody tr").nth(before).waitFor();
}

/** Keeps a shift that lasts the whole day; gives its name in whichever language the page speaks. */
export async function wholeDay(page, community) {
  const name = /全天班|Whole day/;
  await page.goto(`${community}/shifts`);
  if (await page.locator("td.main", { hasText: name }).count()) return name;
  await page.fill("#name_zh", "全天班");
  await page.fill("#name_en", "Whole day");
  await page.fill("#starts", "00:00");
  await page.fill("#ends", "00:00");
  await page.locator("form[data-draft=shift] .btn.go").click();
  await page.locator("td.main", { hasText: name }).waitFor();
  return name;
}

/** Puts people on a shift for today and tomorrow. */
export async function roster(page, community, names, shift) {
  const days = [0, 1].map((ahead) => new Date(Date.now() + ahead * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" }));
  // A week's page; the two days may stand in two weeks.
  for (const week of new Set(days.map(mondayOf))) {
    await page.goto(`${community}/roster?week=${week}`);
    for (const name of names) {
      const row = page.locator("#do-roster tbody tr", { has: page.locator("th", { hasText: name }) });
      for (const day of days.filter((one) => mondayOf(one) === week)) await row.locator(`input[name=places][value$=":${day}"]`).check({ force: true });
    }
    await page.locator("#do-roster button[name=do]", { hasText: shift }).click();
    const first = page.locator("#do-roster tbody tr", { has: page.locator("th", { hasText: names[0] }) });
    await first.locator("input[name=shifts]").first().waitFor({ state: "attached" });
    assert.equal(await page.locator("#do-roster .answer .refusal").count(), 0);
  }
}

function mondayOf(day) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/** The technicians of the journeys, by name: one more than the orders that the journeys leave open at once. */
export const CREW = [
  { name: "石磊", login: "shilei" },
  { name: "江帆", login: "jiangfan" },
  { name: "邹平", login: "zouping" },
  { name: "秦岭", login: "qinling" },
  { name: "余杭", login: "yuhang" },
  { name: "孟达", login: "mengda" },
  { name: "贺兰", login: "helan" },
  { name: "祝融", login: "zhurong" },
];

/** Hires the crew once for a server; each of them can be let in by `people.as(name)` from then on. */
export function crew(people, community) {
  people.crew ??= hireCrew(people, community);
  return people.crew;
}

async function hireCrew(people, community) {
  const manager = await people.as("admin");
  for (const { name, login } of CREW) {
    await hire(manager, community, { name, login, post: "technician" });
    for (const duty of ["plumbing", "gas_response"]) await certify(manager, duty);
    const link = await passwordLink(manager);
    const context = await people.context();
    await setPassword(context, link);
    await people.keep(name, context);
    await context.close();
  }
  const shift = await wholeDay(manager, community);
  await roster(manager, community, CREW.map(({ name }) => name), shift);
  await manager.context().close();
  return CREW;
}

