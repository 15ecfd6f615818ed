# Orders: giving them, on site, acceptance, charges.

nav-board = Board
nav-field = On site
nav-orders = Orders

# states, roads, departments, priorities
state-issued = To be answered
state-acknowledged = Answered
state-departed = On the way
state-announced = Let in
state-inspected = Looked at
state-quoted = Awaiting consent
state-consented = Quote agreed
state-declined = Quote declined
state-working = At work
state-finished = To be accepted
state-accepted = Accepted
state-closed = Closed
state-returned = Back at the centre
state-outside = With an outside party
state-cancelled = Called off
paused = Paused

flow-home-paid = In a home · paid
flow-home-free = In a home · free
flow-common = Common part
flow-grounds = Grounds and vehicles
flow-security = Security
flow-survey = Survey

department-engineering = Engineering
department-environment = Environment
department-vehicles = Vehicles
department-security = Security
department-centre = Service centre
department-other = Other

priority-p0 = Danger
priority-p1 = Urgent
priority-p2 = Ordinary
priority-p3 = Planned

payer-undecided = Not decided
payer-liable-person = Whoever caused it
payer-decorator = Renovation company
payer-warranty = Builder's warranty
payer-utility = Utility
payer-fee = Management fee
payer-fund = Repair fund
payer-contractor = Subcontractor
payer-resident = Resident
payer-company = Company
payer-outside = Outside firm

outcome-own = Done by us
outcome-warranty = Done under warranty
outcome-subcontractor = Done by a subcontractor
outcome-utility = Done by the utility
outcome-liable-person = Done by whoever caused it
outcome-outside-firm = Done by an outside firm
outcome-declined = Declined, nothing charged
outcome-refused = Explained and not done
outcome-withdrawn = Called off

closing-solved = Return visit: solved
closing-not-solved = Return visit: not solved, opened again
closing-resident = Confirmed by the resident
closing-unreached = Not reached in three tries
closing-waived = No visit, as published
closing-centre = Closed by the centre

opinion-5 = Very happy
opinion-4 = Happy
opinion-3 = So-so
opinion-2 = Unhappy
opinion-1 = Very unhappy

evidence-signature = Signed on the screen
evidence-paper = Signed paper
evidence-code = Code
evidence-call = Call by a colleague
evidence-link = the resident's own log-in or link

accepted-by-resident = The resident
accepted-by-proxy = Family or a proxy
accepted-by-common-part = Common part
accepted-by-absent = Nobody at home
accepted-by-refused-to-sign = Won't sign

settlement-later = To be paid later
settlement-reduction-asked = Reduction asked for
settlement-reduced = Reduction approved
settlement-disputed = Disputed, to be talked over

method-cash = Cash
method-transfer = Transfer
method-wechat = WeChat
method-alipay = Alipay
method-card = Card
method-prepaid = Prepaid

duty-desk = Desk
duty-plumbing = Plumbing
duty-electrical = Electrical
duty-carpentry = Carpentry
duty-masonry = Masonry
duty-appliances = Appliances
duty-lift-rescue = Lift rescue
duty-gas-response = Gas response
duty-survey = Survey
duty-cleaning = Cleaning
duty-greening = Greening
duty-guarding = Guarding
duty-vehicles = Vehicles

giving-clerk = The desk names somebody
giving-leader = The team leader names somebody
giving-take = Workers take orders

# verbs
verb-take = Take this one
verb-acknowledge = I have it
verb-depart = Set out
verb-announce = I'm in
verb-inspect = Note what you found
verb-survey = Survey result
verb-quote = Quote
verb-consent = Note the agreement
verb-decline = Not agreed
verb-start = Start work
verb-finish = Finished
verb-accept = Acceptance
verb-pay = Take payment
verb-settle = Not paid now
verb-pause = Pause
verb-resume = Go on
verb-return = Back to the centre
verb-assign = Give to somebody
verb-hand-outside = Hand outside
verb-cancel = Call off
verb-reopen = Open again
verb-close = Close

# on the timeline
did-issued = Order given
did-taken = Taken
did-acknowledged = Answered: I have it
did-departed = Set out
did-announced = Announced and let in
did-inspected = Findings noted
did-surveyed = Survey result
did-quoted = Quote offered and explained
did-code-sent = Code sent for the quote
did-code-refused = Wrong code
did-consented = Payer agreed to the quote
did-declined = Quote declined
did-price-declined = Dearer quote declined, the first one stands
did-started = Work began
did-finished = Done and cleaned up
did-accepted = Accepted
did-closed = Closed
did-paid = Payment taken
did-settled = The unpaid rest was settled
did-paused = Paused
did-resumed = Went on
did-returned = Back to the centre
did-assigned = Given to somebody
did-moved = Another time agreed
did-outside = Handed outside
did-chased = Outside party chased
did-cancelled = Called off
did-reopened = Opened again
did-raised = Went up: overdue
did-party-asked = Outside party asked
did-link-sent = Link sent to the party
did-link-renewed = Link replaced
did-link-revoked = Link ended
did-link-opened = Party opened its link
did-party-accepted = Party accepted
did-party-proposed = Party proposed another time
did-party-declined = Party gave it back
did-party-time = Time agreed with the party
did-party-time-agreed = Proposed time agreed
did-party-time-refused = Proposed time refused
did-party-arrived = Party on site
did-party-reported = Party reported
did-party-late = Party in breach
did-number-shared = Number shown to the party
did-number-covered = Number covered again
did-notice-issued = Warranty notice issued
did-notice-overdue = Warranty notice overdue

# what the management fee pays for
fee-covers = The management fee keeps the common facilities, cleaning, greenery and order going.
fee-not = Repairs inside your home are not part of it; they cost what the published list says, and nothing starts before you agree.
fee-gap = { " " }
fee-title = Where the management fee goes
fee-head-facilities = Common facilities
fee-head-order = Order and safety
fee-head-cleaning = Cleaning
fee-head-greening = Greenery
fee-head-management = Management and office
fee-head-other = Other

# what a rule says when it refuses
refusal-site-announced-child-alone = Only a child is at home: please don't go in. Ring a parent from the doorstep, or agree another time.
refusal-site-announced-who-let-in = Please write which adult who lives there let you in.
refusal-charge-consent-used-before = This signature is evidence of another quote or order already. Please have this quote signed anew.
refusal-site-accepted-used-before = This signature was used before. Please have this acceptance signed anew.
refusal-site-announced-not-there = Nobody has set out yet, so nobody can have been let in.
refusal-site-announced-no-home = This one is not in a home; look at it as soon as you are there.
refusal-site-announced-not-announced = First say at the door who you are and what for, and let an adult who lives there invite you in.
refusal-site-inspected-no-findings = Nothing has been recorded yet. Look, take a photo, note the readings; then quote or start.
refusal-route-survey-no-reason = Please write why it isn't ours, so that whoever takes over knows what you saw.
refusal-route-survey-no-photo = Please take at least one photo of what you saw.
refusal-route-survey-not-surveyed = This one needs its survey result before work can start.
refusal-route-undecided-is-free-undecided = It isn't known yet who pays, so no quote may go to the resident. Find the cause first.
refusal-route-undecided-is-free-free = The resident isn't charged for this. If it turns out to be paid work, note what you found and who pays first.
refusal-route-undecided-is-free-altered = A renovation company still answers for its work here ({ $company }). It goes first; if the fault has nothing to do with the renovation, note that and then quote.
refusal-route-undecided-is-free-warranty = A warranty still holds here, so it goes first and the resident is not charged. If the fault has another cause, such as misuse, note that cause.
refusal-charge-consent-no-quote = There is no quote yet. Paid work is quoted line by line from the published list, and starts once the resident agrees.
refusal-charge-consent-not-agreed = The resident hasn't agreed to the quote yet, so work can't start.
refusal-charge-consent-declined = The quote was declined: nothing is done and nothing is charged.
refusal-charge-consent-old-quote = The quote has changed; please use the newest one.
refusal-charge-consent-same-hands = The call must be made by a colleague who has no hand in this order.
refusal-charge-consent-no-number = There is no usable number on file for this home, so no code can be sent.
refusal-charge-consent-no-code = No code has been sent for this quote yet.
refusal-charge-consent-code-over = The code is too old; please send a new one.
refusal-charge-consent-code-used-up = Too many wrong codes; please send a new one.
refusal-charge-consent-wrong-code = { $left ->
    [one] That isn't the code; one try is left.
   *[other] That isn't the code; { $left } tries are left.
  }
refusal-charge-ceiling-nothing-open = Nothing is open on this order.
refusal-charge-unpaid-is-polite-needs-approver = A reduction has to be approved by the duty manager or the manager. You can ask for it, or agree that it is paid later.
refusal-site-cleaned-not-cleaned = Please clean up and put everything back first.
refusal-site-cleaned-not-finished = The work isn't finished, so it can't be accepted.
refusal-site-accepted-not-yet = Nobody has accepted it yet.
refusal-order-closed-by-revisit-always-visited = Complaints, leaks, paid work, poor opinions and work done twice are always visited; such an order isn’t closed by hand.
refusal-site-accepted-no-before = Add a photo from before the work; photos from after it alone show no difference.
refusal-site-accepted-not-the-reporter = That is not the person who reported it.
refusal-site-accepted-not-tried = Please try it together with the resident first.
refusal-site-accepted-no-signature = Please let the resident sign; if they won't, choose “Won't sign”.
refusal-site-accepted-no-opinion = Please let the resident choose an opinion.
refusal-site-accepted-no-photos = A common part needs photos from before and after.
refusal-site-accepted-no-photo = Please take a photo of the finished work.
refusal-site-accepted-no-call = Please write when you rang the resident and what came of it.
refusal-site-accepted-no-witness = Please name a second colleague.
refusal-site-accepted-same-hands = The second colleague can't be one of those who did the work.
refusal-site-accepted-no-head = Please name the department head, or write in the note which reporter confirmed it.
refusal-site-accepted-is-common = This is a common part; please accept it as one.
refusal-site-accepted-is-home = This is somebody's home; the resident accepts it.
refusal-order-one-outcome-ended = This order has ended; its outcome stands.
refusal-order-one-outcome-paused = This order is paused; let it go on first.
refusal-order-one-outcome-at-the-centre = This order is with the centre, to be given out again, handed outside or called off.
refusal-order-one-outcome-work-began = Work has begun, so it can't be called off. Finish it, or return it to the centre with a reason.
refusal-order-one-outcome-reopened-already = This order has been opened again already.
refusal-order-one-outcome-too-late-to-reopen = It is too late to open this one again; please take it as a new matter.
refusal-order-one-outcome-not-now = That can't be done at this point.
refusal-order-acknowledged-already = Somebody has answered it already.
refusal-order-acknowledged-not-free = Somebody has it, or workers don't take orders here.
refusal-order-acknowledged-nobody-named = Nobody is named for this order yet. Name a colleague who is certified and on shift first.
refusal-duty-certified-not-your-duty = You hold no certificate for this order’s duty. Leave it to a colleague who does, or ask the centre to give it to somebody else.
refusal-promise-read-back-new-time = The time has changed: please read it back to the resident first.
refusal-route-external-due-in-the-past = The due time has to lie ahead.
refusal-route-external-due-not-outside = This order isn't with an outside party.

way-take = Take this one
way-acknowledge = I have it
way-depart = Set out first
way-announce = Announce yourself first
way-inspect = Note what you found
way-survey = Give the survey result
way-quote = Quote
way-consent = Note the agreement
way-decline = Not agreed
way-start = Start work
way-finish = Finish
way-accept = Acceptance
way-pay = Take payment
way-settle = Not paid now
way-pause = Pause and book again
way-resume = Go on
way-return = Back to the centre
way-assign = Give to somebody else
way-hand-outside = Hand outside
way-cancel = Call off
way-reopen = Open again
way-close = Close
way-name-cause = Note the cause
way-see-order = See this order
way-call-centre = Call the centre
way-confirm-call = They confirm it themselves
way-another-signature = A new signature
way-wait-for-visit = Wait for the return visit
way-ask-manager = Ask the manager
way-add-before-photo = Add a photo from before
way-say-reporter = The reporter confirms
way-read-back = Read back and confirmed
way-consent-signature = Let the resident sign
way-consent-paper = Photograph a signed paper
way-consent-code = Send a code
way-send-code = Send a new code
way-see-quote = See the newest quote
way-ask-reduction = Ask for a reduction
way-pay-later = Agree to pay later
way-try-together = Try it together
way-sign = Let the resident sign
way-leave-opinion = Choose an opinion
way-add-photo = Take a photo
way-note-call = Note the call
way-name-witness = Name a second colleague
way-say-who = Write who it was
way-note-reporter = Name the reporter
way-accept-common-part = Accept as a common part
way-accept-absent = Nobody at home
way-accept-refused-to-sign = Won't sign
way-accept-resident = Accepted by the resident

invalid-not-minutes = That number of minutes is out of range.
invalid-not-days = Days run from 0 to 365.
invalid-not-on-file = That number isn't on file for this home.
invalid-not-signed = Ask the resident to sign first, or use other evidence.
invalid-not-a-quantity = A quantity is above nought, with at most two decimals.

# people, what to mind, channels
role-owner = Owner
role-co-owner = Co-owner
role-tenant = Tenant
role-family = Family
role-agent = Agent
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
channel-phone = Phone
channel-counter = Counter
channel-web = Web
channel-qr = QR code
channel-wechat = WeChat
channel-group-message = Owners' group
channel-patrol = Patrol
channel-department = Another department
channel-authority = Authority
channel-head-office = Head office
channel-open311 = Public platform

# late
late-now = due now
late-minutes = { $n } min late
late-hours = { $n } h late
late-days = { $n ->
    [one] 1 day late
   *[other] { $n } days late
  }
late-count = { $n } late
late-why-unanswered = Nobody has answered
late-why-not-on-the-way = Due, and nobody has set out
late-why-outside = The outside party is late
late-why-pause = The pause is over
raised-unanswered = Not answered in time
raised-outside-late = Outside party late
raised-promise-broken = Worker called away to a danger
raised-pause-over = Pause is over
raised-call-denied = A named colleague denies the call
raised-party-unanswered = No answer from the outside party
raised-party-proposed = Outside party proposes a time and waits
raised-notice-overdue = Warranty notice ran out, nobody came

# my day
my-day = My day
tab-mine = Mine
tab-free = To take
tab-all = All
free-orders = Orders to take
day-empty = All done for today
day-empty-text = New orders turn up here by themselves.
free-empty = Nothing to take right now
free-empty-text = New orders turn up here by themselves.
done-today = { $n ->
    [one] One done today
   *[other] { $n } done today
  }
no-time = no time agreed
again = Second visit
another-time = Moved by the dispatcher
nobody-comes = Nobody can come at that time
urgent = Urgent
paused-until = Paused until { $at }
until = until { $at }

# one order
step-of = Step { $n } of { $of } · { $title }
step-take = Take it
step-acknowledge = Answer
step-depart = Set out
step-announce = At the door
step-inspect = Have a look
step-survey = Survey
step-quote = Quote
step-consent = The resident agrees
step-start = Start
step-finish = Finish
step-accept = Acceptance
step-pay = Payment
step-resume = Paused
step-done = Done
step-elsewhere = Not in your hands

big-take = Take this one
big-acknowledge = I have it
big-depart = Set out
big-announce = They let me in
big-inspect = Save what I found
big-survey = Give the result
big-quote = Make a quote
big-consent = Agreed, start work
big-start = Start work
big-finish = Done, please accept
big-accept = Accepted
big-pay = Take payment
big-resume = Go on

household = Household
reporter = Reported by
appointment = Agreed time
charge = Charge
found = Found
photos = Photos
done = Done
photo-of = Photo { $n }
please-say = Please say
say-at-door = “Good day, I'm { $who } from { $community }. Is it your home that reported ‘{ $what }’? Here is my badge.”
let-in-by = Who let you in
let-in-by-hint = An adult who lives there, such as “Ms Li herself”.
contact = Contact
came-early = It is { $gap } before the promised time, { $at }. Please ring first, and go only if they agree.
rest-hours-now = These are hours of rest ({ $hours }). Please do nothing noisy; if it can’t wait, ask the household and the neighbours first.
rest-hours = Nothing noisy in the hours of rest, { $hours }.
gap-minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
gap-hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
gap-hours-minutes = { $h } h { $m } min
gap-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
by-phone-clock = { $at } by the phone’s clock
row-why = By the table: { $why }
child-alone = Only a child is home
nobody-home = Nobody answers
depart-at-once = Set out at once
findings = What you found
findings-hint = Damage, cause, what was there before
readings = Readings
readings-hint = Such as: water pressure 0.32 MPa
photos-before = Photo of how it looks now
photos-after = Photo of the finished work
who-pays = Who pays
stays-free = As ordered: free for the resident
turns-paid = It is paid work, the resident pays
turns-paid-hint = Next you show a quote; work starts once they agree.
survey-ask = Is this ours to do?
conforms = Ours
conforms-hint = We do it
conforms-not = Not ours
conforms-not-hint = Back to the centre, for whoever should do it
survey-reason = Remark
survey-reason-hint = If it isn't ours, say why and take a photo.
by-the-table = As the responsibility table says
altered = The broken part was changed by their own renovation
inspect-again = Add findings
save = Save
sign-for = The resident signs here, agreeing to ¥{ $total }
other-evidence = They can't sign on the screen
code-to = Send the code to
send-code = Send a code
code = The code they read out
code-check = Check and start
paper-photo = Photo of the signed paper
call-to = Who was called
call-by = Which colleague called
change-quote = Change the quote
agree-and-start = Agreed, start work
decline-title = The resident doesn't agree
decline-say = That's all right, nothing is charged. If something is dangerous, make it safe before you go.
decline-go = Note it: nothing done, nothing charged
reason = Reason
total = Total
what-done = What was done
what-done-hint = Such as: ceramic cartridge replaced, three test runs without a drip
cleaned = Cleaned up and put back
say-accept = “Would you try it, please? If all is well, please sign here and tell us what you think.”
who-accepts = Who accepts it
tried = Tried together, it works
opinion = Opinion
their-words = What they want to say
sign-accept = The resident signs here to accept
if-absent = Nobody there or won't sign: add these
witness = Second colleague
accept-note = Note
accept-note-hint = When you rang and what came of it; a proxy's name and relation.
accept-common = Take photos, and have the department head or the reporter confirm.
method = How they pay
amount = Amount
less-reason = Why less
less-reason-hint = Only needed when less is taken than is due.
to-pay = To pay
paid-so-far = Paid so far
take-money = Record the payment
not-now = Not paying now
settle-title = Not paying now
settle-say = Explain the difference between the management fee and a repair, then offer these. Don't argue; leave politely. The order closes all the same.
settle-how = How it goes on
pay-until = Day they mean to pay
settle-go = Note it and say goodbye
reduced-to = Total after the reduction
make-quote = Make a quote
next-job = Next job
goodbye = “Thank you and goodbye! Do call us whenever you need help.”
declined-note = The quote was declined: nothing was done and nothing charged.
receipt-line = Receipt { $number } · ¥{ $yuan } · { $method }
with-outside = With an outside party, due by { $due }.
at-centre = Back at the service centre
nothing-here = There is nothing for you to do on this order.
cannot-go-on = I can't go on
pause-why = Why it rests
pause-parts = Waiting for parts
pause-resident = The resident wants another time
pause-child = Only a child at home, book again
pause-other = Waiting for another trade
pause-until = Until when
return-why = Why it goes back to the centre

# the quote
back-to-order = Back to the order
quote-search = Find in the published list
quote-search-hint = Such as: cartridge, switch, drain
quote-none = Not in the published list
quote-none-text = What isn't published can't be charged. Try other words, or ask the centre to check the list.
quote-chosen = Chosen
quote-fitting = Fits this fault
quote-hour = Charged at this hour
quote-near = Of the same kind
quote-others = Other items
quote-total = { $n ->
    [one] Total, one item
   *[other] Total, { $n } items
  }
quote-show = Show the resident
how-many = How many: { $item }

# the board
all = All
by-state = States only
by-person = A row a person
as-list = List
new-order = New order
people = People
nobody = Nobody yet
nobody-yet = Nobody yet
anybody = Everybody
is-free = free
orders-count = { $n ->
    [one] 1 order
   *[other] { $n } orders
  }
list-gap = { ", " }
went-up = Needs you
show-all = { $n ->
    [one] Show the one order
   *[other] Show all { $n } orders
}
show-fewer = Show the pressing ones
accepted-for = for { $at }
board-empty = Nothing is open
board-empty-text = New orders turn up here by themselves.
board-hint = Drag a card into somebody's row to give it to them; or focus a card, press M, choose with the arrows, and press Enter.
column-centre = Centre, outside
column-waiting = To be answered
column-way = Accepted
column-site = On site
column-work = At work
column-acceptance = To be accepted
department = Department
worker = Worker
state = State

# the list
search = Search
search-orders = Number, place, words
any-state = Any state
open-ones = Not closed
any-department = Any department
only-late = Only late ones
list-empty = No orders like that
list-empty-text = Try other filters.
col-order = Order
issued-at = Given
rows-shown = { $n ->
    [one] 1 on this page
   *[other] { $n } on this page
  }

# a new order
new-hint = For common parts, grounds, vehicles and security. What is in somebody's home is taken at the desk, where the responsibility table says who pays.
to-console = To the desk
what = What
what-hint = What is to be done
place = Where
place-free = Not on the list, said below
place-words = In words
place-words-hint = Such as: lobby of building 3
priority = Urgency
duty = Trade
no-duty = Any
starts = When
takes-minutes = How long
minutes = minutes
days = days
give-order = Give the order

# the order's page
to-request = The request
row-of-table = row { $row }
hands = Hands on it
outcome = Outcome
quote-number = Quote { $n }
agreed-to = Agreed to ¥{ $total }
see-evidence = See the evidence
agreed = Agreed
paid = Paid
acceptance = Acceptance
signature = Signature
history = What happened
erased = erased
by-itself = by itself
opened-again = This matter was opened again.
nothing-to-do = There is nothing for you to do on this order.
open-on-site = Open the on-site page
acknowledge-for = If the worker rang in, you may answer for them.
new-time = New time
new-time-hint = Leave empty to keep the time.
read-back = The new time was read back to the resident
note-to-worker = A word to the worker
party-report = The outside party reports it done
take-report = Take down the report
chase = Chase
their-answer = What they answered
due-now = New due time
party = Outside party
due-they-gave = The time they accepted
agreed-with-them = What was agreed with them
reopen-hint = Not solved: a new order goes to the front, with its history.
close-hint = Closes without a return visit; counted apart.
cancel-withdrawn = No longer needed, or given twice
cancel-refused = Explained to the resident, not done
waits-for-visit = Return visit due
paid-yuan = paid ¥{ $yuan }

# paper
slip = Work slip
receipt = Receipt
phone = Phone
reported-at = Reported
arrived-finished = Arrived / done
slip-quote = Quote
slip-item = Item
slip-price = Price (¥)
slip-amount = Amount (¥)
slip-quantity = Quantity
slip-tried = Tried by the resident
rmb = RMB
consent-was = Agreed
sign-resident = Resident's signature
sign-worker = Worker's signature
printed = Printed { $at } · { $who }
nav-office = Service centre

# how orders are given
habits-title = How orders are given
habits-giving = Who names the worker when the desk didn't
habits-urgent = Urgent orders are answered within
habits-ordinary = Ordinary orders are answered within
habits-reopen = A resident may have it opened again within
habits-source = Decided where
habits-source-hint = Such as: service meeting in November
giving-hint-clerk = The desk names the worker while taking the matter.
giving-hint-leader = The team leader gives orders out on the board.
giving-hint-take = Workers take orders on their phones.
changed-by = Changed by { $who }, { $at }

# offline: what a phone sent afterwards, and what could not be taken
nav-exceptions = Site exceptions
nav-calls = Waiting for my word
calls-lead = A colleague wrote that you made the call or saw the work; please say so yourself
calls-empty = Nothing waits for your word
calls-empty-text = It shows here when a colleague writes down your name.
call-asked-consent = You rang the household, and they agreed to the quote. Is that right?
call-asked-acceptance = When the work was done you rang the household, or looked at it. Is that right?
call-named = { $by } named you at { $at }
call-words = Your words
call-words-hint = When you rang and what they said. If it was otherwise, please write how.
call-yes = Yes, I did
call-no = No, that is not so
calls-waiting = { $n ->
    [one] One matter waits for your word
   *[other] { $n } matters wait for your word
}
witness-to-confirm = To be confirmed by them
witness-confirmed = Confirmed by them
witness-denied = Denied by them
offline-why-denied = The colleague who was named says that it was not so.
did-excepted = Reported from site, could not be taken: with the centre
did-call-confirmed = The colleague confirmed the call
did-call-denied = The colleague denied the call
did-agreement-void = The agreement is void; a new one is needed
did-exception-settled = Site exception settled
exceptions-title = Site exceptions
exceptions-lead = Done on site without network, and refused by a rule when it arrived. The order has not moved and nothing is charged.
exceptions-open = To settle
exceptions-settled = Settled
exceptions-empty = No site exceptions
exceptions-empty-text = Everything reported from site went through.
exceptions-shown = { $count } on this page
exceptions-who = On site
exceptions-device = Time on the phone
exceptions-received = Arrived here
exceptions-why = Why it was not taken
exceptions-meanwhile = Changed meanwhile
exceptions-changed = { $who }, { $at }
exceptions-settlement = What was done about it
exceptions-settlement-hint = Which step was made up for, and with whom it was checked.
exceptions-settle = Mark as settled
offline-why-forbidden = The person's post may no longer do this step.
offline-why-gone = What this step speaks of is no longer there.
offline-why-set-aside = The person on site handed this step to the centre.
offline-told-findings = Found
offline-told-readings = Readings
offline-told-done = Done
offline-told-reason = Reason
offline-told-let-in-by = Let in by
offline-told-words = The resident's words
offline-told-note = Note
offline-told-by = Accepted by
offline-told-method = Paid by
offline-told-amount = Amount told on site
offline-told-opinion = Opinion
refusal-charge-consent-shown-otherwise = The resident was shown ¥{ $shown }; by today's tariff it is ¥{ $total }, and nobody agreed to that.

chase-raised = Went up, to be dealt with
chase-raised-todo = Call and find out; where nobody can come, give it to somebody else.
chase-centre = Back at the centre, to be decided
chase-centre-todo = Read why it came back; give it anew, hand it outside, or explain to the resident.
chase-nobody = Not given to anybody yet
chase-nobody-todo = Give it to somebody on duty and certified; with no time free, agree on one with the resident.
chase-quote = Quotes without an answer
chase-quote-todo = Ask whether anything is unclear. No work before a yes, no charge after a no.
chase-rests = Work that rests
chase-rests-todo = Parts, the resident or another trade: get a date, and go on before it runs out.
