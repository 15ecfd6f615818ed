# Importing a ledger: upload, preview, mend, import.

nav-import = Import

import-title = Import a ledger
import-lead = Drop in the owners’ ledger as the developer or the last office left it. The titles may stand in any row. You see everything before anything is written.
import-file = Choose a file
import-file-hint = Excel (.xlsx, .xls) or CSV, up to 16 MB
import-upload = Upload and preview
import-runs = Earlier imports
import-runs-none = Nothing was imported yet
import-runs-none-text = Upload an owners’ ledger: buildings, homes, owners and numbers are set up in one go.
import-run-file = File
import-run-at = When
import-run-by = By
import-run-state = State
import-run-result = Result
import-open = Open
import-back = Back to the imports

state-draft = Not imported yet
state-committing = Being imported
state-done = Imported
state-failed = Not finished
state-dropped = Dropped
state-undone = Undone

import-read-of = { $sheet } · titles in row { $row }
import-rows = rows
import-units = homes
import-people = owners and tenants
import-problems-title = { $n ->
    [one] One thing to check
   *[other] { $n } things to check
}
import-no-problems = No problems found. It can be imported.
import-problems-shown = These are the first { $n }; the others follow as you mend them.
import-kind-all = All
import-cell = Cell
import-what = What is wrong
import-value = What stands there
import-mend = Put instead
import-mend-go = Mend
import-leave-out = Leave this row out
import-left-out = Rows that are left out: { $rows }
import-take-back = Take back in
import-edits = { $n ->
    [one] One cell mended
   *[other] { $n } cells mended
}
import-mapping = What the columns hold
import-mapping-text = Proposed from the titles. Please correct what is wrong.
import-mapping-none = (not imported)
import-mapping-go = Preview again
import-sheet = Sheet
import-sample = e.g. { $text }
import-sums = Totals
import-sum-area = Floor area in all (m²)
import-sum-in-sheet = the sheet says { $sum }
import-sum-arrears = Arrears in all (yuan)
import-sum-co-owned = Homes with several owners
import-sum-tenanted = Homes that are let
import-commit = Import
import-commit-clean = All of it or nothing.
import-commit-problems = { $n ->
    [one] One problem is left. You can mend it first, or skip it
   *[other] { $n } problems are left. You can mend them first, or skip them
}: a value with a problem stays blank, a row whose room is unreadable or repeated stays out, everything else comes in.
import-commit-skip = Skip what has problems, and import
import-drop = Drop this file
import-preparing = Comparing with what is known…
import-take-buildings = Take the building above for all { $n } blanks
import-progress = Importing: { $done } / { $total }
import-progress-text = You may leave this page; it goes on.
import-interrupted = The last attempt was interrupted and wrote nothing. Please import again.
import-failed = It was not finished, and nothing was written: { $why }
import-done = Imported
import-done-text = The homes and their people can be found now.
import-to-homes = See the homes
import-same-again = Importing the same ledger again only updates; nothing is doubled.
import-kept = { $n ->
    [one] One resident whom the ledger does not name stays registered.
   *[other] { $n } residents whom the ledger does not name stay registered.
}
import-summary-ended = ended { $n }
import-summary-kept = not named, kept { $n }

import-beside = Beside what is registered
import-beside-counts = Homes: { $new } new, { $changed } updated, { $same } as before.
import-beside-begun = { $n ->
    [one] One more person is registered in a home that is there.
   *[other] { $n } more people are registered in homes that are there.
}
import-would-end = { $people ->
    [one] One owner or tenant who is registered now is not named by the ledger
   *[other] { $people } owners and tenants who are registered now are not named by the ledger
} ({ $homes ->
    [one] one home
   *[other] { $homes } homes
}).
import-changes-all = Download all { $n } changes
import-changes-shown = { $n } of them are shown here; download the list to see them all.
change-what = Change
change-before = Now
change-after = After the import
change-nothing = none
change-who = Name
change-as = As
change-of = { $role }: { $what }
change-ended = not in the ledger
change-begun = newly registered
change-area = Floor area
change-delivered-on = Handed over on
change-name = Name
role-owner = Owner
role-co-owner = Co-owner
role-tenant = Tenant
import-missing-stay = Only add and update; end nobody
import-missing-stay-text = An owner whom the ledger names anew becomes a co-owner beside the present one.
import-missing-end = End the registration of those whom the ledger does not name
import-confirm = To end them, type the number { $n }
import-confirm-hint = Type { $n }, or the community’s name, “{ $name }”. Not needed to add and update only.
import-blank-hint = type it anew, or leave blank
import-area-why = { $by } m² apart: rows not imported (room unreadable, repeated, or left out): { $out }; areas that could not be read: { $unread }.
import-area-why-sheet = { $by } m² apart: every row is counted; the sheet’s own total is not the sum of its rows.

import-losses-title = What was left blank or not imported
import-losses-text = Compare with these cells of the workbook, and fill them in on the page of the home or the resident.
loss-became = What became of it
loss-blank = this value stays blank
loss-row = the row was not imported
import-ended-title = Registrations that ended
import-ended-count = { $n ->
    [one] one
   *[other] { $n }
}
import-undo = Undo this import
import-undo-text = Registrations that ended are back, people who came into homes that were there are taken out again, and areas, handovers and names are as before. New buildings, homes, people and numbers stay.
import-undo-confirm = Put back what this import changed?
import-undo-built-upon = Somebody has changed some of this since, so it can no longer be undone as a whole. Please correct it on the pages of the homes.
import-undone = This import was undone; what was registered before is back.

import-new = New
import-changed = Updated
import-same = As before
import-ended = Ended
import-count-buildings = Buildings
import-count-units = Homes
import-count-people = People
import-count-occupancies = Who lives where
import-count-contacts = Phone numbers
import-count-vehicles = Vehicles
import-count-left-out = { $n ->
    [one] One value or row was left out
   *[other] { $n } values or rows were left out
}

field-building = Building
field-entrance = Entrance
field-room = Room
field-area = Floor area
field-delivered-on = Handed over on
field-owner = Owner
field-owner-phone = Owner’s phone
field-owner-phone2 = Second phone
field-owner-id = Identity number
field-tenant = Tenant
field-tenant-phone = Tenant’s phone
field-plate = Plate
field-space = Parking space
field-arrears = Arrears
field-note = Remark

kind-room = Room
kind-duplicate-room = Room twice
kind-building-blank = Building blank
kind-area = Area
kind-date = Date
kind-owner-missing = No owner
kind-tenant-missing = No tenant’s name
kind-name = Name
kind-phone = Phone
kind-id-number = Identity number
kind-id-number-lost-digits = Identity number cut
kind-plate = Plate
kind-duplicate-plate = Plate twice
kind-arrears = Arrears
kind-cell-error = Failed formula
kind-room-column-missing = No room column

problem-room-blank = There is no room. This row will not be imported.
problem-room = “{ $value }” can’t be read as a room. This row will not be imported.
problem-duplicate-room = { $value } stands in row { $row } already. This row will not be imported.
problem-building-unknown = The building is blank, and none stands above it.
problem-building-blank = The building is blank; “{ $building }” of the row above was taken. Please check.
problem-area = “{ $value }” is no area; it will stay blank.
problem-date = “{ $value }” is no date; it will stay blank.
problem-owner-missing = No owner is named. The home is imported all the same.
problem-tenant-missing = There is a tenant’s number but no name; the number will not be imported.
problem-name = “{ $value }” doesn’t look like a name; it will stay blank.
problem-phone = “{ $value }” is no phone number; it will stay blank.
problem-id-number = The identity number is wrong (its length or its check character); it will stay blank.
problem-id-number-lost-digits = Kept as a number, of which only 15 digits survive: the last ones are lost. It will stay blank; please type it anew.
problem-plate = “{ $value }” is no plate; it will stay blank.
problem-duplicate-plate = Plate { $value } belongs to { $room } already; it will stay blank.
problem-arrears = “{ $value }” is no amount; it will stay blank.
problem-cell-error = A formula failed here ({ $value }); it will stay blank.
problem-room-column-missing = No column of rooms was found. Please choose it below.

ledger-arrears = Arrears in the ledger
ledger-space = Parking in the ledger
ledger-note = Remark in the ledger
ledger-of = From the ledger imported on { $day }
timeline-imported = Ledger import
timeline-imported-text = Entered from the ledger “{ $file }”.

invalid-file-empty = The file is empty. Please choose another.
invalid-file-too-large = The file is larger than 16 MB. Please split it.
invalid-file-not-a-workbook = This is neither an Excel nor a CSV file. Please choose another.
invalid-file-encrypted = The file has a password. Please remove it in Excel first.
invalid-file-is-web-page = This is a web page saved as .xls. Please open it in Excel and save it as .xlsx.
invalid-file-broken = The file is damaged and can’t be opened. Please open it in Excel, save a copy and upload that.
invalid-file-hostile = The file unpacks to an unreasonable size and was not read. Please save it as a new .xlsx.
invalid-file-not-found = The file was not found.
invalid-too-many-rows = There are more than 60,000 rows. Please import it in parts.
invalid-too-many-cells = There is too much in it. Please keep only the sheet with the ledger.
invalid-no-sheet = There is nothing in the file.
invalid-no-header = No row of titles was found. There must be at least a room (or building) and one more column, such as the owner.
invalid-unmended = There are problems left. Please mend them, or choose to skip them.
invalid-not-a-draft = This ledger was imported or dropped already. Please upload it anew.
invalid-not-a-cell = There is no such cell.
invalid-nothing-to-import = There are no homes to import.
invalid-changed-meanwhile = Somebody changed the homes meanwhile. Please try again.
invalid-not-the-number = Type the number that would end, or the community’s name; to end nobody, choose “Only add and update”.
invalid-not-imported = This ledger was not imported, or it was undone already.
invalid-built-upon = Somebody has changed some of this since; it can no longer be undone as a whole.
