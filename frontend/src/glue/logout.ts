// Logging out at a desk after being on a phone's page in this tab: what is not sent yet keeps the person there too.
import { waitingOf } from "../offline/db";

const HERE = "gj-field";

/** Notes that a phone's page was open here, and whose. */
export function noteField(person: string, community: string): void {
  try {
    sessionStorage.setItem(HERE, `${person}@${community}`);
  } catch {
    // Without a store there is no outbox either.
  }
}

/** Forgets the phone's pages: nobody is here any more. */
export async function forgetPages(): Promise<void> {
  sessionStorage.removeItem(HERE);
  await Promise.all((await caches.keys()).filter((name) => name.startsWith("gj-pages ")).map((name) => caches.delete(name)));
}

function onLogout(event: Event): void {
  const form = event.target;
  const here = sessionStorage.getItem(HERE);
  if (!(form instanceof HTMLFormElement) || !form.hasAttribute("data-logout") || !here) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const [person = "", community = ""] = here.split("@");
  void (async () => {
    if ((await waitingOf(person)) > 0) return location.assign(`/c/${community}/field#log-out`);
    await forgetPages();
    form.submit();
  })().catch(() => form.submit());
}

export const startLogout = (): void => document.addEventListener("submit", onLogout, true);
