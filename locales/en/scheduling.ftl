# Scheduling: shifts, who is on, free slots, time that is promised.

nav-roster = Roster
nav-my-shifts = My shifts

# The list of people
people-title = People
people-count = { $n ->
    [one] one person
   *[other] { $n } people
    }
people-on-shift = { $n } on shift
people-find = Name
people-all-duties = All duties
people-only-on = On shift only
people-show = Filter
people-name = Name
people-department = Department
people-roles = Roles
people-duties = Duties
people-phone = Mobile
people-now = Now
people-here = On shift
people-resting = On a break
people-away = Off
people-hire = New colleague
people-terms = Rules
people-tokens = API tokens
people-none = Nobody fits
people-none-text = Try other conditions.
people-nobody = Nobody yet
people-nobody-text = Choose a post when you hire somebody, and roles and duties are filled in at once.
people-ending = { $n ->
    [one] One certificate ends within 30 days. Please book the refresher:
   *[other] { $n } certificates end within 30 days. Please book the refreshers:
    }
people-ending-one = { $name } ({ $duty }, { $day })
people-unlisted = These colleagues hold a role but are not on the list, so they cannot be rostered:
people-disabled = Disabled accounts
people-enlist = Put on the list

# The roster
roster-title = Roster
roster-week = { $from } to { $to }
roster-prev = Week before
roster-next = Week after
roster-this = This week
roster-shifts = Shifts
roster-days = Which days
roster-whole-week = Whole week
roster-people = Colleague
roster-weekdays = Monday to Friday
roster-pick = { $name }, { $day }
roster-off-day = off
roster-uncertified = No certificate
roster-hours = { $hours } h
roster-total = People that day
roster-lead = Tick empty places and press a shift to put people on. Tick shifts and press “Take off” to take them off.
roster-put = Put on
roster-take-off = Take off what is ticked
roster-nobody = Nobody to put on a shift yet
roster-nobody-text = Hire somebody first, enter their duties and grant certificates.
roster-no-shifts = There are no shifts yet. Please add some under “Shifts”.
roster-past = This week is over and can only be read.
roster-copy = Copy a week
roster-copy-lead = Copies another week's shifts onto this one. Whoever is away, not certified or on another shift is left out.
roster-copy-from = Which week
roster-copy-last = The week before
roster-copy-before = Two weeks before
roster-copy-go = Copy
roster-copied = { $put ->
    [one] One shift was copied.
   *[other] { $put } shifts were copied.
    }
roster-copied-left = { $put } copied; { $left } could not be (away, not certified, left, or on another shift).
roster-copied-none = There was nothing to copy in that week.
roster-leave = Leave
roster-leave-lead = Shifts on those days are taken off. What is booked must be given to somebody else first.
roster-leave-who = Who
roster-leave-kind = Kind
roster-leave-from = From
roster-leave-until = To
roster-leave-reason = Note (optional)
roster-leave-go = Note the leave
roster-leaves = Leave this week
roster-leaves-none = Nobody is on leave this week.
roster-leave-end = Back early
roster-leave-line = { $name }: { $kind }, { $from } to { $to }
roster-choose = Choose
leave-annual = Annual leave
leave-in-lieu = Time in lieu
leave-sick = Sick
leave-personal = Personal
leave-family = Family
leave-training = Training
leave-other = Other
weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun

# The shifts themselves
shifts-title = Shifts
shifts-back = Back to the roster
shifts-list = Shifts
shifts-name = Name
shifts-hours = Hours
shifts-break = Break
shifts-no-break = none
shifts-retire = Retire
shifts-retire-sure = Retire “{ $name }”? What is on the roster stays.
shifts-none = No shifts yet
shifts-none-text = Add the first one below.
shifts-new = Add a shift
shifts-name-zh = Chinese name
shifts-name-en = English name
shifts-starts = Starts
shifts-ends = Ends
shifts-ends-hint = Before the start means the next day.
shifts-break-starts = Break from (optional)
shifts-break-ends = Break until (optional)
shifts-break-hint = No appointments during the break; a danger still finds people.
shifts-quarter = Times are full quarters of an hour.
shifts-go = Add
shifts-centre = Where the residents' centre stands
shifts-centre-lead = Whoever has nothing to do counts as being at the centre; minutes on the way are reckoned from there.
shifts-centre-now = At present: by { $name }.
shifts-centre-middle = Not said yet; for now it is the middle of all buildings.
shifts-centre-building = By which building
shifts-centre-go = Save
hours-title = Hours of service
hours-lead = Appointments lie within these hours, and within each person's shift. Danger keeps no hours; whoever is on shift may go at once.
hours-opens = From
hours-closes = Until
hours-source = Where they were published
hours-go = Save the hours
shifts-next-day = { $time } next day

# One's own week
mine-title = My shifts
mine-lead = Two weeks from today
mine-none = No shifts in these two weeks
mine-none-text = Please ask your team leader or the duty manager.
mine-today = Today
mine-break = Break { $from } to { $to }
mine-booked = { $n } booked
mine-leave = Leave: { $kind }
mine-at-centre = Residents' centre

# Rules and hints
refusal-promise-reserved-slot-taken = { $staff } is booked for something else from { $from } to { $to }; { $holder } reserved it. { $left ->
    [0] Nothing else is free in the next five days: promise a call back.
   *[other] Free next: { $next }.
    }
refusal-promise-reserved-off-shift = { $staff } is off shift or on a break for some of { $from } to { $to }. { $left ->
    [0] Nothing else is free in the next five days: promise a call back.
   *[other] Free next: { $next }.
    }
refusal-promise-reserved-not-qualified = { $staff } has no valid certificate that day for { $duty ->
    [desk] the front desk
    [plumbing] plumbing
    [electrical] electrical work
    [carpentry] carpentry
    [masonry] masonry
    [appliances] appliances
    [survey] surveys
    [lift_rescue] lift rescue
    [gas_response] gas response
    [cleaning] cleaning
    [greening] greening
    [guarding] gate and patrol
    [vehicles] vehicles
   *[other] this duty
    } and cannot be sent alone. { $left ->
    [0] Nobody certified is free in the next five days: promise a call back.
   *[other] Free instead: { $next }.
    }
refusal-promise-reserved-in-the-past = { $from } has passed. { $left ->
    [0] Nothing is free in the next five days: promise a call back.
   *[other] Free next: { $next }.
    }
refusal-promise-reserved-booked = { $count ->
    [one] One matter is booked with { $staff } in this shift, at { $first }.
   *[other] { $count } matters are booked with { $staff } in this shift, the first at { $first }.
    } Give them to somebody else or move them, then take the shift off.
refusal-intake-danger-first-nobody = Nobody who can deal with this kind of danger is on shift, or all are out at others. Call for help from outside at once, and tell the duty manager.
refusal-duty-certified-mentor-off-shift = { $staff } works beside { $mentor }, who is not on for all of this shift on { $day }. Put the mentor on first, or choose the mentor's shift.
refusal-duty-certified-mentor-needed = { $staff } works beside this mentor in this shift. Take { $staff } off or move them first.
way-choose-slot = Choose another slot
way-promise-callback = Promise a call back
way-roster-newcomer = Change the newcomer’s shift first
way-call-outside = Call for outside help
way-call-duty-manager = Tell the duty manager
way-open-board = Open the board
invalid-too-far = A roster is written for a year ahead at most.
invalid-on-leave = That day is leave. End the leave first, or choose somebody else.
invalid-shift-overlaps = There is a shift at that time already. Choose another day, shift or colleague.
invalid-not-a-quarter = Please use full quarters of an hour, such as 08:30.
invalid-not-in-shift = The break lies within the shift and begins before it ends.
invalid-nothing-picked = Tick something in the table first, then press the button.

calendar-title = Calendar feed
calendar-lead = Add this address to the calendar of your phone or computer: your bookings of the next 60 days appear by themselves and follow every change. It shows time, number and place; no resident's name or phone.
calendar-address = Address
calendar-made = Made { $at }
calendar-read = Last fetched { $at }
calendar-never-read = No calendar has fetched it yet
calendar-secret = Whoever has this address sees your bookings: don't pass it on. If your phone is lost, change the address or end it.
calendar-make = Make an address
calendar-again = Change the address
calendar-end = End it
calendar-end-sure = Calendars that use it will no longer be updated. End it?
