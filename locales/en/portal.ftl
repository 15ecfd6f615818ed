# Pages without a log-in: the outside party's link, contracts and warranty notices.

# A link that does not open
shut-title = This link no longer opens
shut-text = It may have expired or been replaced. If you need it, please call the service centre and we will send you a new one.

# The outside party's page
party-title = Job
party-from = { $org } asks { $party }
place = Where
asked-for = Wanted by
agreed-for = Agreed time
proposed-for = You propose
waits-for-centre = waiting for the centre
answer-due = Please answer by
contact = Contact
called = Resident ({ $name })
office = Service centre
office-relays = To reach the resident, please call the centre; they will put you through.
notice = Warranty notice
time-refused = The time you proposed does not suit: { $note }
you-declined = You have given this job back.
you-finished = You have reported it done, thank you. The centre will call if anything comes up at acceptance.
withdrawn = This job has been withdrawn; there is nothing more to do.
accept-lead = Please confirm that you can be there by { $time }.
accept-go = Accept
arrive-lead = Press this when you are on site, before you ask to be let in.
arrive-go = I am on site
finish-title = Finished
finish-words = What was done
photos = Take or choose photos
cleaned = Cleaned up, everything back in its place
finish-go = Report it finished
report-title = Report progress
report-words = How it goes
report-go = Send report
propose-title = Another time
propose-lead = The new time counts once the centre agrees.
propose-at = When you can come
propose-why = Why (optional)
propose-go = Propose this time
decline-title = I can't take it
give-back-title = Give the job back
decline-words = Please say why
decline-go = Back to the centre
reports = Reported
with-photos = { $count ->
    [one] one photo
   *[other] { $count } photos
}
party-privacy = This page serves this one job. Please don't pass it on, and don't keep or use the resident's details for anything else.
form-trouble = Please have another look

# States of a job
job-asked = No answer yet
job-proposed = Another time proposed
job-accepted = Accepted
job-arrived = On site
job-finished = Finished
job-declined = Given back
job-withdrawn = Withdrawn

# The order's page: outside party
panel-title = Outside party
arrived = On site
link = Link
reason = Remark
link-none = No link
link-good = Good until { $until }
link-expired = Expired
link-revoked = Ended
link-unsent = Being sent
sent-to = Sent to { $phone }, { $at }
not-messaged = Made { $at }, not texted (the number takes no texts, or the centre hands it over)
link-opened = { $count ->
    [one] Opened once, { $at }
   *[other] Opened { $count } times, last { $at }
}
proposes = They propose { $time }
answer-note = A word to them (please say why not)
answer-yes = Agree to this time
answer-no = Doesn't suit
send-again = Send again
hand-over = Make a link to hand over
revoke = End the link
revoke-sure = They won't be able to open this link any more. End it?
number-covered = The party sees the resident's number with its middle covered and calls the centre to be put through.
number-shown = Once it has accepted, the party sees the resident's number.
share-number = This job needs a call to the resident
cover-number = Cover the number again
link-made = Link for the outside party
link-once = The link is shown this once. Copy it and hand it over. The link before it has ended.
link-made-before = The link was made already and can't be shown again. Go back to the order and make a new one if you need it.
back-to-order = Back to the order
back = Back
breach-by = { $what } by { $late }
span-minutes = { $count } min
span-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
span-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}

# Warranty notices
notices = Warranty notices
due-by = on site by { $at }
issue-notice = Issue it
source-is = Source: { $source }
notice-step-1 = Warranty notice
notice-step-2 = Second warranty notice
notice-step-3 = Notice of substitute repair
notice-next-1 = Issue the warranty notice
notice-next-2 = They did not come in time. Next: the second notice
notice-next-3 = They failed to come twice. Next: have another firm repair it, at their cost or from the warranty deposit
notice-first = Warranty notice
notice-second = Second warranty notice
notice-substitute = Notice of substitute repair
notice-to = To { $party }:
notice-order = Order
notice-defect = Defect
notice-issued = Issued
notice-due = On site by
notice-first-body = A defect has appeared here within the warranty period. Please come and look by { $due }, repair it as the warranty certificate provides, and let us know so that we can accept the work together.
notice-second-body = We gave notice of this defect and you did not come in time. Please come and repair it by { $due }; after that we shall have it repaired by another firm at your cost.
notice-substitute-body = After two notices you have not come. We shall have the repair done by another firm; you bear the cost, which will be deducted from the warranty deposit as agreed. Photos before and after and all vouchers are kept for you to inspect.
notice-basis = Basis
notice-before = Earlier notices
notice-earlier = { $number }, issued { $issued }, on site by { $due }
notice-sign-us = Issued by (seal)
notice-sign-them = Received by, when
notice-foot = Telephone: { $office }

# Contract and performance
contract-title = Contract
contract-none = No contract has been entered. Once it is, late answers, arrivals and completions are counted against it.
contract-number = Contract number
contract-now = current
contract-scope = Scope
contract-times = Times
contract-penalties = Penalties
contract-enter = Enter new terms
contract-from = From
contract-to = Until (optional)
contract-open = Service hours from
contract-close = Service hours until
contract-hours-hint = Leave both empty for round the clock
contract-always = round the clock
contract-answer = Answer (minutes)
contract-arrival = On site (hours)
contract-finish = Done (hours)
contract-go = Save the terms
contract-terms = answer { $answer }, on site { $arrival }, done { $finish }; { $hours }
valid-since = since { $day }
breaches-title = Performance
breaches-of = { $count ->
    [one] one job
   *[other] { $count } jobs
}
breaches-none = Nothing broken on record.
breach-count = { $what }: { $count }
breach-order = Order
breach-kind = What
breach-late = Late by
breach-late-answer = Late answer
breach-late-arrival = Late on site
breach-late-finish = Late completion

# Short messages
sms-party-job = [{ $community }] A job for you: { $what }, at { $place }, wanted by { $due }. Please answer here: { $link } The link is for this job only; please don't pass it on.
sms-time-agreed = [{ $community }] The time you proposed, { $time }, is agreed. Please be on time.
sms-time-refused = [{ $community }] The time you proposed does not suit. Please come by { $time }, or propose another one through your link.
sms-notice = [{ $community }] Warranty paper { $number } has been issued to you. Please open your link to read it and come soon.

# This can't be done
refusal-route-external-due-notice-runs = The time of the notice is not over yet, or the party is on site: no next step is needed.
invalid-too-far = That is too far ahead; please choose a time within three months
invalid-not-a-time = Please give a time such as 08:00

chase-outside = In outside hands
chase-outside-todo = When the time passes without word, call them. Towards the resident we stay answerable.
chase-wait-our-word = Our word to their time
chase-wait-answer = Their answer
chase-wait-arrival = Their arrival
chase-wait-finish = Their finishing
chase-late-by = { $span } late
chase-needs-call = the resident wants a call first
