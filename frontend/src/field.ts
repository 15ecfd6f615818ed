// Entry: phones, paper and pages without a shell.
import { startSlots } from "./elements/slots";
import { start } from "./start";

start();
startSlots();
