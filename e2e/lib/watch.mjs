// What must not happen on any page, whatever is walked: a broken promise of the content security policy,
// an error in the console, a request to anybody else, an answer that blames the server.

/** Refusals and log-ins are answers, not errors; Chromium writes them into the console all the same. */
const EXPECTED = /Failed to load resource: the server responded with a status of (401|403|404|409|413|422|429)/;

export class Watch {
  constructor(base) {
    this.base = base;
    this.problems = [];
  }

  async context(context) {
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile || ""}:${event.lineNumber}`);
      });
    });
    context.on("console", (message) => {
      if (message.type() !== "error" || EXPECTED.test(message.text())) return;
      this.note(message.page(), `console: ${message.text()}`);
    });
    context.on("weberror", (error) => this.note(error.page(), `script: ${error.error().stack || error.error()}`));
    context.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${this.base}/`) && !/^(data|blob|about):/.test(url)) this.note(pageOf(request), `request to a third party: ${url}`);
    });
    context.on("response", (response) => {
      const request = response.request();
      if (response.status() >= 500) this.note(pageOf(request), `${response.status()}: ${request.method()} ${response.url()}`);
      const part = ["stylesheet", "script", "image", "font"].includes(request.resourceType());
      if (response.status() === 404 && part) this.note(pageOf(request), `missing: ${response.url()}`);
    });
  }

  note(page, text) {
    const where = page ? new URL(page.url(), this.base).pathname : "?";
    this.problems.push(`${where}: ${text}`);
  }

  /** Forgets what a journey did on purpose, such as cutting a line. */
  forgive(pattern) {
    this.problems = this.problems.filter((problem) => !pattern.test(problem));
  }

  /** What happened since the last call. */
  take() {
    return this.problems.splice(0);
  }
}

function pageOf(request) {
  try {
    return request.frame().page();
  } catch {
    return null;
  }
}
