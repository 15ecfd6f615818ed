# Who repairs, who pays, and on which row.

component-unknown = not clear yet what is broken

ground-none = This community has no responsibility table yet
ground-row = Row { $row }: { $source }
ground-row-and-warranty = { $row }; warranty { $code }: { $source }

because-r0 = Danger: make it safe first, talk about money later. Somebody goes at once, and who pays is decided when it is safe.
because-r1-misuse = { $component }: damaged by wrong use, so whoever used it pays. Take photos; no work starts before the quote is agreed.
because-r1-person = { $component }: damaged by somebody, and that person pays, neither the fee nor the fund. Take photos first and note the person or the plate.
because-r2 = { $company } renovated this home; the work was accepted on { $accepted } and is under their warranty until { $end }. They look at it first ({ $component }), and nobody quotes before that.
because-r2-confirmed = { $component }: the work of { $company } ({ $phone }), under their warranty until { $end }. They repair it free of charge.
because-r3 = { $component }: { $length } of warranty { $since }, so it runs until { $end } and still holds.
because-r3-party = { $sentence } { $party } repairs it; you pay nothing.
because-r3-no-party = { $sentence } No warranty party is on file yet: we look at it, then find the developer. You pay nothing.
because-r4 = { $component }: belongs to the utility. { $party } looks after it, hotline { $phone }. We pass it on and note their ticket number.
because-r4-no-party = { $component }: belongs to the utility. We pass it on, free of charge.
because-r5 = { $component }: a common part. Daily upkeep and small repairs come out of the management fee; you pay nothing extra.
because-r5-unchecked = { $component }: a common part, taken as a small repair out of the management fee; you pay nothing extra. The completion date is not on file, so the warranty has not been checked.
because-r6 = { $component }: a common part, out of warranty, and a { $grade }. The maintenance fund pays, shared by floor area, after the owners have voted. We survey it and open the case.
because-r7 = { $component }: { $party } repairs it under its contract; you pay nothing. We chase them and answer to you.
because-r7-no-party = { $component }: repaired under an outside contract; you pay nothing.
because-r8 = { $component }: { $length } of warranty, over since { $end }. It is inside your home, so the management fee doesn't cover it. We quote on site, and no work starts before you agree.
because-r8-latest = { $component }: the warranty was over by { $end } at the latest. It is inside your home, so the management fee doesn't cover it. We quote on site, and no work starts before you agree.
because-r8-no-period = { $component }: no warranty was agreed for it. It is inside your home, so the management fee doesn't cover it. We quote on site, and no work starts before you agree.
because-r9 = { $component }: on the list of free services.
because-r10 = { $component }: not a service of ours, we are sorry. We can name { $party } ({ $phone }); the price is between you and them.
because-r10-no-party = { $component }: not a service of ours, we are sorry. We will ask around for somebody who does it.
because-r99 = Not clear yet: { $missing }. We look at it first, free of charge; until then nobody is named as payer and nothing is quoted.

since-completed = from { $day } (completion)
since-delivered = from { $day } (handover)

length-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
  }
length-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
  }
length-heating-seasons = { $n ->
    [one] { $n } heating season
   *[other] { $n } heating seasons
  }
length-cooling-seasons = { $n ->
    [one] { $n } cooling season
   *[other] { $n } cooling seasons
  }
length-design-life = design life ({ $n } years)

grade-small = small repair
grade-medium = medium repair
grade-major = major repair

missing-component = what is broken
missing-unit = which home
missing-completed-on = the completion date
missing-delivered-on = the handover date
missing-season = when heating and cooling run here
missing-altered = whether it was altered in the renovation
missing-grade = how much has to be done

scope-all = everything

group-plumbing = Water supply
group-drainage = Drainage
group-sanitary = Sanitary ware
group-electrical = Wiring
group-lamps-switches = Lamps and switches
group-heating-cooling = Heating and cooling
group-appliances = Household appliances
group-doors-windows = Doors and windows
group-walls-floors = Walls and floors
group-waterproofing = Waterproofing
group-structure = Structure
group-gas = Gas
group-weak-current = Telecom and low voltage
group-lifts = Lifts
group-common-lighting = Common lighting
group-common-water = Common water and drains
group-power = Power supply
group-fire = Fire safety
group-access = Entry and security
group-building-fabric = Building fabric
group-grounds = Grounds
group-cleaning = Cleaning
group-vehicles = Garage and parking
group-order = Public order

utility-water = Water
utility-power = Power
utility-gas = Gas
utility-heat = Heat
utility-telecom = Telecom
utility-catv = Cable TV

nav-responsibility = Who pays
nav-parties = Parties

tab-table = The table
tab-warranty = Warranty
tab-components = Components and words
tab-parties = Outside parties
tabs = Responsibility

table-title = Who repairs, who pays
table-lead = Read from the top; the first row that fits decides. Where a fact is missing for an earlier row the answer never falls through to the resident: we look at it first, free of charge.
table-row = Row
table-when = When
table-payer = Who pays
table-charge = Charged to the resident
table-charge-yes = After an agreed quote
table-charge-no = No
table-source = Ground
table-from = Since
table-none = No responsibility table yet
table-none-text = A new community gets the default table by itself.

row-r0 = Danger, or damage that grows: gas, fire, live wires, a burst pipe, people in a lift
row-r1 = A known person or vehicle did the damage (the resident is charged only for the household's own misuse)
row-r2 = A part that the home's renovation altered, still under the renovation company's warranty
row-r3 = Within the warranty, in normal use, not altered by a renovation
row-r4 = A utility's own: before the meter, gas, telecom, cable TV
row-r5 = A common part or facility, daily upkeep or small repair (outside a service contract)
row-r6 = A common part or facility, medium or major repair or replacement, out of warranty
row-r7 = A common part or facility under a service contract
row-r8 = Inside the home, none of the above, and we can do it
row-r9 = Inside the home, on the list of free services
row-r10 = No qualified hands, or not a service of ours
row-r99 = Facts are missing

payer-undecided = Undecided
payer-liable-person = Liable person
payer-decorator = Renovation company
payer-warranty = Warranty party
payer-utility = Utility
payer-fee = Management fee
payer-fund = Maintenance fund
payer-contractor = Contractor
payer-resident = Resident
payer-company = Company
payer-outside = Resident, to the outside firm

try-title = Try it
try-lead = A trial only; nothing is recorded.
try-text = What was said
try-text-hint = e.g. kitchen tap leaks
try-component = Component
try-component-guess = Find it in the words above
try-place = Where
try-place-in-home = In the home
try-place-common = Common part
try-completed-on = Building completed
try-delivered-on = Home handed over
try-altered-on = Renovation accepted
try-altered-hint = Only if the renovation touched this part
try-on = Reported on
try-cause = Cause
try-cause-unknown = Not known yet
try-cause-normal = Normal use
try-cause-misuse = The household's misuse
try-cause-third-party = Somebody else
try-go = Show the row
try-result = Answer
try-row = Row { $row }
try-because = Why
try-candidates = May be
try-charge-yes = Charged to the resident after an agreed quote
try-charge-no = Free for the resident
try-warranty-end = Warranty until { $day }
try-flow = What happens
try-decorator = The renovation company

goes-own = Our own people go
goes-look = We look first, free
goes-outside = Goes to an outside party
goes-not-offered = Not our service

warranty-title = Warranty periods
warranty-lead = The last day is the latest of three: completion plus the builder's period, handover plus the floor of 1998, handover plus what the quality certificate promises. The rule in force on the first day counts.
warranty-code = Code
warranty-what = Part
warranty-relation = Who to whom
warranty-length = Period
warranty-begins = Runs from
warranty-source = Source
warranty-from = Since
warranty-until = until { $day }
warranty-state = Level
warranty-national = National
warranty-local = Local
warranty-end = End it
warranty-end-on = Last day
warranty-add = Add a local rule or a promise
warranty-add-text = Where the city gives more, or the quality certificate promises more, enter it with its source and date. Less than the law gives is not taken.
warranty-kind = Narrowed to
warranty-kind-any = All of it
warranty-amount = How many
warranty-unit = Unit
warranty-building = Only for
warranty-building-any = The whole community
warranty-label = What it is for
warranty-label-hint = e.g. sanitary ware
warranty-source-hint = e.g. quality certificate, page 4
warranty-from-hint = Counts for warranties that begin on this day or later
warranty-save = Save
warranty-seasons = Heating and cooling seasons
warranty-seasons-lead = Heating and cooling systems count whole seasons, on the dates that your city publishes.
warranty-season = Season
warranty-season-dates = Each year
warranty-season-begins = First day (MM-DD)
warranty-season-ends = Last day (MM-DD)
warranty-season-span = { $begins } to { $ends }
warranty-season-save = Save the dates

relation-builder = Builder to developer
relation-floor = Developer to owner (least)
relation-promise = Promise in the certificate
relation-decorator = Renovation company to resident
begins-builder = Completion
begins-floor = Handover
begins-promise = Handover
begins-decorator = Renovation accepted
unit-months = months
unit-heating-seasons = heating seasons
unit-cooling-seasons = cooling seasons
unit-design-life-years = years (design life)
season-heating = Heating
season-cooling = Cooling
kind-leak = leaks
kind-blockage = blockage
kind-plaster = plaster
kind-floor = floors
kind-heating = heating
kind-cooling = cooling
kind-seepage = seepage
kind-general = general

components-title = Components and words
components-lead = What residents say is what we search for. When it finds the wrong thing, add the word to the right component.
components-count = { $n ->
    [one] { $n } component
   *[other] { $n } components
  }
components-find = A component, or what a resident says
components-all-places = Home and common
components-all-groups = All groups
components-name = Component
components-group = Group
components-place = Place
components-duty = Who repairs it
components-minutes = Takes about
components-minutes-n = { $n } min
components-warranty = Warranty
components-terms = Service
components-private = Home
components-common = Common
components-free = Free
components-paid = Paid
components-not-offered = Not offered
components-utility = Utility
components-nobody = Nobody
components-none = No such component
components-none-text = Try another word, the way residents call it.
components-fits = Fit
components-ask = Try the sentence

component-back = Back to components
component-label-zh = Name in Chinese
component-label-en = Name in English
component-duty = Who repairs it
component-duty-none = Nobody of ours
component-offered = We offer this service
component-free = On the list of free services
component-minutes = Usually takes (minutes)
component-grade = Usually a
component-grade-none = only a survey can tell
component-save = Save
component-facts = On file
component-words = What residents say
component-words-lead = Parts joined by a plus sign must all be said, in any order. A higher weight speaks louder.
component-word = New word
component-word-hint = e.g. tap+drip
component-weight = Weight (1–20)
component-word-add = Add
component-word-remove = Remove
component-word-local = Ours
component-no-words = No words yet; only its name is understood.
component-warranty-none = None agreed
component-contract = Contractor
component-referral = Referral
component-altered-by = Renovation group
component-department = Department
component-usual-grade = Usual extent

parties-title = Outside parties
parties-lead = Warranty parties, contractors, utilities, and firms to refer to. The table looks for them here.
parties-all = All
parties-add = Enter a party
parties-name = Party
parties-kind = Kind
parties-scope = Covers
parties-phone = Phone
parties-response = Answers within
parties-response-n = { $n } min
parties-response-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
  }
parties-hours = Hours
parties-valid = In force
parties-valid-from = from { $from }
parties-valid-span = { $from } to { $to }
parties-ended = Ended
parties-ends-soon = Ends soon
parties-not-yet = Not yet in force
parties-none = No party yet
parties-none-text = Enter the warranty party first (developer or builder), so that warranty work has somewhere to go.
parties-gap-warranty = No warranty party yet: we can only go and look at warranty work ourselves.
parties-gap-utility = These utilities are not entered yet: { $list }.
parties-gap-expired = { $n ->
    [one] { $n } contract has expired; what it covered comes back to us.
   *[other] { $n } contracts have expired; what they covered comes back to us.
  }
party-kind-warranty = Warranty party
party-kind-contractor = Contractor
party-kind-utility = Utility
party-kind-referral = Referral

party-new = Enter a party
party-back = Back to parties
party-name = Name
party-contact = Contact person
party-phone = Phone
party-phone-hint = A phone or a short service number such as 95598
party-contract = Contract number
party-hours = Hours
party-hours-hint = e.g. day and night
party-response = Answers within (minutes)
party-from = First day
party-to = Last day
party-to-hint = Empty: open-ended
party-building = Only for
party-note = Note
party-scopes = What it covers
party-scopes-lead = Whole groups or single components; the narrower one goes first.
party-scope-everything = Everything
party-scope-groups = Groups
party-scope-utilities = Utilities
party-scope-components = Single components
party-save = Save
party-end = End it
party-end-text = Nothing is deleted; earlier orders still show it.
party-end-on = Last day
party-end-go = End it
party-edit = Change
party-facts = On file

invalid-no-scope = Choose at least one thing that it covers.
invalid-response-minutes = Between 1 and 10,080 minutes (a week).
invalid-word-short = Too short: at least two letters, or two parts joined by a plus sign.
invalid-weight = Between 1 and 20.
invalid-component-minutes = Between 5 and 960 minutes.
invalid-offered-needs-duty = Choose who repairs it if we offer it.
invalid-relation-code = W20 is the renovation company's only; choose another relation for other codes.
invalid-amount = Between 1 and 1,200.
invalid-below-minimum = Shorter than the law gives; that can't be entered.
invalid-month-day = Write it as MM-DD, e.g. 11-15.

quoted = “{ $text }”
comma = { ", " }
