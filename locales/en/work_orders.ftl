# Orders: giving them, on site, acceptance, charges.

nav-board = Board
nav-field = On site
nav-orders = Orders

# states, roads, departments, priorities
state-issued = Waiting for an answer
state-acknowledged = Accepted by the worker
state-departed = On the way
state-announced = Let in
state-inspected = Looked at
state-quoted = Waiting for the resident
state-consented = Quote agreed
state-declined = Quote declined
state-working = At work
state-finished = Waiting for acceptance
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

priority-P0 = Danger
priority-P1 = Urgent
priority-P2 = Ordinary
priority-P3 = Planned

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

opinion-5 = Very satisfied
opinion-4 = Satisfied
opinion-3 = So-so
opinion-2 = Dissatisfied
opinion-1 = Very dissatisfied

evidence-signature = Signed on the screen
evidence-paper = Signed paper
evidence-code = Code
evidence-call = Call by a colleague

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

# messages to residents
sms-on-the-way = [{ $community }] { $who } is on the way about “{ $what }”. They will show their badge at the door.
sms-finished = [{ $community }] “{ $what }” is done; please try it. If anything is wrong, ring the service centre at any time.
sms-moved = [{ $community }] Your visit has been moved to { $at }. Thank you for your patience.
sms-outside = [{ $community }] What you reported is now with { $party }, due by { $due }. We keep after it for you.
sms-cancelled = [{ $community }] Order { $number } has been called off. If you still need it, please ring the service centre.
sms-reopened = [{ $community }] We are sorry it was not put right the first time. A new order ({ $number }) goes first.
sms-code = [{ $community }] The quote for order { $number } is { $total } yuan. If you agree, tell the technician the code { $code } within { $minutes } minutes; if not, keep it to yourself.

# what the management fee pays for
fee-covers = The management fee keeps the common facilities, cleaning, greenery and order going.
fee-not = Repairs inside your home are not part of it; they cost what the published list says, and nothing starts before you agree.
fee-title = Where the management fee goes
fee-head-facilities = Common facilities
fee-head-order = Order and safety
fee-head-cleaning = Cleaning
fee-head-greening = Greenery
fee-head-management = Management and office
fee-head-other = Other

# what a rule says when it refuses
refusal-site-announced-child-alone = Only a child is at home: please don't go in. Ring a parent from the doorstep, or agree another time.
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
way-note-reporter = Name the reporter
way-accept-common-part = Accept as a common part
way-accept-absent = Nobody at home
way-accept-refused-to-sign = Won't sign
way-accept-resident = Accepted by the resident

invalid-not-minutes = That number of minutes is out of range.
invalid-not-days = Days run from 0 to 365.
invalid-not-on-file = That number isn't on file for this home.
invalid-not-a-quantity = A quantity is above nought, with at most two decimals.
