# Intake: calls, requests, promises, script.

nav-console = Calls
nav-requests = Requests
nav-promises = Promises
nav-script = Script

console-title = Call
stat-today = { $count } today
stat-today-share = { $count } today · { $share }% in time, last 7 days
close = Close
back = Back

day-today = today
day-tomorrow = tomorrow
day-morning = Morning
day-afternoon = Afternoon
day-evening = Evening
span-minutes = { $count } min
span-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
 }
level-p0 = Most urgent (P0)
level-p1 = Urgent (P1)
row-said = “{ $label }” ({ $row })
day-yesterday = yesterday
day-other = { $weekday } { $day }
day-with-weekday = { $day }, { $weekday }
when = { $day } { $time }
weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun

kind-repair = Repair
kind-danger = Danger
kind-question = Question
kind-complaint = Complaint
kind-suggestion = Suggestion
kind-praise = Praise
kind-errand = Errand
kind-other = Other

channel-phone = Phone
channel-counter = At the counter
channel-web = Web
channel-qr = QR code
channel-wechat = WeChat
channel-group-message = Group message
channel-patrol = Patrol
channel-department = Other department
channel-authority = Authority
channel-head-office = Head office
channel-open311 = Open311

state-open = To decide
state-promised = Promised
state-working = In progress
state-outside = With an outside party
state-waiting = Waiting for the resident
state-done = Return visit due
state-closed = Closed
state-refused = Referred

step-greet = Greeting
step-what-where = What, where
step-judge = Judging
step-promise = Promise
step-read-back = Read-back
step-anything-else = Anything else?
step-goodbye = Goodbye

payer-undecided = Undecided
payer-liable-person = the person liable pays
payer-decorator = the renovation company
payer-warranty = the warranty party
payer-utility = the utility
payer-fee = covered by the management fee
payer-fund = covered by the maintenance fund
payer-contractor = the contractor
payer-resident = the resident pays
payer-company = the company pays
payer-outside = Not our service

promise-danger = Danger call-out
promise-now = At once
promise-appointment = Appointment
promise-survey = Survey
promise-outside = Outside party
promise-callback = Call-back
promise-find = Find out
promise-state-open = Not due yet
promise-state-kept = Kept
promise-state-moved = Moved
promise-state-broken = Broken
promise-state-withdrawn = Withdrawn

place-in-home = In the home
place-common = Common part
place-community = The community at large

# Left column: the household
who-title = Who is calling?
who-find = Room, name, pinyin initials, phone, plate
find-none = “{ $asked }” is not found
find-none-ask = Try another spelling, or ask the caller: is it a home to register, a common part, or do they give no name?
find-none-add = Register a home
who-find-help = Type, then Enter opens the first. Common parts are found by name, such as “lift”.
who-calls = Caller
who-open = Open matters
who-other-household = Another household
who-other = Somebody else
who-name = Name
who-phone = Phone
who-anonymous = Gives no name
who-stage-until = { $stage } · until { $day }
who-delivered = Handed over { $day }
past-title = What happened before
past-all = Show all
past-matter = { $kind }: { $text }
past-said = { $kind }: { $text } ({ $said })
open-due = by { $when } · { $owner }

# Middle column: what and where
field-what = What
field-what-hint = In the caller's own words, such as: kitchen tap does not close, drips all the time
field-kind = Kind
field-channel = Channel
field-where = Where
field-part = Common part
field-part-none = Choose a part
field-home-first = Find the household on the left first.
field-component = Part
field-because = Reason
say-please = Please say
say-quote = “{ $words }”
say-read-below = Read out the sentence on the right; confirm only after they say yes.
say-party-first = One moment please: I will call { $who } first and tell you when they can come.

danger-title = { $level } danger · { $label }
danger-send = Send now
danger-asked-back = I asked back: they only ask, there is no danger (this is kept)
danger-unnamed = Danger, details to follow
verdict-undecided = Payer undecided · survey first, no quote
verdict-paid = Paid repair · { $payer }
verdict-free = Free for the resident · { $payer }
verdict-price-one = Usually { $price } yuan.
verdict-price = Usually { $from }–{ $to } yuan.
verdict-basis = Basis: responsibility table { $row } · in force since { $since }
verdict-basis-warranty = Basis: responsibility table { $row } · warranty table { $warranty } · in force since { $since }
verdict-why = Why?
verdict-rule = Who repairs and who pays: the rule and its case
fact-component = Component
fact-row = Responsibility row
fact-source = Ground
fact-since = In force since
fact-warranty = Warranty row
fact-warranty-end = Warranty ends
fact-channel = Channel
fact-reporter = Reported by
fact-taken = Taken
fact-taken-by = { $at } · { $by }
fact-payer = Payer
fact-department = Department
fact-answer = Answered
fact-explanation = Explained
fact-referral = Referred to
fact-told = About the reporter, as said
fact-danger = Danger
fact-not-danger = Asked back, there was none

# Right column: who can go
ways-title = Who can go
ways-others = No visit needed
way-takes = { $duty } · about { $span }
way-at = at { $place }
way-at-centre = at the residents' centre
way-free-until = { $place }, free until { $until }
way-minutes = { $minutes } min
way-now = go now
way-party-hint = Call them first; tell only a time that they have accepted.
way-party-later = Not reached yet
way-party-later-hint = Promise a call of our own; the order goes to them all the same.
way-party-within = By contract they answer within { $span }.
ability-now = Somebody is free and can go at once.
ability-asked = They only ask or tell: answer on the spot, or promise a call-back.
ability-danger = A danger needs no choice and no time: the nearest qualified colleague is called at once.
ability-appointment = Nobody is free now: agree a time.
ability-nobody = No free time soon: promise a call-back, the duty manager will arrange it.
ability-survey = Not clear yet: look first, then decide.
ability-outside = An outside party does this; we stay on it.
ability-not-offered = Not our service: apologise, explain, refer.
other-answered = Answer now
slots-more-days = { $count ->
    [one] 1 more day
   *[other] { $count } more days
 }
slots-more = { $count ->
    [one] 1 more time
   *[other] { $count } more times
 }
other-answered-hint = It can be answered on the spot; nobody is sent.
other-callback = Call-back
other-callback-hint = It needs checking; agree a time to call.
other-find = Find out
other-find-hint = We find something out or find something, and report by then.
other-not-offered = Not ours · refer
other-not-offered-hint = Apologise, explain why, name another firm.
details-answer = What was answered
details-due = By when
details-due-callback = Call back by
details-due-outside = They said they come by (required)
details-accepted-by = Who there accepted (required)
details-accepted-by-hint = Only once they have answered and accepted. Nobody reached? Choose “Not reached yet” above.
details-later-hint = By then the centre calls back and says when they come; a time that they give first moves the promise by itself.
details-words = What was promised (optional)
details-find = What was promised
details-sorry = Say first: “I am sorry, this is a service we do not have.”
details-explanation = What was explained
details-referral = Referred to
details-referral-none = Nobody suitable in the register
foot-empty = Write what and where; then you see here who can go, and when.
foot-where = Nothing says yet where: find the household on the left, or choose “Common part”.
foot-party-first = Call them first and note who accepted and by when; nobody reached: choose “Not reached yet”.
foot-read-back = Read back
foot-read-aloud = Read aloud to the resident
foot-confirm = Resident agrees, take it
foot-change = Something is different? Change it above and read back again.
foot-record = Record
foot-park = Hold
foot-danger = Danger
foot-assess = Judge

parked-count = { $count ->
    [one] 1 call on hold
   *[other] { $count } calls on hold
 }
parked-list = Calls on hold
parked-for = waiting { $minutes } min
parked-unnamed = A call without a note
parked-drop = End this call without a request

done-title = { $number } taken
done-request = Open the request
done-order = Open the order
done-danger = { $name } has confirmed and is on the way, there by { $when }.
done-danger-called = { $name } has been called and has still to confirm; without a confirmation by { $by } it goes up by itself.
done-danger-raised = { $name } has not confirmed and it has gone up: telephone now, and send somebody else if need be.
done-danger-nobody = The order is out, but nobody qualified is on shift: telephone for help now and tell the duty manager.
done-now = { $name } is on the way, there by { $when }.
done-appointment = { $name } comes { $when }; the time is reserved.
done-outside = With the outside party, due by { $when }; you are told when they are late.
done-later = The order is with the outside party; by { $when } { $name } calls back to say when they come.
done-callback = Call-back by { $when }; { $name } answers for it.
done-find = An answer by { $when }; { $name } answers for it.
done-refused = Explained, referred and recorded.
done-answered = Answered on the spot and recorded.
done-complaint = Answered on the spot. A complaint is always visited: it is on the list of return visits.
done-broken = { $count ->
    [one] 1 appointment gave way: please call now
   *[other] { $count } appointments gave way: please call now
 }
done-broken-hint = Say why, apologise, agree another time. They are on the list of promises too.
to-call-number = Show the number
to-call-by = { $name } calls
done-goodbye = Goodbye, next call
done-again = Another matter

readback = { $place }: { $what }. { $promise }. { $money }
readback-only = { $place }: { $what }.
readback-now = { $who } is coming right away, in about { $minutes } minutes
readback-appointment = { $who } comes { $when }
readback-survey = { $who } comes { $when } to look at it
readback-outside = { $who } comes by { $when }
readback-later = We call { $who } and ring you back by { $when } to say when they come
readback-callback = We call you back by { $when }
readback-find = { $words }, with an answer by { $when }
readback-paid = It is paid work and starts only after a quote that you agree to.
readback-free = You are not charged for this.
readback-undecided = Looking at it costs nothing.

# Requests
list-find = Number, room, name, words
list-state = State
list-kind = Kind
list-owner = Owner
list-building = Building
list-sort = Order
list-newest = Newest first
list-oldest = Oldest first
list-apply = Filter
list-all-states = Every state
list-unfinished = Not closed
list-all-kinds = Every kind
list-all-owners = Every owner
list-all-buildings = Every building
list-matter = Matter
list-place = Place
list-taken = Taken
list-promise = { $kind } · { $when }
list-summary = { $count } on this page
list-empty = No request fits
list-empty-text = Try other filters, or take a new one under Calls.
request-title = Request
request-owner = Owner { $name }
request-to-order = Open the order
request-returned = Returned to the centre: { $because }
request-promises = Promises
request-no-promise = Nothing is owed.
request-history = What happened
request-facts = Facts
request-script = Script
request-was-read-back = Content, place and time were read back and confirmed.
request-same-call = In the same call
more-title = Promise something more
more-kind = Which kind
more-go = Note the promise
owner-title = Owner
owner-by-default = Owner by default
owner-change = Change the owner
owner-next = Hand over to
owner-go = Hand over

event-request-confirmed = Taken
event-request-owner = Another owner
event-request-state = State changed
event-request-returned = Returned to the centre
event-request-reissued = Issued again
event-request-script = End of the call
event-promise-made = Something more was promised
event-promise-kept = Promise kept
event-promise-moved = Promise moved
event-promise-broken = Promise broken
event-promise-told = The resident was told
event-promise-withdrawn = Promise withdrawn
event-promise-late = Promise late, chased

# Promises
promises-lead = Everything that residents were promised: by when, and who answers for it. What is late is chased until somebody ends it.
promises-whose = Whose
promises-all = All
promises-mine = Mine
promises-none = Nothing is owed
promises-none-text = Every promise to a resident has been kept.
promises-to-tell = Call and explain
promises-due = Due
promises-coming = Next
promise-late = Late
promise-broken-by-danger = the technician was sent to a danger
promised-called-away = The worker was called away to a danger: call and say when the work goes on
promised-party-not-reached = Reach the outside party, then call back with their time
promised-not-solved = Not solved, they said at the return visit: call back and agree what to do
promise-chased = { $times ->
    [one] chased once
   *[other] chased { $times } times
 }
promise-done = Done
promise-came = Arrived
promise-move = Move
promise-again = Agree another time
promise-told = Explained
promise-other = More
promise-break = Record as broken
promise-break-because = Why it was not kept
promise-move-title = Another time
promise-move-no-time = No free time soon. Call and explain first; the duty manager will arrange somebody.
promise-move-read-back = The new time was read back and the resident agrees.
promise-move-go = Move to this time
late-minutes = { $minutes } min late
late-hours = { $hours } h late

# Script
script-title = Script
script-lead = What stands on the screen during calls and visits. A change is a new version and counts at once; earlier versions stay.
script-channels = Where
script-phone = Phone
script-counter = Counter
script-manner = Meanwhile
script-because = Why the change
script-save = Save as a new version
script-fields = What can be filled in
script-fields-hint = Write it in braces; it is replaced by the matter at hand.
script-versions = Versions
script-version = Version { $number }
script-old = Version { $number }, not the latest
script-field-community = the community's name
script-field-clerk = the clerk's name
script-field-caller = the caller
script-field-what = what
script-field-where = where
script-field-who = who comes
script-field-when = when
script-field-minutes = how many minutes
script-field-readback = the whole read-back sentence
line-greet = Greeting
line-what-where = What and where
line-judge = Judging
line-promise-danger = Promise · danger
line-promise-now = Promise · at once
line-promise-appointment = Promise · at a time
line-promise-survey = Promise · survey first
line-promise-outside = Promise · outside party
line-promise-not-offered = Promise · not our service
line-promise-answered = Promise · answered
line-promise-callback = Promise · call-back
line-promise-find = Promise · find out
line-read-back = Read-back
line-anything-else = Anything else?
line-goodbye = Goodbye

# Rules
refusal-intake-complete-no-what = Nothing says yet what the matter is.
refusal-intake-complete-no-where = Nothing says yet where: find the household, or choose a common part.
refusal-intake-complete-no-reporter = Nothing says yet who reports it: choose the caller, or “gives no name”.
refusal-intake-complete-no-when = Nothing says yet when: choose who goes and at what time, or promise a call-back.
refusal-intake-danger-first-send-first = This is { $level ->
    [P0] a most urgent
   *[other] an urgent
 } danger and cannot be put off: send somebody now, the rest can follow.
refusal-intake-capability-not-ours = By the responsibility table this is not our service, so no visit can be promised: apologise, explain, refer.
refusal-intake-capability-outside-does-it = By the responsibility table an outside party does this: call them first, or let our own people look at it.
refusal-intake-capability-no-explanation = Before it is declined, write down what was explained to the resident.
refusal-intake-capability-is-ours = By the responsibility table this is ours to do and can’t be turned away. Promise a time, a look or a call-back.
refusal-intake-capability-no-referral = Whoever is turned away is told where to go: choose whom to refer to, or say that nobody suitable is known.
refusal-route-payer-not-the-tables = By the responsibility table this is not that party’s (row { $row }): { $because } Say why it goes to them.
refusal-intake-owned-same = The owner is the same as before.
refusal-intake-owned-not-centre = The owner must be somebody of the centre; handing out work never hands over ownership.
refusal-intake-owned-closed = This request has ended. If it comes up again, take a new one.
refusal-promise-reserved-nobody-chosen = Nobody has been chosen yet, so no time can be promised.
refusal-promise-reserved-outside-hours = The hours of service are { $from }–{ $to }; this time cannot be promised.
refusal-promise-read-back-not-read = Before an order is issued, read content, place and time back to the resident.
refusal-promise-read-back-changed = Something was changed after the read-back; please read it back again.
refusal-promise-kept-ended = This promise has ended already; please look again.
refusal-promise-kept-by-arrival = A visit is kept by being there, which its order records; it can’t be ticked off here.
refusal-intake-owned-still-owns = { $name } still answers for { $count } open requests. Hand them over to a colleague first.

way-ask-what = Ask what it is
way-park = Hold the call
way-find-household = Find the household
way-pick-common-part = Choose a common part
way-anonymous = Gives no name
way-pick-time = Choose a time
way-call-back = Promise a call-back
way-send-at-once = Send now
way-not-danger = Asked back: no danger
way-refer = Refer
way-promise-outside = Call the outside party
way-survey = Agree a survey
way-explain = Write the explanation
way-choose-owner = Choose the owner
way-new-request = Take a new request
way-none-known = Nobody suitable is known
way-say-why-this-party = Say why
way-hand-over-requests = Hand them over
way-read-back = Read back
way-look-again = Look again

invalid-one-only = Choose one reporter only.
invalid-not-in-force = This party is not in force today.
invalid-only-referred = This firm is only referred to; no order goes there.
invalid-unknown-field = There is no such field in braces; see the list on the right.

tab-promises = Promises
chase-title = Chase list
chase-lead = Everything that needs an eye on it: promises that are due, answers that are waited for, work that rests. Nothing is only in somebody's head.
chase-count = { $total } in all, { $late } late
chase-all = All of them
chase-none = Nothing to chase
chase-none-text = Every promise is within its time, and nobody's answer is waited for.
chase-to-tell = Broken promises that the resident doesn't know of
chase-to-tell-todo = Call, say sorry and why, and agree on another time.
chase-late = Past the promised time
chase-late-todo = Ask how far it is, then give the resident word.
chase-soon = Due within two hours
chase-soon-todo = See whether it can be kept; if not, agree on another time early.
chase-quiet = Requests without a next step
chase-quiet-todo = There is neither a promise nor an order: settle who gives word, and when.
chase-on-hold = Calls still on hold
chase-on-hold-todo = The resident is on the line: take the call, or agree to call back.
chase-held-by = Taken by { $name }

# A matter that waits for a call: somebody comes
take-up-title = Send somebody
take-up-nobody = Nobody suitable is free at present. Call back first, or arrange it at the console.
take-up-console = To the console
take-up-survey = Somebody comes to look first
take-up-who = Who goes, and when
take-up-now = Now, there in about { $minutes } minutes
take-up-read-back = Content, place and time were read back to the resident, who agreed
take-up-go = Issue the order
event-request-taken-up = A visit was arranged
refusal-intake-owned-has-order = An order was issued for this matter already.
