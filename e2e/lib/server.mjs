// The program under test: started on a free port with a folder of its own, ended by its own process id.
// What it prints (log-in links, the first administrator's link) is read here and nowhere else.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** The program: GUANJIA_BIN, else what the tests' build leaves. */
export function program() {
  const path = process.env.GUANJIA_BIN || join(repository, process.env.CARGO_TARGET_DIR || "target", "debug", "guanjia");
  if (!existsSync(path)) throw new Error(`There is no program at ${path}: build it, or name it by GUANJIA_BIN.`);
  return path;
}

const running = new Set();

/** A port that nobody listens on at this moment. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** The environment without anything that would point the program at somebody's own data. */
function cleanEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GUANJIA_")));
}

/**
 * Starts the program and waits until it says that it is ready.
 * `verb` is "demo" or "serve"; on an empty folder each time. While journeys are being written, GUANJIA_DEMO_DATA
 * may name the folder of a demo that was made before: it is copied, which is quicker than a year of history.
 */
export async function startServer(verb) {
  const data = await mkdtemp(join(tmpdir(), "guanjia-journeys-"));
  const made = process.env.GUANJIA_DEMO_DATA;
  if (verb === "demo" && made) await cp(made, data, { recursive: true });
  const listen = `127.0.0.1:${await freePort()}`;
  const began = performance.now();
  const child = spawn(program(), [verb, "--data", data, "--listen", listen], { env: cleanEnvironment(), stdio: ["ignore", "pipe", "pipe"] });
  const server = { base: `http://${listen}`, data, pid: child.pid, output: "", readyAfter: 0 };
  const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(signal || code)));
  running.add(child);
  child.once("exit", () => running.delete(child));
  server.stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
      await ended;
      clearTimeout(late);
    }
    await rm(data, { recursive: true, force: true });
    return child.exitCode;
  };
  child.stdout.setEncoding("utf8").on("data", (text) => (server.output += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (server.output += text));
  const ready = /Guanjia is ready/;
  await new Promise((resolve, reject) => {
    const give = (error) => {
      clearInterval(poll);
      clearTimeout(late);
      if (error) reject(error);
      else resolve();
    };
    const poll = setInterval(() => ready.test(server.output) && give(), 20);
    const late = setTimeout(() => give(new Error(`The program was not ready after 180 s:\n${server.output}`)), 180_000);
    ended.then((how) => give(new Error(`The program ended (${how}) before it was ready:\n${server.output}`)));
    child.once("error", give);
  }).catch(async (error) => {
    await server.stop();
    throw error;
  });
  server.readyAfter = performance.now() - began;
  return server;
}

/** The demo's log-in links: `{role, name, link}` in the order printed. */
export function demoLinks(server) {
  return [...server.output.matchAll(/^ {2}(\w+) +(.+?) {2}(http\S+\/enter\/\S+)$/gm)].map(([, role, name, link]) => ({ role, name, link }));
}

/** The link of the first administrator of an empty program. */
export function firstLink(server) {
  const found = server.output.match(/http\S+\/password\/\S+/);
  if (!found) throw new Error(`No link for a first administrator was printed:\n${server.output}`);
  return found[0];
}

/** Runs one command of the program beside a running server; gives what it printed. */
export async function command(server, ...words) {
  const child = spawn(program(), [...words, "--data", server.data], { env: cleanEnvironment(), stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (err += text));
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`guanjia ${words.join(" ")}: status ${code}\n${err}`);
  return out.trim();
}

/** Nothing that was started here outlives this process, however it ends. */
export function endAll() {
  for (const child of running) child.kill("SIGKILL");
}
process.once("exit", endAll);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => {
    endAll();
    process.exit(130);
  });
}
