import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A proxy that lets nothing through and keeps the host of every connection that was tried. */
export interface RecordingProxy {
  port: number;
  hosts(): string[];
  close(): Promise<void>;
}

function hostOf(target: string): string {
  return target.replace(/^https?:\/\//, "").replace(/[:/].*$/, "");
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    // The address of a TCP server that listens is always an AddressInfo, never a pipe's name.
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

/** Starts the proxy on a free port of this machine. */
export async function recordingProxy(): Promise<RecordingProxy> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(hostOf(request.url ?? ""));
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    hosts.push(hostOf(request.url ?? ""));
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  const port = await listen(server);
  return {
    port,
    hosts: () => [...hosts],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
