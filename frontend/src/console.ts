// Entry: the desks.
import { startFind } from "./elements/find";
import { startKeys } from "./elements/keys";
import { startPalette } from "./elements/palette";
import { startSlots } from "./elements/slots";
import { startStepper } from "./elements/stepper";
import { start } from "./start";

start();
startSlots();
startStepper();
startFind();
startPalette();
startKeys();
