import { type ChildProcess, spawn } from "node:child_process";
import { connect, createServer } from "node:net";
import { atExit } from "../at-exit.ts";

/** A program that listens on a port of this machine and never outlives us. */
export interface EngineProcess {
  /** Resolves when it has ended; it is given a second before it is killed. */
  stop(): Promise<void>;
}

export interface EngineCommand {
  readonly command: string;
  readonly parameters: readonly string[];
  readonly directory?: string | undefined;
  readonly startSeconds: number;
}

/** A port of the loopback interface that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === "object" ? resolve(address.port) : reject(address)));
    });
  });
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    const end = (accepted: boolean) => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}

/**
 * A shell that waits for the end of our pipe, which the system closes however we die, and then kills the engine.
 * There is none on Windows, where the engine ends with us on every orderly exit.
 */
function watch(engine: ChildProcess): ChildProcess | undefined {
  if (process.platform === "win32" || engine.pid === undefined) return undefined;
  const watcher = spawn("/bin/sh", ["-c", 'read -r _; kill -9 "$0"', String(engine.pid)], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  watcher.unref();
  return watcher;
}

/** Starts an engine and waits until its port accepts connections. Throws with the engine's last words when it does not. */
export async function startEngine(engine: EngineCommand, port: number): Promise<EngineProcess> {
  const child = spawn(engine.command, engine.parameters, {
    cwd: engine.directory,
    stdio: ["ignore", "pipe", "pipe"],
    // In a group of its own, so that Ctrl-C reaches it through us, after the last write.
    detached: true,
  });
  let words = "";
  const listen = (chunk: Buffer) => {
    words = `${words}${chunk.toString("utf8")}`.slice(-2_000);
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  let running = true;
  const ended = new Promise<void>((resolve) => {
    child.once("error", (error) => {
      words += error.message;
      running = false;
      resolve();
    });
    child.once("exit", () => {
      running = false;
      resolve();
    });
  });
  const watcher = watch(child);
  const survived = atExit(() => child.kill("SIGKILL"));

  const stop = async () => {
    child.kill("SIGTERM");
    const impatience = setTimeout(() => child.kill("SIGKILL"), 1_000);
    await ended;
    clearTimeout(impatience);
    survived();
    watcher?.kill("SIGKILL");
  };

  const deadline = performance.now() + engine.startSeconds * 1_000;
  while (running && performance.now() < deadline) {
    if (await accepts(port)) break;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  if (!running || performance.now() >= deadline) {
    await stop();
    throw new Error(`the database engine ${engine.command} did not start: ${words.trim()}`);
  }
  child.unref();
  return { stop };
}
