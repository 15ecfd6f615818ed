// Sends one image to the server and brings back its blob id.
import { uuid } from "./dom";

/** Posts the bytes; the key makes a repeated try the same command. Rejects when it did not arrive. */
export async function upload(url: string, image: Blob, key: string = uuid()): Promise<string> {
  const answer = await fetch(url, {
    method: "POST",
    body: image,
    headers: { "Content-Type": image.type || "application/octet-stream", "Idempotency-Key": key, Accept: "application/json", "HX-Request": "true" },
    credentials: "same-origin",
  });
  if (answer.status === 401) await new Promise<void>((resume) => document.dispatchEvent(new CustomEvent("gj:login", { detail: { resume } })));
  if (answer.status === 401) return upload(url, image, key);
  if (!answer.ok) throw new Error(String(answer.status));
  const body = (await answer.json()) as { blob_id: string };
  return body.blob_id;
}
