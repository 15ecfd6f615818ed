// Entry: phones, paper and pages without a shell.
import { startSlots } from "./elements/slots";
import { startOffline } from "./offline/start";
import { start } from "./start";

start();
startSlots();
startOffline();
