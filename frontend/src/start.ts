// What every page needs, desk or phone, in the order it must start.
import { startCopy } from "./elements/copy";
import { startLive } from "./elements/live";
import { startMoney } from "./elements/money";
import { startPhoto } from "./elements/photo";
import { startSignature } from "./elements/signature";
import { startDrafts } from "./glue/drafts";
import { startForms } from "./glue/forms";
import { startHtmx } from "./glue/htmx";
import { startPanels } from "./glue/panels";
import { startSession } from "./glue/session";
import { startToasts } from "./lib/toast";

export function start(): void {
  startForms();
  startHtmx();
  startSession();
  startPanels();
  startToasts();
  startDrafts();
  startCopy();
  startMoney();
  startPhoto();
  startSignature();
  startLive();
}
