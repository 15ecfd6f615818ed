// J2: nobody is free, so a time is agreed; then a smell of gas goes out at once, and whose promise broke is told and made good.
import { assert, none } from "../lib/check.mjs";
import { Console } from "../lib/console.mjs";
import { crew } from "../lib/crew.mjs";
import { community, homes } from "../lib/demo.mjs";
import { look } from "../lib/look.mjs";

export const title = "J2 Nobody free, then gas";

export default async function ({ demo, step }) {
  const people = await demo();
  const clerk = await people.as("clerk");
  const desk = new Console(clerk, community);
  await step("people on shift, whatever the hour", () => crew(people, community));

  await step("one call after the other, until nobody is free: an appointment", async () => {
    for (const home of homes.many) {
      await desk.ring();
      await desk.household(home.room, home.label);
      await desk.matter("厨房水龙头漏水");
      const free = await desk.candidates();
      if (free.length === 0) break;
      await desk.readBackAndConfirm();
    }
    assert.deepEqual(await desk.candidates(), [], "somebody is free still");
    const picked = await clerk.locator("#ways input:checked").getAttribute("value");
    assert.match(picked, /^slot:/, "no time is offered instead");
    none(await look(clerk, "zh-CN"), "nobody free");
    await desk.readBackAndConfirm();
    const taken = await desk.taken();
    assert.ok(taken.order);
    await clerk.goto(taken.request);
    none(await look(clerk, "zh-CN"), "the appointment");
  });

  let broken;
  await step("a smell of gas: danger first, no read-back, the nearest goes", async () => {
    await desk.ring();
    await desk.household(homes.gas.room, homes.gas.label);
    await clerk.keyboard.insertText("厨房里有煤气味");
    await clerk.waitForSelector("#danger .banner");
    assert.match(await clerk.locator("#danger .banner").innerText(), /燃气|阀/);
    none(await look(clerk, "zh-CN"), "danger");
    await clerk.keyboard.press("Alt+x");
    await clerk.waitForURL(/[?&]done=/);
    const taken = await desk.taken();
    assert.ok(taken.order, "nobody was sent");
    broken = await clerk.locator("section.now ul.list a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    assert.ok(broken.length > 0, "whoever went had promised somebody else to come, and nobody says whom");
    none(await look(clerk, "zh-CN"), "danger sent");
    await clerk.goto(taken.order);
    assert.ok(await clerk.locator(".page-head .tag.red").count(), "the order does not look urgent");
  });

  await step("the resident whose promise broke gets a new time", async () => {
    await clerk.goto(broken[0]);
    none(await look(clerk, "zh-CN"), "the broken promise");
    await clerk.locator("a[href$='/move']").first().click();
    await clerk.waitForURL(/\/move$/);
    none(await look(clerk, "zh-CN"), "a new time");
    await clerk.locator("input[name=pick]").first().check({ force: true });
    await clerk.locator("input[name=read_back]").check({ force: true });
    await clerk.fill("#because", "险情出动，师傅先去了");
    await clerk.locator("main form .btn.go").click();
    await clerk.waitForURL((url) => !url.pathname.endsWith("/move"));
    assert.ok((await clerk.locator("main").innerText()).includes("险情出动"));
  });
}
