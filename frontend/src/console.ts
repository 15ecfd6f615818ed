// Entry: the desks.
import { startBoard } from "./elements/board";
import { startFind } from "./elements/find";
import { startKeys } from "./elements/keys";
import { startPalette } from "./elements/palette";
import { startSlots } from "./elements/slots";
import { startStepper } from "./elements/stepper";
import { startTable } from "./elements/table";
import { startLogout } from "./glue/logout";
import { start } from "./start";

start();
startSlots();
startStepper();
startFind();
startPalette();
startKeys();
startBoard();
startTable();
startLogout();
