# The registry: communities, buildings, homes, common parts, residents.

nav-registry = Registry
nav-set-up = Set-up
tab-homes = Homes
tab-buildings = Buildings
tab-parts = Common parts
tab-community = Community
tabs = Parts of the registry

stage-not-handed-over = Not handed over
stage-handed-over = Handed over
stage-fitting-out = Fitting out
stage-warranty = In warranty
stage-daily = Daily
stage-until = { $stage } · until { $day }

occupant-owner = Owner
occupant-co-owner = Co-owner
occupant-tenant = Tenant
occupant-family = Family
occupant-agent = Agent

care-hard-of-hearing = Hard of hearing, speak slowly
care-poor-sight = Poor sight
care-mobility = Walks with difficulty
care-lives-alone = Lives alone
care-elderly = Elderly
care-small-children = Small children
care-pregnant = Expecting
care-speaks-dialect = Speaks dialect
care-speaks-english = Speaks English
care-sensitive = Handle with special care

origin-resident-said = Told by phone
origin-counter = Given in person
origin-verified-call = Confirmed by calling back
origin-handover = From the handover
origin-ledger-import = From the ledger
origin-other = Another source

purpose-call-back = Calling back
purpose-emergency = Emergency
purpose-verify-identity = Checking who somebody is
purpose-release-check = Checking a release
purpose-correct-record = Correcting the record
purpose-resident-asks = The resident asked
purpose-authority = Lawful request of an authority
purpose-other = Something else

part-lift = Lift
part-lobby = Lobby
part-corridor = Corridor
part-stairwell = Stairwell
part-lighting = Lighting
part-entry-system = Entry system
part-roof = Roof
part-outer-wall = Outer wall
part-drain = Drains
part-water-pump = Pump room
part-power-room = Power room
part-fire-equipment = Fire equipment
part-garage = Garage
part-gate = Gate
part-road = Road
part-street-lamp = Street lamps
part-garden = Garden
part-pond = Pond
part-playground = Playground
part-waste-station = Waste station
part-other = Other

group-whole-home = The whole home
group-electrical = Wiring
group-plumbing = Water and drains
group-waterproofing = Waterproofing
group-walls-floors = Walls and floors
group-doors-windows = Doors and windows
group-sanitary = Sanitary ware
group-lamps-switches = Lamps and switches
group-heating-cooling = Heating and cooling
group-other = Other

# Buttons and common words
save = Save
cancel = Cancel
back = Back
edit = Change
add = Add
end-it = End
optional = optional
none = none
unknown-day = date unknown
not-set = not filled in
all = All
first-page = First page
square-metres = m²
metres = m
day-hint = for example 2025-06-01
changed = changed by { $by } at { $at }
since = since { $day }
ended = until { $day }

# Community
community-new = New community
community-new-lead = A name and a code are enough to begin. Tariffs, the call script and components are filled in from templates; all of it can be changed later.
community-name = Name
community-name-hint = for example 桂花苑
community-name-en = English name
community-name-en-hint = May stay empty; shown on pages in English, for example Osmanthus Garden
community-code = Code
community-code-hint = Used in addresses: small letters, digits and dashes, for example guihuayuan. It stays as it is.
community-address = Address
community-office-phone = Number of the office
community-office-phone-hint = Printed on work slips and receipts
community-zone = Time zone
community-make = Make it and go in
community-title = Community
community-stage-title = How the stage of a home is found
community-stage-lead = It follows from the days of completion and handover; nobody fills it in. Whether a component is in warranty is decided by the responsibility table.
community-period = Lasts
community-from = Counted from
community-source = Source
community-valid-from = In force since
fact-completed = the completion inspection
fact-delivered = the handover
months = { $n ->
    [one] 1 month
   *[other] { $n } months
 }

# The list of homes
homes-title = Homes
homes-count = { $units } homes · { $people } residents
homes-find = Room, name, pinyin initials, phone, plate
homes-building = Building
homes-stage = Stage
homes-sort = Order
sort-room = By room
sort-area = By area, largest first
sort-delivered = By handover, latest first
homes-export = Export to Excel
homes-new = Add a home
homes-none = No homes yet
homes-none-text = Add a building first, then its homes. If the developer has handed over a ledger, import it whole.
homes-none-found = Nothing found
homes-none-found-text = Try another room, name, pinyin initials or number, or clear the filter.
homes-clear = Clear the filter
homes-shown = { $n ->
    [one] 1 home on this page
   *[other] { $n } homes on this page
 }
homes-found = { $n ->
    [one] 1 home found
   *[other] { $n } homes found
 }
home-room = Room
home-people = Residents
home-area = Area
home-stage = Stage
home-delivered = Handed over
home-empty = nobody registered
home-person = { $name } ({ $role })

# A home's form
unit-new = Add a home
unit-edit = Change the home
unit-building = Building
unit-entrance = Entrance
unit-entrance-hint = Leave empty if there is only one
unit-room = Room
unit-room-hint = for example 1201
unit-area = Floor area
unit-delivered = Day of handover
unit-delivered-hint = Leave empty while it has not been handed over

# Buildings
buildings-title = Buildings
building-new = Add a building
building-edit = Change the building
buildings-none = No buildings yet
buildings-none-text = With a building you can add its homes and give it a steward.
building-code = Number
building-code-hint = for example 3
building-name = Name
building-name-hint = Left empty it is called “3 栋”
building-completed = Day of the completion inspection
building-filing = Number of the completion filing
building-steward = Steward
building-steward-none = Nobody yet
building-units = Homes
building-count = { $n ->
    [one] 1 home
   *[other] { $n } homes
 }
building-map = Place
building-map-x = East
building-map-y = North
building-map-hint = Metres from the main gate; used to estimate how long a technician walks
building-no-units-text = This building has no homes yet.

# Common parts
parts-title = Common parts and facilities
part-new = Add a common part
part-edit = Change the common part
parts-none = No common parts yet
parts-none-text = Register lifts, lobbies and street lamps, so that a report names the right one.
part-kind = Kind
part-name = Name
part-name-hint = for example Lift 1
part-code = Code
part-code-hint = Left empty it is numbered
part-building = Building
part-building-none = The whole community
part-end = Take out of use
part-end-confirm = It will no longer be offered for reports; earlier records stay.
part-map-own = A place of its own
part-map-own-hint = Left empty it is that of its building

# The household page
household-people = Residents
household-add = Add a resident
household-none = Nobody registered yet
household-none-text = Register the owner and the family, and a caller is known at once.
household-past = Former residents
household-open = Open matters
household-open-none = Nothing open
household-facts = The home
household-timeline = What happened here
household-timeline-none = Nothing yet
household-more = Show earlier
household-vehicles = Vehicles
household-vehicles-none = No vehicles registered
household-vehicle-add = Add a vehicle
household-alterations = Renovation
household-alterations-none = No renovation on record
household-alteration-add = Add a renovation
household-steward = Steward
household-area = Floor area
household-delivered = Handed over
household-completed = Completed
household-not-delivered = Not handed over yet
household-card-open = Open the household
household-anonymous = Somebody else is calling

vehicle-plate = Plate
vehicle-whose = Whose
vehicle-note = Make and colour
vehicle-end-confirm = Does this vehicle no longer belong to the household?

alteration-new = Add a renovation
alteration-edit = Change the renovation
alteration-group = What was altered
alteration-company = Renovation company
alteration-phone = Its number
alteration-started = Work began
alteration-accepted = Accepted
alteration-accepted-hint = Leave empty while work goes on. The company's warranty runs from this day.
alteration-under-way = under way since { $day }
alteration-done = accepted { $day }

# Residents and occupancies
occupant-new = Add a resident
occupant-new-lead = { $home }
occupant-known = Somebody registered already
occupant-known-hint = Registered in this community: number and care flags need not be typed again.
occupant-new-person = Somebody new
occupant-find = Look for somebody registered
occupant-find-hint = Name or pinyin initials
occupant-find-none = Nobody found; register the person below.
occupant-role = Role
occupant-since = Since
occupant-since-hint = Leave empty if not known
occupancy-edit = Change the role
occupancy-until = Until
occupancy-until-hint = The first day on which it no longer holds
occupancy-end-title = Moved out or no longer the holder
occupancy-end-confirm = Is { $name } no longer here as { $role }?

person-title = Resident
person-name = Name
person-firm = A firm, not a person
person-firm-tag = Firm
person-care = What to mind
person-care-hint = Colleagues see it when the person calls and when somebody is sent.
person-note = What else to mind
person-note-hint = for example: easier to reach after three
person-edit = Change
person-homes = In this community
person-homes-none = No home here at present
person-contacts = Numbers
person-contacts-none = No number yet
person-contacts-none-text = Register a number, and the caller is known at once.

contact-add = Add a number
contact-phone = Phone
contact-label = What it is
contact-label-hint = for example mobile, office
contact-origin = Where it came from
contact-known = { $origin } · { $day }
contact-verified = Verified
contact-verified-on = verified { $day }
contact-unverified = Not verified
contact-ended = No longer used
contact-verify = I reached the person: mark as verified
contact-end = No longer used
contact-end-confirm = Is this number no longer theirs?
contact-reveal = Show the number
contact-none = No number

look-title-contact = Show the whole number
look-title-specimen = Show the signature specimen
look-title-identity = Show the identity number
look-lead = Choose the purpose first. This look is recorded.
look-purpose = Purpose
look-purpose-choose = Choose
look-note = Note
look-note-hint = Needed for a request of an authority and for something else
look-go = Show
look-recorded = This look was recorded.

specimen-title = Signature specimen
specimen-none = No specimen yet
specimen-none-text = Let the resident sign on the screen once; later signatures are compared with it.
specimen-taken = taken { $day } by { $by }
specimen-take = Take a specimen
specimen-retake = Take a new one
specimen-sign = The resident signs here
specimen-alt = Signature specimen
specimen-see = Show
identity-title = Identity number
identity-none = Not on record
identity-tail = ending in { $tail }
identity-note = Enter the identity number
identity-number = Identity card number
identity-hint = Kept sealed; screens show the last four characters only.

# Finding
find-households = Households
find-title = Find
find-matters = { $n } open
find-none = Nothing found for “{ $q }”
find-none-text = Try another room, name, pinyin initials, the last four digits of a number, or a plate.
find-lead = Type a room, a name, pinyin initials, a number or a plate.

# What happened
happened-unit-added = Home registered
happened-unit-changed = Home updated
happened-occupancy-added = { $name } registered as { $role }
happened-occupancy-changed = { $name } is now { $role }
happened-occupancy-ended = { $name } is no longer { $role }
happened-vehicle-added = Vehicle registered
happened-vehicle-ended = Vehicle taken off
happened-alteration-added = Renovation registered: { $group }
happened-alteration-changed = Renovation updated: { $group }
happened-alteration-accepted = Renovation accepted: { $group }
happened-somebody = A resident
happened-tag = Registry

# Export
export-file = homes
export-sheet = Homes
export-phones = Phones (masked)

refusal-privacy-purpose-none-stated = Choose a purpose first; then the whole is shown.
refusal-privacy-purpose-note-missing = For a request of an authority, or something else, write down its number or the reason.
way-state-purpose = Choose the purpose

invalid-not-a-code = A code begins with a small letter and has 2 to 30 small letters, digits and dashes.
invalid-in-the-future = The day lies in the future.
invalid-before-completion = A home is not handed over before its building is completed.
invalid-there-already = It is registered already.
invalid-owner-there = This home has an owner already. For joint owners choose “co-owner”; after a sale end the former owner first.
invalid-not-a-number = Please enter a whole number.

# Communities and their set-up
communities-title = Communities
communities-none = No communities yet
communities-none-text = Make one: a name and a code are enough.
set-up-title = First day
set-up-lead = { $n ->
    [one] One thing is left
   *[other] { $n } things are left
} to do. The order is yours, and everything works as far as it is set up.
set-up-ready = Everything is ready.
set-up-of = { $done } of { $all } ready
set-up-done = Done
set-up-open = To do
set-up-template = From the template: look it over
set-up-ledger = Import the owners’ ledger
set-up-ledger-text = Buildings, homes, owners and numbers in one go; or enter home by home in the registry.
set-up-warranty = Days of completion
set-up-warranty-text = Each building’s day of the completion inspection. Without it no warranty can be told.
set-up-staff = Colleagues and certificates
set-up-staff-text = At least one clerk, and one technician with a certificate.
set-up-shifts = Shifts
set-up-shifts-text = With somebody on duty in the coming seven days, calls can be given a time.
set-up-tariffs = Prices
set-up-tariffs-text = Filled from the template; the manager or finance makes them your own.
set-up-script = Call script
set-up-script-text = Filled from the template; the manager puts it in your words.
warranty-span = counted from { $fact } ({ $from }), { $months }, until { $until }
household-warranty = General warranty
household-warranty-hint = The later day counts; periods of each component are in the responsibility table.
