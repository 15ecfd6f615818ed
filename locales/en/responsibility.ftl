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
