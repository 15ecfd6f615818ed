// A server of a journey's own behind a line that can be cut: before a request gets through, before its answer comes
// back, or with the server killed between its commit and its answer. The phone only ever sees the line.
import { spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { Agent, createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { People } from "./browser.mjs";
import { program } from "./server.mjs";

const children = new Set();
process.once("exit", () => children.forEach((child) => child.kill("SIGKILL")));

function listening(server) {
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(server.address().port)));
}

async function freePort() {
  const probe = createServer();
  const port = await listening(probe);
  await new Promise((closed) => probe.close(closed));
  return port;
}

/** The program on a folder that outlives it, so that it can be killed and started again. */
class House {
  constructor(data, port) {
    this.data = data;
    this.port = port;
    this.output = "";
  }

  async start() {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GUANJIA_")));
    const child = spawn(program(), ["demo", "--data", this.data, "--listen", `127.0.0.1:${this.port}`], { env, stdio: ["ignore", "pipe", "pipe"] });
    children.add(child);
    this.child = child;
    let said = "";
    const hear = (text) => {
      said += text;
      this.output += text;
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    this.ended = new Promise((ended) => child.once("exit", ended)).then(() => children.delete(child));
    const end = Date.now() + 180_000;
    while (!/Guanjia is ready/.test(said)) {
      if (child.exitCode !== null || Date.now() > end) throw new Error(`The program is not ready:\n${said}`);
      await new Promise((later) => setTimeout(later, 20));
    }
  }

  async kill() {
    this.child.kill("SIGKILL");
    await this.ended;
  }

  async stop() {
    this.child.kill("SIGTERM");
    const late = setTimeout(() => this.child.kill("SIGKILL"), 10_000);
    await this.ended;
    clearTimeout(late);
    await rm(this.data, { recursive: true, force: true });
  }
}

/** Whether a request is one that the outbox sends. */
const isSent = (request) => request.method === "POST" && /\/(field\/ops|blobs)(\?|$)/.test(request.url);

/** What the phone talks to. */
export class Line {
  static async open() {
    const data = await mkdtemp(join(tmpdir(), "guanjia-basement-"));
    if (process.env.GUANJIA_DEMO_DATA) await cp(process.env.GUANJIA_DEMO_DATA, data, { recursive: true });
    const line = new Line(new House(data, await freePort()));
    await line.house.start();
    line.base = `http://127.0.0.1:${await listening(line.server)}`;
    return line;
  }

  constructor(house) {
    this.house = house;
    /** Nothing gets through. */
    this.cut = false;
    /** Asked for each thing that the outbox sends: "pass", "lost" (never arrives), "unheard" (taken, no answer), "kill", "busy". */
    this.fate = () => "pass";
    this.sent = 0;
    this.agent = new Agent({ keepAlive: true });
    this.open = new Set();
    this.server = createServer((from, to) => void this.carry(from, to));
    this.server.on("connection", (socket) => {
      this.open.add(socket);
      socket.once("close", () => this.open.delete(socket));
    });
  }

  /** People in front of this line's server. */
  people(browser) {
    const line = this;
    const server = {
      base: line.base,
      get output() {
        return line.house.output.replaceAll(`http://127.0.0.1:${line.house.port}`, line.base);
      },
    };
    return new People(browser, server);
  }

  cutOff() {
    this.cut = true;
    this.open.forEach((socket) => socket.destroy());
  }

  mend() {
    this.cut = false;
  }

  async carry(from, to) {
    if (this.cut) return from.socket.destroy();
    const fate = isSent(from) ? this.fate((this.sent += 1)) : "pass";
    if (fate === "lost") return from.socket.destroy();
    if (fate === "busy") {
      to.writeHead(503, { "Content-Type": "application/json", "Retry-After": "1" });
      return to.end("{}");
    }
    const { method, url, headers } = from;
    const out = request({ host: "127.0.0.1", port: this.house.port, method, path: url, headers, agent: this.agent }, (back) => {
      if (fate === "unheard" || fate === "kill") {
        // The answer is here, so it is committed; the phone never hears it.
        back.resume();
        back.once("end", async () => {
          from.socket.destroy();
          if (fate === "kill") {
            await this.again();
          }
        });
        return;
      }
      to.writeHead(back.statusCode, back.headers);
      back.pipe(to);
      back.once("error", () => from.socket.destroy());
    });
    out.once("error", () => from.socket.destroy());
    from.once("aborted", () => out.destroy());
    from.pipe(out);
  }

  /** The server dies and comes back; meanwhile nobody is reached. */
  async again() {
    this.restarting ??= (async () => {
      await this.house.kill();
      this.agent.destroy();
      this.agent = new Agent({ keepAlive: true });
      await this.house.start();
      this.restarting = undefined;
    })();
    return this.restarting;
  }

  async close() {
    await this.restarting;
    this.open.forEach((socket) => socket.destroy());
    await new Promise((closed) => this.server.close(closed));
    this.agent.destroy();
    await this.house.stop();
  }
}

/** The phone loses the network: the browser knows, and nothing gets through. */
export async function offline(context, line) {
  line.cutOff();
  await context.setOffline(true);
}

export async function backOnline(context, line) {
  line.mend();
  await context.setOffline(false);
}

/** What is in the phone's own store; asked again when the page loads itself anew meanwhile. */
export async function stored(page, store) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await peek(page, store);
    } catch (error) {
      if (tries > 4 || !/context was destroyed|navigat/.test(error.message)) throw error;
      await page.waitForLoadState();
    }
  }
}

function peek(page, store) {
  return page.evaluate(
    (name) =>
      new Promise((found, failed) => {
        const ask = indexedDB.open("guanjia-field");
        ask.onerror = () => failed(ask.error);
        ask.onsuccess = () => {
          const base = ask.result;
          if (!base.objectStoreNames.contains(name)) {
            base.close();
            found([]);
            return;
          }
          const all = base.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            base.close();
            found(all.result.map((one) => ({ ...one, data: undefined, copy: undefined, size: one.data ? one.data.size : 0, type: one.data ? one.data.type : "" })));
          };
        };
      }),
    store,
  );
}
